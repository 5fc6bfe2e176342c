import { valueAt } from '../../../../host/workbook/cells';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import type { WorkbookModel } from '../../../../host/workbook/model';
import { findName, targetOf } from '../../../../host/workbook/names';
import { createSoemExample } from '../../../../src/commands/create-soem-example';
import type { SoemFacts } from '../../../../src/domain/soem/facts';
import { appendRows } from '../../../../src/sheets/rows/append-rows';
import { basisCells } from '../../../../src/sheets/soem/rows/basis-cells';
import { itemValues } from '../../../../src/sheets/soem/rows/item-values';
import { soemRows } from '../../../../src/sheets/soem/rows/soem-rows';
import { deltagereTable } from '../../../../src/sheets/soem/specs/deltagere';
import { indsatsTable } from '../../../../src/sheets/soem/specs/indsats';
import { ITEMS } from '../../../../src/sheets/soem/specs/indsats-items';
import { konsekvenserTable } from '../../../../src/sheets/soem/specs/konsekvenser';
import { omkostningerTable } from '../../../../src/sheets/soem/specs/omkostninger';
import { priserTable } from '../../../../src/sheets/soem/specs/priser';
import type { CellValue } from '../../../../src/workbook/cell-value';
import { contextFor, done, sheetNamed, tableOf, textOf } from './workbook';

export const RESULT = 'SØM – resultat';

/** One calculation with its results. */
export async function soemWorkbook(facts: SoemFacts): Promise<WorkbookModel> {
  const model = createWorkbook('soem.xlsx');
  await done(createSoemExample(contextFor(model), facts));
  return model;
}

/** Writes a further calculation under the first, as its user would. */
export async function addCalculation(model: WorkbookModel, facts: SoemFacts): Promise<void> {
  const { port } = contextFor(model);
  const values = itemValues(facts);
  const items = ITEMS.map(({ id, label, required, unit }) => {
    const { value = null, low = null, high = null, basis = {} } = values[id];
    const item = required === true ? `${label}*` : label;
    return { calculation: facts.calculation, item, value, low, high, unit, ...basisCells(basis) };
  });
  const rows = soemRows(facts);
  const tables = [indsatsTable, deltagereTable, omkostningerTable, konsekvenserTable, priserTable];
  const snapshot = await port.snapshot({ tables: tables.map(({ id }) => id), cells: [] });
  const steps = [
    ...appendRows(snapshot, indsatsTable, items),
    ...appendRows(snapshot, deltagereTable, rows.participants),
    ...appendRows(snapshot, omkostningerTable, rows.costs),
    ...appendRows(snapshot, konsekvenserTable, rows.consequences),
    ...appendRows(snapshot, priserTable, rows.prices),
  ];
  await port.apply({ command: 'test', steps, stamps: [] });
}

/** What stands in the cell that a workbook name points at. */
export function named(model: WorkbookModel, name: string): CellValue {
  const found = findName(model, name);
  const target = found === undefined ? undefined : targetOf(model, found);
  if (target === undefined) throw new Error(`No name ${name}`);
  return valueAt(target.sheet, target.area.row, target.area.column);
}

/** The rows under a heading of a result sheet, by the word in its first column and the words of the header row. */
export function block(
  model: WorkbookModel,
  sheetName: string,
  heading: string,
): Record<string, Record<string, CellValue>> {
  const sheet = sheetNamed(model, sheetName);
  const places = Array.from({ length: 400 }, (_, row) => [0, 7].map((column) => ({ row, column }))).flat();
  const place = places.find(({ row, column }) => valueAt(sheet, row, column) === heading);
  if (place === undefined) throw new Error(`No heading ${heading}`);
  const { row: at, column: first } = place;
  const headers: string[] = [];
  for (let column = first; textOf(valueAt(sheet, at + 1, column)) !== ''; column++) {
    headers.push(textOf(valueAt(sheet, at + 1, column)));
  }
  const rows: Record<string, Record<string, CellValue>> = {};
  for (let row = at + 2; valueAt(sheet, row, first) !== null; row++) {
    rows[JSON.stringify(valueAt(sheet, row, first)).replaceAll('"', '')] = Object.fromEntries(
      headers.map((header, index) => [header, valueAt(sheet, row, first + index)]),
    );
  }
  return rows;
}

/** The cell of the value of one row of `SØM – indsats`. */
export function itemPlace(model: WorkbookModel, label: string) {
  const { table, sheet } = tableOf(model, 'soem_indsats');
  const { row, column, rowCount } = table.area;
  const found = Array.from({ length: rowCount }, (_, index) => row + index).find(
    (at) => textOf(valueAt(sheet, at, column + 1)).replace(/\*$/, '') === label,
  );
  if (found === undefined) throw new Error(`No item ${label}`);
  return { sheet, place: { row: found, column: column + 2 } };
}
