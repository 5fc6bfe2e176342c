import { createWorkbook } from '../../../host/workbook/create-workbook';
import { setName } from '../../../host/workbook/names';
import { addSheet, renameSheet } from '../../../host/workbook/sheets';
import { deleteTable } from '../../../host/workbook/tables';
import { buildSheets } from '../../../src/commands/build-sheets';
import { cellsOf, contextFor, done, emptyWorkbook, sheetNamed, tableOf, viewOf } from './support/workbook';

describe('buildSheets', () => {
  it('makes input, result, settings and list sheets in tab order beside the user’s own sheet', async () => {
    const model = createWorkbook('kommune.xlsx');

    const report = await done(buildSheets(contextFor(model)));

    const ours = [
      'Borgere',
      'Forløb',
      'Forventninger',
      'Tid',
      'Målinger',
      'Dobbelt bundlinje – overblik',
      'Dobbelt bundlinje – borger',
      'Opsætning',
      'Lister',
    ];
    expect(model.sheets.map(({ name }) => name)).toEqual(['Ark1', ...ours]);
    expect([...report.created].sort()).toEqual([...ours].sort());
  });

  it('changes nothing the second time', async () => {
    const model = await emptyWorkbook();
    const before = cellsOf(model);

    const report = await done(buildSheets(contextFor(model)));

    expect(report).toEqual({ created: [], applied: null });
    expect(cellsOf(model)).toEqual(before);
  });

  it('is not done when it was broken off after the last table, and then finishes', async () => {
    const model = await emptyWorkbook();
    setName(model, 'ip_bygger', '="tid"', true);
    expect((await viewOf(model)).built).toBe('partly');

    await done(buildSheets(contextFor(model)));

    expect((await viewOf(model)).built).toBe('yes');
  });

  it('tells the names of the tabs it made, also where the user had the wanted ones', async () => {
    const model = createWorkbook('kommune.xlsx');
    addSheet(model, 'Tid', 'person');

    const { created } = await done(buildSheets(contextFor(model)));

    expect(created).toContain('Tid 2');
    expect(created).not.toContain('Tid');
  });

  it('tells that it made a table anew on a sheet that was there', async () => {
    const model = await emptyWorkbook();
    renameSheet(model, sheetNamed(model, 'Tid'), 'Timer', 'person');
    deleteTable(model, tableOf(model, 'tid').table, 'person');

    const { created } = await done(buildSheets(contextFor(model)));

    expect(created).toEqual(['Timer']);
    expect(tableOf(model, 'tid').sheet.name).toBe('Timer');
  });

  it('leaves result sheets that already fit the empty input', async () => {
    const view = await viewOf(await emptyWorkbook());
    expect(view.built).toBe('yes');
    expect(view.resultState).toBe('current');
    expect(view.faults).toEqual([]);
  });

  it('gives a key figure another name when the user already has one of that name', async () => {
    const model = createWorkbook('kommune.xlsx');
    setName(model, 'DB_Mangler', '=Ark1!$B$2');

    await done(buildSheets(contextFor(model)));

    const formulaOf = (name: string) => model.names.find((candidate) => candidate.name === name)?.formula;
    expect(formulaOf('DB_Mangler')).toBe('=Ark1!$B$2');
    expect(formulaOf('DB_Mangler_2')).toContain('Dobbelt bundlinje – overblik');
  });
});
