import { setValue } from '../../../host/workbook/cells';
import { filterTable } from '../../../host/workbook/filter-table';
import { hideRows } from '../../../host/workbook/formats';
import { setName } from '../../../host/workbook/names';
import { protectSheet } from '../../../host/workbook/protection';
import { addSheet } from '../../../host/workbook/sheets';
import { addTable } from '../../../host/workbook/tables';
import { typeInCell } from '../../../host/workbook/type-in-cell';
import { hostErrorOf } from './expect-refusal';
import type { MakeHarness } from './harness';
import { testWith } from './harness';
import { buildResult, buildTid, planOf } from './plans';
import { firstSheet, imageOf, sheetOf, tableOf, takeImage } from './workbook-image';

const nothing = { tables: [], cells: [] };

export function describeSnapshot(make: MakeHarness): void {
  describe('snapshot', () => {
    describeInventory(make);
    describeTableStates(make);
  });
}

function describeInventory(make: MakeHarness): void {
  const it = testWith(make);

  it('tells about a workbook in which nothing of ours is', async ({ port, model }) => {
    model.name = 'Budget 2026.xlsx';
    const snapshot = await port.snapshot({ tables: ['tid'], cells: ['ip_dato'] });
    expect(snapshot).toMatchObject({
      workbook: { name: 'Budget 2026.xlsx', readOnly: false, structureProtected: false, dateSystem: '1900' },
      sheets: [{ name: 'Ark1', visibility: 'visible', isProtected: false, charts: [] }],
      tables: [],
      names: [],
    });
    expect(snapshot.sheets[0]).not.toHaveProperty('id');
  });

  it('changes nothing', async (harness) => {
    await buildTid(harness);
    const before = takeImage(harness.model);
    await harness.port.snapshot({ tables: ['tid'], cells: ['ip_dato'] });
    expect(imageOf(harness.model)).toEqual(before);
  });

  it('tells what is locked, hidden and in another date system', async (harness) => {
    const { model, port } = harness;
    await buildTid(harness);
    protectSheet(sheetOf(model, 'tid'));
    addSheet(model, 'Skjult', 'person').visibility = 'veryHidden';
    model.structureProtected = true;
    model.readOnly = true;
    model.dateSystem = '1904';
    const snapshot = await port.snapshot(nothing);
    expect(snapshot.workbook).toMatchObject({ readOnly: true, structureProtected: true, dateSystem: '1904' });
    expect(snapshot.sheets.map(({ isProtected }) => isProtected)).toEqual([false, true, false]);
    expect(snapshot.sheets[2]?.visibility).toBe('veryHidden');
  });

  it('tells our names, the names asked for and every name in use', async (harness) => {
    const { model, port } = harness;
    await buildResult(harness);
    const sheet = sheetOf(model, 'resultat');
    setValue(sheet, { row: 2, column: 1 }, 'B-0007');
    addTable(model, firstSheet(model), { row: 0, column: 0, rowCount: 2, columnCount: 1 }, 'person', 'Deres');
    setName(model, 'ip_borger', '=Resultat!$B$3');
    setName(model, 'ip_version', '="1.0"', true);
    setName(model, 'ip_brudt', '=#REF!');
    setName(model, 'Valgt', "='Resultat'!$B$3");
    setName(model, 'Andet', '=Ark1!$A$1');
    const snapshot = await port.snapshot({ tables: [], cells: ['ip_borger', 'valgt'] });
    const area = { row: 2, column: 1, rowCount: 1, columnCount: 1 };
    const byName = new Map(snapshot.names.map((name) => [name.name, name]));
    expect(byName.get('ip_borger')).toMatchObject({ target: { sheetKey: sheet.id, area }, value: 'B-0007' });
    expect(byName.get('Valgt')).toMatchObject({ isHidden: false, value: 'B-0007' });
    expect(byName.get('ip_version')).toMatchObject({ constant: '1.0', isHidden: true });
    expect(byName.get('ip_brudt')).not.toHaveProperty('target');
    expect(byName.has('Andet')).toBe(false);
    expect(snapshot.takenNames).toEqual(
      expect.arrayContaining(['Deres', 'ip_borger', 'Andet', 'ip_ark_resultat']),
    );
  });

  it('is refused while a person is typing in a cell', async ({ port, model }) => {
    model.isEditing = true;
    const error = await hostErrorOf(port.snapshot(nothing));
    expect(error.code).toBe('cellEditMode');
  });

  it('can be stopped', async ({ port }) => {
    const error = await hostErrorOf(port.snapshot(nothing, { signal: AbortSignal.abort() }));
    expect(error.code).toBe('cancelled');
  });
}

function describeTableStates(make: MakeHarness): void {
  const it = testWith(make);

  it('gives rows as they stand: blank, text, number, truth value, error of a formula', async (harness) => {
    await buildTid(harness);
    const sheet = sheetOf(harness.model, 'tid');
    setValue(sheet, { row: 4, column: 0 }, null);
    setValue(sheet, { row: 4, column: 1 }, true);
    setValue(sheet, { row: 5, column: 2 }, { error: '#REF!' }, { formula: '=#REF!+1' });
    setValue(sheet, { row: 6, column: 2 }, '#REF!', { isQuoted: true });
    const snapshot = await harness.port.snapshot({ tables: ['tid', 'findes_ikke'], cells: [] });
    expect(snapshot.tables.map(({ id }) => id)).toEqual(['tid']);
    expect(snapshot.tables[0]?.rows).toEqual([
      [null, true, 10],
      ['F-2', 46054, { error: '#REF!' }],
      ['F-3', 46082, '#REF!'],
    ]);
  });

  it('leaves rows out that were not asked for', async (harness) => {
    await buildTid(harness);
    const [table] = (await harness.port.snapshot(nothing)).tables;
    expect(table).toMatchObject({ id: 'tid', name: 'ip_tid', sheetName: 'Tid', hasTotalsRow: false });
    expect(table?.area).toEqual({ row: 3, column: 0, rowCount: 4, columnCount: 3 });
    expect(table).not.toHaveProperty('rows');
  });

  it('counts hidden rows as data and tells of filter and merged cells', async (harness) => {
    await buildTid(harness);
    const { model, port } = harness;
    const sheet = sheetOf(model, 'tid');
    hideRows(sheet, 5, 1, true);
    const hidden = (await port.snapshot({ tables: ['tid'], cells: [] })).tables[0];
    expect(hidden).toMatchObject({ hiddenRowCount: 1, isFiltered: false, mergedAreas: [] });
    expect(hidden?.rows).toHaveLength(3);
    filterTable(model, tableOf(model, 'ip_tid'), 0, (id) => id === 'F-2');
    sheet.merges.push({ row: 6, column: 1, rowCount: 1, columnCount: 2 });
    const filtered = (await port.snapshot(nothing)).tables[0];
    expect(filtered).toMatchObject({ hiddenRowCount: 2, isFiltered: true, mergedAreas: ['B7:C7'] });
  });

  it('shows columns and rows that a person has typed beside and below', async (harness) => {
    await buildTid(harness);
    const sheet = sheetOf(harness.model, 'tid');
    typeInCell(harness.model, sheet, { row: 7, column: 0 }, 'F-4');
    typeInCell(harness.model, sheet, { row: 7, column: 2 }, '12,5');
    typeInCell(harness.model, sheet, { row: 3, column: 3 }, 'Min kolonne');
    const [table] = (await harness.port.snapshot({ tables: ['tid'], cells: [] })).tables;
    expect(table?.headers).toEqual(['ForløbID', 'Måned', 'Timer (t)', 'Min kolonne']);
    expect(table?.rows?.[3]).toEqual(['F-4', null, 12.5, null]);
  });

  it('leaves a totals row out of the rows', async (harness) => {
    await buildTid(harness);
    const table = tableOf(harness.model, 'ip_tid');
    table.hasTotalsRow = true;
    const [state] = (await harness.port.snapshot({ tables: ['tid'], cells: [] })).tables;
    expect(state?.hasTotalsRow).toBe(true);
    expect(state?.rows).toHaveLength(2);
  });

  it('names the charts on sheets of ours', async (harness) => {
    await buildResult(harness);
    const area = { row: 1, column: 1, rowCount: 5, columnCount: 5 };
    sheetOf(harness.model, 'resultat').charts.push({ id: 'x', spec: null, name: 'Deres diagram', area });
    await harness.port.apply(planOf([]));
    const snapshot = await harness.port.snapshot(nothing);
    expect(snapshot.sheets.find(({ id }) => id === 'resultat')?.charts).toEqual(['Deres diagram']);
  });
}
