import type { CellValue } from '../cell-value';
import { findOurTables } from '../find-our-tables';
import type { TableId } from '../marker';
import type { NameState, Snapshot, SnapshotRequest, TableState } from '../snapshot';
import type { Lists, NameLine, TableLine } from './ask-lists';
import type { Answer } from './read-cells';
import { askCells, askHiddenRows, rangeOf } from './read-cells';
import { mergedAddresses, parseHostAddress } from './parse-host-address';

/** A snapshot without rows: what a plan is checked against. */
export type Inventory = Snapshot;

/** Which of the tables in the lists are ours, by id. */
export function ourTables(lists: Lists, asked: readonly TableId[]): Map<TableId, TableLine> {
  const marked = new Set(lists.sheets.filter(({ id }) => id !== undefined).map(({ key }) => key));
  return findOurTables(lists.tables, marked, asked);
}

/**
 * Asks for what the lists do not tell: places and headers of our tables, charts of our sheets, values of named cells,
 * and for the tables that `countHidden` names how many rows are hidden.
 */
export function askInventory(
  context: Excel.RequestContext,
  lists: Lists,
  request: SnapshotRequest,
  countHidden: (id: TableId) => boolean,
): Answer<Inventory> {
  const { worksheets } = context.workbook;
  const tables = [...ourTables(lists, request.tables)].map(([id, line]) =>
    askTable(context, id, line, countHidden(id)),
  );
  const charts = lists.sheets.map((sheet) => {
    if (sheet.id === undefined) return { ...sheet, charts: () => [] };
    const collection = worksheets.getItem(sheet.key).charts.load('items/name');
    return { ...sheet, charts: () => collection.items.map(({ name }) => name) };
  });
  const names = namesToTell(lists, request).map((line) => askName(context, line, request));
  return () => ({
    workbook: lists.workbook,
    sheets: charts.map((sheet) => ({ ...sheet, charts: sheet.charts() })),
    tables: tables.map((answer) => answer()),
    names: names.map((answer) => answer()),
    takenNames: [...lists.tables, ...lists.names].map(({ name }) => name),
  });
}

function askTable(
  context: Excel.RequestContext,
  id: TableId,
  line: TableLine,
  withHidden: boolean,
): Answer<TableState> {
  const table = context.workbook.tables.getItem(line.name);
  const range = table.getRange().untrack().load('address');
  const hidden = withHidden ? askHiddenRows(table.getDataBodyRange().untrack()) : () => 0;
  const headers = table.getHeaderRowRange().untrack().load('values');
  const merged = range.getMergedAreasOrNullObject().untrack().load('address');
  return () => {
    const { name, sheetKey, sheetName, hasTotalsRow, isFiltered } = line;
    const values: unknown[][] = headers.values;
    return {
      ...{ id, name, sheetKey, sheetName, hasTotalsRow, isFiltered },
      area: parseHostAddress(range.address),
      headers: (values[0] ?? []).map(String),
      hiddenRowCount: hidden(),
      mergedAreas: merged.isNullObject ? [] : mergedAddresses(merged.address),
    };
  };
}

function namesToTell(lists: Lists, { cells }: SnapshotRequest): NameLine[] {
  const asked = new Set(cells.map((name) => name.toLowerCase()));
  return lists.names.filter(
    ({ name }) => name.toLowerCase().startsWith('ip_') || asked.has(name.toLowerCase()),
  );
}

function askName(
  context: Excel.RequestContext,
  line: NameLine,
  { cells }: SnapshotRequest,
): Answer<NameState> {
  const { name, isHidden, formula } = line;
  const constant = constantOf(formula);
  if (constant !== undefined) return () => ({ name, isHidden, constant });
  const target = askTarget(context, line);
  const isAsked = cells.some((cell) => cell.toLowerCase() === name.toLowerCase());
  const value = isAsked ? askNamedCell(context, line) : () => null;
  return () => {
    const found = target();
    if (found === undefined) return { name, isHidden };
    const isCell = found.area.rowCount === 1 && found.area.columnCount === 1;
    const state = { name, isHidden, target: found };
    return isAsked && isCell ? { ...state, value: value() } : state;
  };
}

/** Most names say themselves where they point; for others, such as a column of a table, Excel is asked. */
function askTarget(context: Excel.RequestContext, line: NameLine): Answer<NameState['target']> {
  const { name, target } = line;
  if (target !== undefined) return () => target;
  const range = context.workbook.names.getItem(name).getRangeOrNullObject().untrack();
  range.load('address,worksheet/id');
  return () =>
    range.isNullObject ? undefined : { sheetKey: range.worksheet.id, area: parseHostAddress(range.address) };
}

function askNamedCell(context: Excel.RequestContext, { name, target }: NameLine): Answer<CellValue> {
  if (target !== undefined) {
    const { row, column } = target.area;
    const sheet = context.workbook.worksheets.getItem(target.sheetKey);
    const values = askCells(rangeOf(sheet, { row, column, rowCount: 1, columnCount: 1 }));
    return () => values()[0]?.[0] ?? null;
  }
  const range = context.workbook.names.getItem(name).getRangeOrNullObject().untrack();
  const values = askCells(range);
  return () => (range.isNullObject ? null : (values()[0]?.[0] ?? null));
}

/** The text of a name such as `="tid"`. */
function constantOf(formula: string): string | undefined {
  const [, text] = /^="((?:[^"]|"")*)"$/.exec(formula) ?? [];
  return text?.replaceAll('""', '"');
}
