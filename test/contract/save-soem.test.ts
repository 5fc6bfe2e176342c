import { createDirectPort } from '../../host/port/direct-port';
import { setValue, valueAt } from '../../host/workbook/cells';
import type { WorkbookModel } from '../../host/workbook/model';
import { findName, targetOf } from '../../host/workbook/names';
import { resizeTable } from '../../host/workbook/resize-table';
import { soemTidsprofil } from '../../src/catalogue/examples/soem-tidsprofil';
import { saveSoemItems } from '../../src/commands/save-soem-items';
import { saveSoemRows } from '../../src/commands/save-soem-rows';
import type { Outcome } from '../../src/commands/types';
import { startSoemCalculation } from '../../src/commands/start-soem-calculation';
import { viewSoem } from '../../src/commands/view-soem';
import type { SoemFacts } from '../../src/domain/soem/facts';
import { withRows } from '../../src/sheets/soem/draft/with-rows';
import { itemChangeSteps, itemRow, type ItemChange } from '../../src/sheets/soem/rows/item-change';
import { rowsOfCalculation } from '../../src/sheets/soem/rows/row-cells';
import { findReadRow, freeRow, rowChangeSteps, type RowChange } from '../../src/sheets/soem/rows/row-change';
import { ITEMS } from '../../src/sheets/soem/specs/indsats-items';
import { soemTable } from '../../src/sheets/soem/rows/soem-table';
import type { CellValue } from '../../src/workbook/cell-value';
import type { WorkbookPort } from '../../src/workbook/port';
import type { Snapshot } from '../../src/workbook/snapshot';
import { addCalculation, soemWorkbook } from '../unit/commands/support/soem-workbook';
import { contextFor, done, rowsOf, tableOf, viewOf } from '../unit/commands/support/workbook';
import { openBridgePort } from './support/bridge-port';

const CALCULATION = soemTidsprofil.calculation;
const COSTS = 'soem_omkostninger';

const snapshotOf = async (model: WorkbookModel): Promise<Snapshot> => (await viewOf(model)).snapshot;

const rowsIn = (snapshot: Snapshot, table: string) =>
  rowsOfCalculation(snapshot, soemTable(table), CALCULATION);

/** The cost of a year as a form reads it. */
function costOf(snapshot: Snapshot, year: number) {
  const found = rowsIn(snapshot, COSTS).find(({ cells }) => cells.year === year);
  if (found === undefined) throw new Error(`No cost in ${year}`);
  return found;
}

function newCost(snapshot: Snapshot, cells: RowChange['cells'] = {}): RowChange {
  const wanted = { post: 'Jura', category: 'Drift', year: 2025, amount: 40_000, payer: 'Kommune', ...cells };
  return { table: COSTS, row: freeRow(snapshot, COSTS), cells: wanted };
}

function item(snapshot: Snapshot, id: ItemChange['item'], value: string | number): ItemChange {
  const was = itemRow(snapshot, CALCULATION, id)?.cells;
  return { item: id, cells: { value }, ...(was === undefined ? {} : { was }) };
}

async function codeOf(outcome: Promise<Outcome<unknown>>): Promise<string> {
  const settled = await outcome;
  return settled.ok ? 'ok' : settled.error.code;
}

const netOf = (snapshot: Snapshot) => {
  const outcome = viewSoem(snapshot).calculations[0]?.calculated?.outcome;
  return outcome?.status === 'calculated' ? outcome.result.discounted.net.total : undefined;
};

/** Somebody writes in a cell of a table's body. */
function write(model: WorkbookModel, table: string, row: number, column: number, value: CellValue): void {
  const { sheet, table: found } = tableOf(model, table);
  setValue(sheet, { row: found.area.row + 1 + row, column: found.area.column + column }, value);
}

/** Somebody sorts so that two rows change places. */
function swap(model: WorkbookModel, id: string, one: number, other: number): void {
  const { sheet, table } = tableOf(model, id);
  const { row, column, columnCount } = table.area;
  for (let at = column; at < column + columnCount; at++) {
    const first = valueAt(sheet, row + 1 + one, at);
    const second = valueAt(sheet, row + 1 + other, at);
    setValue(sheet, { row: row + 1 + one, column: at }, second);
    setValue(sheet, { row: row + 1 + other, column: at }, first);
  }
}

describe.each([
  ['directly', (model: WorkbookModel): WorkbookPort => createDirectPort(model)],
  ['through the library', (model: WorkbookModel): WorkbookPort => openBridgePort(model).port],
])('saving SØM from forms, %s', (_, open) => {
  const contextOn = (model: WorkbookModel) => contextFor(model, { port: open(model) });

  it('changes what was typed in a row, and nothing beside it', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const snapshot = await snapshotOf(model);
    const { row, cells } = costOf(snapshot, 2025);
    const before = rowsOf(model, COSTS);
    await done(
      saveSoemRows(contextOn(model), [{ table: COSTS, row, cells: { amount: 150_000 }, was: cells }]),
    );
    const after = rowsOf(model, COSTS);
    expect(after[row]).toEqual({ ...before[row], 'Beløb (kr)': 150_000 });
    expect(after.filter((_row, at) => at !== row)).toEqual(before.filter((_row, at) => at !== row));
    expect(netOf(await snapshotOf(model))).toBe(1_000_000);
  });

  it('adds a row under the last one, and adds it once however often it is tried', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const change = newCost(await snapshotOf(model));
    const count = rowsOf(model, COSTS).length;
    await done(saveSoemRows(contextOn(model), [change]));
    await done(saveSoemRows(contextOn(model), [change]));
    expect(rowsOf(model, COSTS)).toHaveLength(count + 1);
    expect(rowsOf(model, COSTS).at(-1)).toMatchObject({
      Post: 'Jura',
      'Beløb (kr)': 40_000,
      Beregning: null,
    });
    expect(netOf(await snapshotOf(model))).toBe(1_010_000);
  });

  it('fills the rest of a new row that was broken off half way', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const change = newCost(await snapshotOf(model));
    write(model, COSTS, change.row, 1, 'Jura');
    const { sheet, table } = tableOf(model, COSTS);
    expect(valueAt(sheet, table.area.row + 1 + change.row, table.area.column + 1)).toBe('Jura');
    resizeTable(model, table, { ...table.area, rowCount: change.row + 2 }, 'person');
    await done(saveSoemRows(contextOn(model), [change]));
    expect(rowsOf(model, COSTS).filter((row) => row.Post === 'Jura' && row['Beløb (kr)'] !== 0)).toEqual([
      expect.objectContaining({ 'Beløb (kr)': 40_000 }),
    ]);
  });

  it('puts a new row under the one that a colleague has added meanwhile', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const mine = newCost(await snapshotOf(model));
    await done(
      saveSoemRows(contextFor(model), [newCost(await snapshotOf(model), { post: 'Bil', amount: 5 })]),
    );
    await done(saveSoemRows(contextOn(model), [mine]));
    expect(rowsOf(model, COSTS).slice(-2)).toMatchObject([{ Post: 'Bil' }, { Post: 'Jura' }]);
  });

  it('writes nothing over what a colleague has changed, and nothing at all of the plan', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const snapshot = await snapshotOf(model);
    const changes = [2024, 2025].map((year) => {
      const { row, cells } = costOf(snapshot, year);
      return { table: COSTS, row, cells: { amount: 1 }, was: cells };
    });
    write(model, COSTS, changes[1]?.row ?? 0, 4, 123_000);
    const before = rowsOf(model, COSTS);
    expect(await codeOf(saveSoemRows(contextOn(model), changes))).toBe('changedMeanwhile');
    expect(rowsOf(model, COSTS)).toEqual(before);
  });

  it('refuses a row that was sorted away, and finds it again', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const read = costOf(await snapshotOf(model), 2024);
    const other = costOf(await snapshotOf(model), 2026);
    swap(model, COSTS, read.row, other.row);
    const change = { table: COSTS, row: read.row, cells: { amount: 1 }, was: read.cells };
    expect(await codeOf(saveSoemRows(contextOn(model), [change]))).toBe('changedMeanwhile');
    const row = findReadRow(await snapshotOf(model), { table: COSTS, row: read.row, was: read.cells });
    expect(row).toBe(other.row);
    await done(saveSoemRows(contextOn(model), [{ ...change, row: row ?? -1 }]));
    expect(costOf(await snapshotOf(model), 2024).cells.amount).toBe(1);
    expect(costOf(await snapshotOf(model), 2026).cells.amount).toBe(100_000);
  });

  it('knows that a row is gone', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const read = costOf(await snapshotOf(model), 2024);
    write(model, COSTS, read.row, 1, 'Noget andet');
    const was = { table: COSTS, row: read.row, was: read.cells };
    expect(findReadRow(await snapshotOf(model), was)).toBeUndefined();
  });

  it('clears our cells of a row and keeps the column of the user', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { sheet, table } = tableOf(model, 'soem_priser');
    const own = table.area.column + table.area.columnCount;
    setValue(sheet, { row: table.area.row, column: own }, 'Vores eget');
    setValue(sheet, { row: table.area.row + 1, column: own }, 'bliver');
    resizeTable(model, table, { ...table.area, columnCount: table.area.columnCount + 1 }, 'person');
    const found = rowsIn(await snapshotOf(model), 'soem_priser')[0];
    if (found === undefined) throw new Error('No price');
    const cells = Object.fromEntries(Object.keys(found.cells).map((id) => [id, null]));
    const change = { table: 'soem_priser', row: found.row, cells, was: found.cells };
    await done(saveSoemRows(contextOn(model), [change]));
    expect(rowsIn(await snapshotOf(model), 'soem_priser')).toEqual([]);
    expect(valueAt(sheet, table.area.row + 1, own)).toBe('bliver');
  });

  it('lets the list of services follow a new price', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const snapshot = await snapshotOf(model);
    const cells = { service: 'Botilbud', unit: 'dage', kommune: 2000, priceLevel: 2024 };
    const change = { table: 'soem_priser', row: freeRow(snapshot, 'soem_priser'), cells };
    await done(saveSoemRows(contextOn(model), [change]));
    const name = findName(model, 'ip_liste_soem_ydelse');
    const { table } = tableOf(model, 'soem_priser');
    expect(name && targetOf(model, name)?.area.rowCount).toBe(table.area.rowCount - 1);
  });

  it('saves items where they stand now, and adds the row that somebody has deleted', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const snapshot = await snapshotOf(model);
    const places = ['successRate', 'courseMonths'] as const;
    const [rate, months] = places.map((id) => itemRow(snapshot, CALCULATION, id)?.row ?? -1);
    swap(model, 'soem_indsats', rate ?? -1, 0);
    const { table } = tableOf(model, 'soem_indsats');
    for (let column = 0; column < table.area.columnCount; column++)
      write(model, 'soem_indsats', months ?? -1, column, null);
    const items = [item(snapshot, 'successRate', 0.6), item(snapshot, 'courseMonths', 9)];
    await done(saveSoemItems(contextOn(model), { calculation: CALCULATION, items }));
    const after = await snapshotOf(model);
    expect(itemRow(after, CALCULATION, 'successRate')).toMatchObject({ row: 0, cells: { value: 0.6 } });
    expect(itemRow(after, CALCULATION, 'courseMonths')?.cells).toMatchObject({ value: 9, unit: 'måneder' });
    expect(netOf(after)).toBe(1_320_000);
  });

  it('tells an item that a colleague has changed', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const snapshot = await snapshotOf(model);
    write(model, 'soem_indsats', itemRow(snapshot, CALCULATION, 'successRate')?.row ?? -1, 2, 0.4);
    const items = [item(snapshot, 'successRate', 0.6)];
    expect(await codeOf(saveSoemItems(contextOn(model), { calculation: CALCULATION, items }))).toBe(
      'changedMeanwhile',
    );
  });

  it('changes the items of one calculation only', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    await addCalculation(model, { ...soemTidsprofil, calculation: 'Anden' });
    const snapshot = await snapshotOf(model);
    const was = itemRow(snapshot, 'Anden', 'successRate')?.cells;
    const change = {
      item: 'successRate' as const,
      cells: { value: 0.7 },
      ...(was === undefined ? {} : { was }),
    };
    await done(saveSoemItems(contextOn(model), { calculation: 'Anden', items: [change] }));
    const rates = viewSoem(await snapshotOf(model)).calculations.map(
      ({ calculated }) => calculated?.facts.effect.successRate.value,
    );
    expect(rates).toEqual([0.5, 0.7]);
  });

  it('begins a further calculation with the answers of another, once', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const wanted = { name: 'Forsigtig', like: CALCULATION };
    await done(startSoemCalculation(contextOn(model), wanted));
    await done(startSoemCalculation(contextOn(model), wanted));
    const { calculations } = viewSoem(await snapshotOf(model));
    expect(calculations.map(({ name }) => name)).toEqual([CALCULATION, 'Forsigtig']);
    const [first, second] = calculations.map(({ calculated }) => calculated?.facts);
    expect(valuesOf(second)).toEqual(valuesOf(first));
    expect(rowsOf(model, 'soem_indsats')).toHaveLength(2 * ITEMS.length);
    // The rows of the example name their calculation; only the prepared posts count for all.
    expect(second?.participants).toEqual([]);
    expect(second?.costs.filter(({ amount }) => amount !== 0)).toEqual([]);
  });

  it('shows in the draft what is read when it is written', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const snapshot = await snapshotOf(model);
    const { row, cells } = costOf(snapshot, 2025);
    const changes: RowChange[] = [
      { table: COSTS, row, cells: { amount: 'to hundrede', year: 2031 }, was: cells },
      newCost(snapshot, { amount: 7 }),
    ];
    const items = [item(snapshot, 'discountRate', 0.03), item(snapshot, 'successRate', 0.55)];
    const draft = withRows(snapshot, [
      ...changes.flatMap((change) => rowChangeSteps(snapshot, change)),
      ...itemChangeSteps(snapshot, CALCULATION, items),
    ]);
    await done(saveSoemRows(contextOn(model), changes));
    await done(saveSoemItems(contextOn(model), { calculation: CALCULATION, items }));
    const seen = viewSoem(draft).calculations;
    expect(seen).toEqual(viewSoem(await snapshotOf(model)).calculations);
    expect(seen[0]?.faults.length).toBeGreaterThan(0);
  });
});

test('saving what was read changes nothing', async () => {
  const snapshot = await snapshotOf(await soemWorkbook(soemTidsprofil));
  for (const { id } of snapshot.tables.filter(
    (table) => table.id.startsWith('soem_') && table.rows !== undefined,
  )) {
    for (const { row, cells } of rowsIn(snapshot, id)) {
      expect(rowChangeSteps(snapshot, { table: id, row, cells: withoutErrors(cells), was: cells })).toEqual(
        [],
      );
    }
  }
});

/** What was answered, without the cells that it stands in. */
function valuesOf(facts: SoemFacts | undefined): unknown {
  const { intervention, settings, effect } = facts ?? {};
  return JSON.parse(
    JSON.stringify({ intervention, settings, effect }, (key, value: unknown) =>
      key === 'place' ? '' : value,
    ),
  );
}

function withoutErrors(cells: Readonly<Record<string, CellValue>>): RowChange['cells'] {
  return Object.fromEntries(
    Object.entries(cells).map(([id, cell]) => [id, typeof cell === 'object' ? null : cell] as const),
  );
}
