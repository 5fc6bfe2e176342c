import type { MakeHarness } from './harness';
import { testWith } from './harness';
import { buildTid, ensureSheet, ensureTid, planOf } from './plans';
import { trapWith } from './trap';

export function describeSheets(make: MakeHarness): void {
  const it = testWith(make);
  const trap = trapWith(make);

  describe('ensureSheet', () => {
    it('makes the sheet as it is described', async ({ port, book }) => {
      await port.apply(planOf([ensureSheet('tid', 'Tid', { gridlines: false })]));
      const sheet = await book.sheet('Tid');
      expect(sheet).toMatchObject({ visibility: 'visible', gridlines: false, frozenRows: 4 });
      expect(sheet.tabColor?.toUpperCase()).toBe('#005A9E');
      expect(sheet.page).toMatchObject({ orientation: 'portrait', fitToWidth: true, header: 'Tid' });
      expect(sheet.page?.titleRows).toEqual({ first: 3, count: 1 });
      for (const [column, width] of [12, 14, 10].entries()) {
        expect(Math.abs((await book.columnWidth('Tid', column)) - width)).toBeLessThan(0.5);
      }
    });

    it('can make it hidden', async ({ port, book }) => {
      await port.apply(planOf([ensureSheet('lister', 'Lister', { hidden: true })]));
      expect((await book.sheet('Lister')).visibility).toBe('hidden');
    });

    trap('the user has a sheet with the name of ours', async ({ port, book }) => {
      await book.addSheet('TID');
      await port.apply(planOf([ensureSheet('tid', 'Tid')]));
      expect(await book.sheetNames()).toEqual(['Ark1', 'TID', 'Tid 2']);
      expect(await book.sheet('TID')).toMatchObject({ tabColor: null, frozenRows: 0 });
    });

    it('puts a new sheet after the last of ours with a lower order, among the tabs of the user', async ({
      port,
      book,
    }) => {
      const ours = [ensureSheet('a', 'A', { order: 1 }), ensureSheet('c', 'C', { order: 3 })];
      await port.apply(planOf(ours));
      await book.addSheet('Mit');
      await port.apply(
        planOf([...ours, ensureSheet('b', 'B', { order: 2 }), ensureSheet('d', 'D', { order: 4 })]),
      );
      expect(await book.sheetNames()).toEqual(['Ark1', 'A', 'B', 'C', 'D', 'Mit']);
    });

    it('done twice is done once', async ({ port, book }) => {
      const plan = planOf([ensureSheet('tid', 'Tid'), ensureTid()]);
      await port.apply(plan);
      const once = await book.image();
      await port.apply(plan);
      expect(await book.image()).toEqual(once);
    });

    trap('a second run takes the user’s formatting away', async (harness) => {
      await buildTid(harness);
      const { book } = harness;
      await book.renameSheet('Tid', 'Vores timer');
      await book.colourTab('Vores timer', '#FF0000');
      await book.widenColumn('Vores timer', 0, 40);
      const theirs = await book.image();
      await buildTid(harness);
      expect(await book.image()).toEqual(theirs);
    });

    trap('the user deletes the row that carries our mark', async (harness) => {
      await buildTid(harness);
      await harness.book.deleteRows('Tid', 0, 1);
      await buildTid(harness);
      expect(await harness.book.sheetNames()).toEqual(['Ark1', 'Tid']);
    });

    trap('a copied sheet is taken for ours', async (harness) => {
      await buildTid(harness);
      const copy = await harness.book.copySheet('Tid');
      for (const { name, sheet } of await harness.book.tables()) {
        if (sheet === copy) await harness.book.renameTable(name, 'ip_tid_2');
      }
      const snapshot = await harness.port.snapshot({ tables: ['tid'], cells: [] });
      expect(snapshot.sheets.map(({ name, id }) => [name, id])).toEqual([
        ['Ark1', undefined],
        ['Tid', 'tid'],
        [copy, undefined],
      ]);
      expect(snapshot.tables.map(({ id, name, sheetName }) => [id, name, sheetName])).toEqual([
        ['tid', 'ip_tid', 'Tid'],
      ]);
    });

    it('makes the sheet anew when the user has deleted it', async (harness) => {
      await buildTid(harness);
      const { book } = harness;
      await book.deleteSheet('Tid');
      await buildTid(harness);
      expect(await book.sheetNames()).toEqual(['Ark1', 'Tid']);
      expect(await book.names()).toHaveLength(1);
    });
  });
}
