import { formatAt } from '../../../host/workbook/formats';
import { headersOf } from '../../../host/workbook/headers';
import { setName } from '../../../host/workbook/names';
import { typeInCell } from '../../../host/workbook/type-in-cell';
import { valuesOf } from '../../../host/workbook/cells';
import type { AddColumn, RenameHeader } from '../../../src/workbook/plan';
import type { MakeHarness } from './harness';
import { testWith } from './harness';
import { buildTid, ensureSheet, ensureTid, HEADERS, planOf } from './plans';
import { imageOf, sheetOf, tableOf, takeImage } from './workbook-image';

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

  describe('ensureTable', () => {
    it('makes a table under its marker, with headers, rows and number formats', async (harness) => {
      await buildTid(harness);
      const { model } = harness;
      const table = tableOf(model, 'ip_tid');
      const sheet = sheetOf(model, 'tid');
      expect(table.area).toEqual({ row: 3, column: 0, rowCount: 4, columnCount: 3 });
      expect(headersOf(sheet, table)).toEqual(HEADERS);
      expect(valuesOf(sheet, { row: 5, column: 0, rowCount: 1, columnCount: 3 })).toEqual([
        ['F-2', 46054, 14.5],
      ]);
      expect(formatAt(sheet, { row: 6, column: 2 }).numberFormat).toBe('0.0');
      expect(formatAt(sheet, { row: 6, column: 1 }).numberFormat).toBe('mmm yyyy');
    });

    it('has one blank row when no rows are given', async (harness) => {
      await buildTid(harness, []);
      expect(tableOf(harness.model, 'ip_tid').area.rowCount).toBe(2);
    });

    it('shows a fixed column in grey italics', async ({ port, model }) => {
      const columns = [{ header: 'ForløbID' }, { header: 'I alt', isFixed: true }];
      await port.apply(planOf([ensureSheet('tid', 'Tid'), ensureTid({ columns })]));
      const sheet = sheetOf(model, 'tid');
      expect(formatAt(sheet, { row: 3, column: 1 }).italic).toBe(true);
      expect(formatAt(sheet, { row: 4, column: 1 }).italic).toBe(true);
      expect(formatAt(sheet, { row: 3, column: 0 }).italic).not.toBe(true);
    });

    it('done twice keeps what the user has typed in between', async (harness) => {
      await buildTid(harness);
      typeInCell(harness.model, sheetOf(harness.model, 'tid'), { row: 4, column: 2 }, '12,5');
      const theirs = takeImage(harness.model);
      await buildTid(harness);
      expect(imageOf(harness.model)).toEqual(theirs);
    });

    it('takes a number when the marker is in use as a name, and is found again', async (harness) => {
      setName(harness.model, 'ip_tid', '="optaget"');
      await buildTid(harness);
      await buildTid(harness);
      expect(harness.model.tables.map((table) => table.name)).toEqual(['ip_tid_2']);
      const snapshot = await harness.port.snapshot({ tables: ['tid'], cells: [] });
      expect(snapshot.tables.map(({ id, name }) => [id, name])).toEqual([['tid', 'ip_tid_2']]);
    });

    it('finishes what was broken off between writing the cells and making the table', async (harness) => {
      await harness.port.apply(planOf([ensureSheet('tid', 'Tid')]));
      const sheet = sheetOf(harness.model, 'tid');
      HEADERS.forEach((header, column) => typeInCell(harness.model, sheet, { row: 3, column }, header));
      await buildTid(harness);
      expect(tableOf(harness.model, 'ip_tid').area.rowCount).toBe(4);
    });
  });

  describe('renameHeader and addColumn', () => {
    it('gives a column its new header, once', async (harness) => {
      await buildTid(harness);
      await harness.port.apply(planOf([rename]));
      await harness.port.apply(planOf([rename]));
      const sheet = sheetOf(harness.model, 'tid');
      expect(headersOf(sheet, tableOf(harness.model, 'ip_tid'))).toEqual([
        'ForløbID',
        'Måned',
        'Timer i alt (t)',
      ]);
    });

    it('adds a column at the right end, once, also right of the user’s own', async (harness) => {
      const { model, port } = harness;
      await buildTid(harness);
      const sheet = sheetOf(model, 'tid');
      typeInCell(model, sheet, { row: 3, column: 3 }, 'Min kolonne');
      await port.apply(planOf([note]));
      await port.apply(planOf([note]));
      const table = tableOf(model, 'ip_tid');
      expect(headersOf(sheet, table)).toEqual([...HEADERS, 'Min kolonne', 'Bemærkning']);
      expect(formatAt(sheet, { row: 4, column: 4 }).numberFormat).toBe('@');
      expect(valuesOf(sheet, { row: 4, column: 0, rowCount: 1, columnCount: 5 })).toEqual([
        ['F-1', 46023, 10, null, null],
      ]);
    });

    it('may be written to in the same plan', async (harness) => {
      await buildTid(harness);
      const rows = [['ny'], ['to'], ['tre']];
      await harness.port.apply(
        planOf([note, { kind: 'writeRows', table: 'tid', headers: ['Bemærkning'], startRow: 0, rows }]),
      );
      const sheet = sheetOf(harness.model, 'tid');
      expect(valuesOf(sheet, { row: 4, column: 3, rowCount: 3, columnCount: 1 })).toEqual(rows);
    });
  });
}
