import { copySheet } from '../../../host/workbook/copy-sheet';
import { setColumnWidths } from '../../../host/workbook/formats';
import { deleteRows } from '../../../host/workbook/shift-rows';
import { addSheet, renameSheet } from '../../../host/workbook/sheets';
import type { MakeHarness } from './harness';
import { testWith } from './harness';
import { buildTid, ensureSheet, ensureTid, planOf } from './plans';
import { firstSheet, imageOf, sheetOf, takeImage } from './workbook-image';

export function describeSheets(make: MakeHarness): void {
  const it = testWith(make);

  describe('ensureSheet', () => {
    it('makes the sheet as it is described', async ({ port, model }) => {
      await port.apply(planOf([ensureSheet('tid', 'Tid', { gridlines: false })]));
      const sheet = sheetOf(model, 'tid');
      expect(sheet).toMatchObject({ name: 'Tid', visibility: 'visible', gridlines: false, frozenRows: 4 });
      expect(sheet.tabColor?.toUpperCase()).toBe('#005A9E');
      expect(sheet.page).toMatchObject({ orientation: 'portrait', fitToWidth: true, header: 'Tid' });
      expect(sheet.page?.titleRows).toEqual({ first: 3, count: 1 });
      [12, 14, 10].forEach((width, column) => {
        expect(Math.abs((sheet.columns.get(column)?.width ?? 0) - width)).toBeLessThan(0.5);
      });
    });

    it('can make it hidden', async ({ port, model }) => {
      await port.apply(planOf([ensureSheet('lister', 'Lister', { hidden: true })]));
      expect(sheetOf(model, 'lister').visibility).toBe('hidden');
    });

    it('takes a number when the user has a sheet of that name, and leaves theirs alone', async ({
      port,
      model,
    }) => {
      const theirs = addSheet(model, 'TID', 'person');
      await port.apply(planOf([ensureSheet('tid', 'Tid')]));
      expect(sheetOf(model, 'tid').name).toBe('Tid 2');
      expect(theirs).toMatchObject({ name: 'TID', tabColor: null, frozenRows: 0 });
    });

    it('puts a new sheet after the last of ours with a lower order, among the tabs of the user', async ({
      port,
      model,
    }) => {
      const ours = [ensureSheet('a', 'A', { order: 1 }), ensureSheet('c', 'C', { order: 3 })];
      await port.apply(planOf(ours));
      addSheet(model, 'Mit', 'person');
      await port.apply(
        planOf([...ours, ensureSheet('b', 'B', { order: 2 }), ensureSheet('d', 'D', { order: 4 })]),
      );
      expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Ark1', 'A', 'B', 'C', 'D', 'Mit']);
    });

    it('done twice is done once', async ({ port, model }) => {
      const plan = planOf([ensureSheet('tid', 'Tid'), ensureTid()]);
      await port.apply(plan);
      const once = takeImage(model);
      await port.apply(plan);
      expect(imageOf(model)).toEqual(once);
    });

    it('leaves a tab that the user has renamed, coloured and widened', async (harness) => {
      await buildTid(harness);
      const sheet = sheetOf(harness.model, 'tid');
      renameSheet(harness.model, sheet, 'Vores timer', 'person');
      sheet.tabColor = '#FF0000';
      setColumnWidths(sheet, 0, [40]);
      const theirs = takeImage(harness.model);
      await buildTid(harness);
      expect(imageOf(harness.model)).toEqual(theirs);
    });

    it('still knows its sheet when the user has deleted the first row', async (harness) => {
      await buildTid(harness);
      deleteRows(harness.model, sheetOf(harness.model, 'tid'), 0);
      await buildTid(harness);
      expect(harness.model.sheets.map((sheet) => sheet.name)).toEqual(['Ark1', 'Tid']);
    });

    it('takes a copied sheet for the user’s, also when its table got the number of a clash', async (harness) => {
      await buildTid(harness);
      const copy = copySheet(harness.model, sheetOf(harness.model, 'tid'));
      for (const table of harness.model.tables) if (table.sheetId === copy.id) table.name = 'ip_tid_2';
      const snapshot = await harness.port.snapshot({ tables: ['tid'], cells: [] });
      expect(snapshot.sheets.map(({ name, id }) => [name, id])).toEqual([
        ['Ark1', undefined],
        ['Tid', 'tid'],
        ['Tid (2)', undefined],
      ]);
      expect(snapshot.tables.map(({ id, name, sheetName }) => [id, name, sheetName])).toEqual([
        ['tid', 'ip_tid', 'Tid'],
      ]);
    });

    it('makes the sheet anew when the user has deleted it', async (harness) => {
      await buildTid(harness);
      const { model } = harness;
      model.sheets = [firstSheet(model)];
      model.tables = [];
      for (const name of model.names) name.formula = '=#REF!';
      await buildTid(harness);
      expect(model.sheets.map((sheet) => sheet.name)).toEqual(['Ark1', 'Tid']);
      expect(model.names).toHaveLength(1);
    });
  });
}
