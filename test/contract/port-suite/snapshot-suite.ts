import { byHand } from './by-hand';
import { hostErrorOf } from './expect-refusal';
import type { MakeHarness } from './harness';
import { staged, testWith } from './harness';
import { buildResult, buildTid, planOf } from './plans';
import { trapWith } from './trap';

const nothing = { tables: [], cells: [] };

export function describeSnapshot(make: MakeHarness): void {
  describe('snapshot', () => {
    describeInventory(make);
    describeTableStates(make);
  });
}

function describeInventory(make: MakeHarness): void {
  const it = testWith(make);
  const trap = trapWith(make);

  it('tells about a workbook in which nothing of ours is', async ({ port }) => {
    const snapshot = await port.snapshot({ tables: ['tid'], cells: ['ip_dato'] });
    expect(snapshot).toMatchObject({
      workbook: { readOnly: false, structureProtected: false, dateSystem: '1900' },
      sheets: [{ name: 'Ark1', visibility: 'visible', isProtected: false, charts: [] }],
      tables: [],
      names: [],
    });
    expect(snapshot.sheets[0]).not.toHaveProperty('id');
  });

  it('tells what the workbook is called', async (harness) => {
    staged(harness, byHand.nameOfBook).nameWorkbook('Budget 2026.xlsx');
    expect((await harness.port.snapshot(nothing)).workbook.name).toBe('Budget 2026.xlsx');
  });

  it('changes nothing', async (harness) => {
    await buildTid(harness);
    const before = await harness.book.image();
    await harness.port.snapshot({ tables: ['tid'], cells: ['ip_dato'] });
    expect(await harness.book.image()).toEqual(before);
  });

  it('tells what is locked and hidden', async (harness) => {
    const { book, port } = harness;
    await buildTid(harness);
    await book.protectSheet('Tid');
    await book.addSheet('Skjult', 'veryHidden');
    await book.protectStructure();
    const snapshot = await port.snapshot(nothing);
    expect(snapshot.workbook.structureProtected).toBe(true);
    expect(snapshot.sheets.map(({ isProtected }) => isProtected)).toEqual([false, true, false]);
    expect(snapshot.sheets[2]?.visibility).toBe('veryHidden');
  });

  it('tells of a file that is read-only', async (harness) => {
    staged(harness, byHand.readOnly).setReadOnly();
    expect((await harness.port.snapshot(nothing)).workbook.readOnly).toBe(true);
  });

  trap('the 1904 date system puts every date four years off', async (harness) => {
    staged(harness, byHand.date1904).use1904();
    expect((await harness.port.snapshot(nothing)).workbook.dateSystem).toBe('1904');
  });

  it('tells our names, the names asked for and every name in use', async (harness) => {
    const { book, port } = harness;
    await buildResult(harness);
    const { key } = await book.sheet('Resultat');
    await book.put('Resultat', { row: 2, column: 1 }, 'B-0007');
    await book.addTable('Ark1', { row: 0, column: 0, rowCount: 2, columnCount: 1 }, 'Deres');
    await book.setName('ip_borger', '=Resultat!$B$3');
    await book.setName('ip_version', '="1.0"', true);
    await book.setName('ip_brudt', '=#REF!');
    await book.setName('Valgt', "='Resultat'!$B$3");
    await book.setName('Andet', '=Ark1!$A$1');
    const snapshot = await port.snapshot({ tables: [], cells: ['ip_borger', 'valgt'] });
    const area = { row: 2, column: 1, rowCount: 1, columnCount: 1 };
    const byName = new Map(snapshot.names.map((name) => [name.name, name]));
    expect(byName.get('ip_borger')).toMatchObject({ target: { sheetKey: key, area }, value: 'B-0007' });
    expect(byName.get('Valgt')).toMatchObject({ isHidden: false, value: 'B-0007' });
    expect(byName.get('ip_version')).toMatchObject({ constant: '1.0', isHidden: true });
    expect(byName.get('ip_brudt')).not.toHaveProperty('target');
    expect(byName.has('Andet')).toBe(false);
    expect(snapshot.takenNames).toEqual(
      expect.arrayContaining(['Deres', 'ip_borger', 'Andet', 'ip_ark_resultat']),
    );
  });

  trap('a person typing in a cell blocks every call', async (harness) => {
    staged(harness, byHand.editing).setEditing(true);
    const error = await hostErrorOf(harness.port.snapshot(nothing));
    expect(error.code).toBe('cellEditMode');
  });

  it('can be stopped', async ({ port }) => {
    const error = await hostErrorOf(port.snapshot(nothing, { signal: AbortSignal.abort() }));
    expect(error.code).toBe('cancelled');
  });
}

function describeTableStates(make: MakeHarness): void {
  const it = testWith(make);
  const trap = trapWith(make);

  trap('blanks and error values are read as texts', async (harness) => {
    await buildTid(harness);
    const { book } = harness;
    await book.put('Tid', { row: 4, column: 0 }, null);
    await book.put('Tid', { row: 4, column: 1 }, true);
    await book.putFormula('Tid', { row: 5, column: 2 }, '=#REF!+1', { error: '#REF!' });
    await book.put('Tid', { row: 6, column: 2 }, '#REF!');
    const snapshot = await harness.port.snapshot({ tables: ['tid', 'findes_ikke'], cells: [] });
    // Which word stands for the error is the language's business.
    const error: unknown = expect.stringMatching(/^#/);
    expect(snapshot.tables.map(({ id }) => id)).toEqual(['tid']);
    expect(snapshot.tables[0]?.rows).toEqual([
      [null, true, 10],
      ['F-2', 46054, { error }],
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

  trap('hidden rows are passed over', async (harness) => {
    await buildTid(harness);
    const { book, port } = harness;
    await book.hideRows('Tid', 5, 1);
    const hidden = (await port.snapshot({ tables: ['tid'], cells: [] })).tables[0];
    expect(hidden).toMatchObject({ hiddenRowCount: 1, isFiltered: false, mergedAreas: [] });
    expect(hidden?.rows).toHaveLength(3);
    await book.filterTable('ip_tid', 0, ['F-2']);
    const filtered = (await port.snapshot(nothing)).tables[0];
    expect(filtered).toMatchObject({ hiddenRowCount: 2, isFiltered: true });
  });

  trap('merged cells in a table swallow what is written', async (harness) => {
    const stage = staged(harness, byHand.mergedTable);
    await buildTid(harness);
    stage.mergeInTable('Tid', { row: 6, column: 1, rowCount: 1, columnCount: 2 });
    expect((await harness.port.snapshot(nothing)).tables[0]?.mergedAreas).toEqual(['B7:C7']);
  });

  it('shows columns and rows that a person has typed beside and below', async (harness) => {
    await buildTid(harness);
    await harness.book.type('Tid', { row: 7, column: 0 }, 'F-4');
    await harness.book.type('Tid', { row: 7, column: 2 }, 12.5);
    await harness.book.type('Tid', { row: 3, column: 3 }, 'Min kolonne');
    const [table] = (await harness.port.snapshot({ tables: ['tid'], cells: [] })).tables;
    expect(table?.headers).toEqual(['ForløbID', 'Måned', 'Timer (t)', 'Min kolonne']);
    expect(table?.rows?.[3]).toEqual(['F-4', null, 12.5, null]);
  });

  trap('a totals row is read as data', async (harness) => {
    await buildTid(harness);
    await harness.book.showTotals('ip_tid');
    const [state] = (await harness.port.snapshot({ tables: ['tid'], cells: [] })).tables;
    expect(state?.hasTotalsRow).toBe(true);
    expect(state?.rows).toHaveLength(3);
  });

  it('names the charts on sheets of ours', async (harness) => {
    await buildResult(harness);
    const area = { row: 1, column: 1, rowCount: 5, columnCount: 5 };
    await harness.book.addChart('Resultat', 'Deres diagram', area);
    await harness.port.apply(planOf([]));
    const snapshot = await harness.port.snapshot(nothing);
    expect(snapshot.sheets.find(({ id }) => id === 'resultat')?.charts).toEqual(['Deres diagram']);
  });
}
