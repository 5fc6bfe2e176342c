import type { AddColumn, RenameHeader } from '../../../src/workbook/plan';
import { tableNamed } from '../book/book';
import type { MakeHarness } from './harness';
import { testWith } from './harness';
import { buildTid, ensureSheet, ensureTid, HEADERS, planOf } from './plans';
import { trapWith } from './trap';

const note: AddColumn = {
  kind: 'addColumn',
  table: 'tid',
  column: { header: 'Bemærkning', numberFormat: '@' },
};

const rename: RenameHeader = {
  kind: 'renameHeader',
  table: 'tid',
  column: 2,
  was: 'Timer (t)',
  header: 'Timer i alt (t)',
};

export function describeTables(make: MakeHarness): void {
  const it = testWith(make);
  const trap = trapWith(make);

  describe('ensureTable', () => {
    it('makes a table under its marker, with headers, rows and number formats', async (harness) => {
      await buildTid(harness);
      const { book } = harness;
      const area = { row: 3, column: 0, rowCount: 4, columnCount: 3 };
      expect(await book.tables()).toEqual([{ name: 'ip_tid', sheet: 'Tid', area, headers: HEADERS }]);
      expect(await book.values('Tid', { ...area, row: 5, rowCount: 1 })).toEqual([['F-2', 46054, 14.5]]);
      expect((await book.formatAt('Tid', { row: 6, column: 2 })).numberFormat).toBe('0.0');
      expect((await book.formatAt('Tid', { row: 6, column: 1 })).numberFormat).toBe('mmm yyyy');
    });

    it('has one blank row when no rows are given', async (harness) => {
      await buildTid(harness, []);
      expect((await tableNamed(harness.book, 'ip_tid')).area.rowCount).toBe(2);
    });

    it('shows a fixed column in grey italics', async ({ port, book }) => {
      const columns = [{ header: 'ForløbID' }, { header: 'I alt', isFixed: true }];
      await port.apply(planOf([ensureSheet('tid', 'Tid'), ensureTid({ columns })]));
      expect((await book.formatAt('Tid', { row: 3, column: 1 })).italic).toBe(true);
      expect((await book.formatAt('Tid', { row: 4, column: 1 })).italic).toBe(true);
      expect((await book.formatAt('Tid', { row: 3, column: 0 })).italic).not.toBe(true);
    });

    it('done twice keeps what the user has typed in between', async (harness) => {
      await buildTid(harness);
      await harness.book.type('Tid', { row: 4, column: 2 }, 12.5);
      const theirs = await harness.book.image();
      await buildTid(harness);
      expect(await harness.book.image()).toEqual(theirs);
    });

    trap('the name of our table is taken', async (harness) => {
      await harness.book.setName('ip_tid', '="optaget"');
      await buildTid(harness);
      await buildTid(harness);
      expect((await harness.book.tables()).map(({ name }) => name)).toEqual(['ip_tid_2']);
      const snapshot = await harness.port.snapshot({ tables: ['tid'], cells: [] });
      expect(snapshot.tables.map(({ id, name }) => [id, name])).toEqual([['tid', 'ip_tid_2']]);
    });

    trap('a run breaks off between writing cells and making the table', async (harness) => {
      await harness.port.apply(planOf([ensureSheet('tid', 'Tid')]));
      for (const [column, header] of HEADERS.entries()) {
        await harness.book.type('Tid', { row: 3, column }, header);
      }
      await buildTid(harness);
      expect((await tableNamed(harness.book, 'ip_tid')).area.rowCount).toBe(4);
    });
  });

  describe('renameHeader and addColumn', () => {
    it('gives a column its new header, once', async (harness) => {
      await buildTid(harness);
      await harness.port.apply(planOf([rename]));
      await harness.port.apply(planOf([rename]));
      const { headers } = await tableNamed(harness.book, 'ip_tid');
      expect(headers).toEqual(['ForløbID', 'Måned', 'Timer i alt (t)']);
    });

    it('adds a column at the right end, once, also right of the user’s own', async (harness) => {
      const { book, port } = harness;
      await buildTid(harness);
      await book.type('Tid', { row: 3, column: 3 }, 'Min kolonne');
      await port.apply(planOf([note]));
      await port.apply(planOf([note]));
      const { headers } = await tableNamed(book, 'ip_tid');
      expect(headers).toEqual([...HEADERS, 'Min kolonne', 'Bemærkning']);
      expect((await book.formatAt('Tid', { row: 4, column: 4 })).numberFormat).toBe('@');
      expect(await book.values('Tid', { row: 4, column: 0, rowCount: 1, columnCount: 5 })).toEqual([
        ['F-1', 46023, 10, null, null],
      ]);
    });

    it('may be written to in the same plan', async (harness) => {
      await buildTid(harness);
      const rows = [['ny'], ['to'], ['tre']];
      await harness.port.apply(
        planOf([note, { kind: 'writeRows', table: 'tid', headers: ['Bemærkning'], startRow: 0, rows }]),
      );
      const area = { row: 4, column: 3, rowCount: 3, columnCount: 1 };
      expect(await harness.book.values('Tid', area)).toEqual(rows);
    });
  });
}
