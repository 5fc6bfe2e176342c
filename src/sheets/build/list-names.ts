import type { PlanStep, SetName } from '../../workbook/plan';
import type { Area } from '../../workbook/place';
import type { NameState, Snapshot, TableState } from '../../workbook/snapshot';
import { isBlank } from '../../workbook/cell-equal';
import { bodyRowCount } from '../../workbook/table-layout';
import { FIRST_COLUMN, INPUT_ROWS } from '../look';
import { matchColumns } from '../read/match-columns';
import { setListName } from './id-list-steps';
import { headerText, listName } from '../specs/header-text';
import { TOOLS } from '../specs/index';
import type { ColumnSpec, ListId, TableSpec } from '../spec';
import type { ListSource } from '../tool';

const SOURCES = TOOLS.flatMap(({ lists }) => lists);

/**
 * Moves the workbook names behind the drop-downs to where the lists are now: whole id columns, the filled cells of the
 * columns on a sheet of lists. No steps when all of them fit. Lists whose table is missing are left out.
 */
export function planNames(snapshot: Snapshot): readonly PlanStep[] {
  const wanted = SOURCES.map((source) =>
    (source.kind === 'ids' ? idListName : codeListName)(snapshot, source),
  );
  return wanted.flatMap((name) => (name === undefined || isInPlace(snapshot.names, name) ? [] : [name.step]));
}

/** The names of lists whose tables a plan makes: right after the tables, since drop-downs need them. */
export function newNames(tables: ReadonlySet<string>): readonly SetName[] {
  return SOURCES.filter(({ table }) => tables.has(table.id)).map((source) => {
    const { list, table, column } = source;
    const place = table.columns.findIndex(({ id }) => id === column);
    const spec = table.columns[place];
    if (source.kind === 'ids')
      return setListName(list, { table: table.id, header: spec ? headerText(spec) : '' });
    const filled = (table.initialRows ?? []).filter((row) => !isBlank(row[place] ?? null));
    const start = { row: INPUT_ROWS.header + 1, column: FIRST_COLUMN + place };
    const area = { ...start, rowCount: Math.max(1, filled.length), columnCount: 1 };
    return setListName(list, { sheet: source.sheet, area });
  });
}

/**
 * The name of a list whose column the same plan puts back. One that still points at cells of a code list stays there: a
 * column that was only given another header still holds the values, and the new one is blank.
 */
export function nameOfAddedColumn(
  snapshot: Snapshot,
  spec: TableSpec,
  column: ColumnSpec,
): readonly SetName[] {
  const to = { table: spec.id, header: headerText(column) };
  return SOURCES.filter((source) => source.table.id === spec.id && source.column === column.id).flatMap(
    ({ kind, list }) => (kind === 'codes' && isSet(snapshot, list) ? [] : [setListName(list, to)]),
  );
}

function isSet(snapshot: Snapshot, list: ListId): boolean {
  const wanted = listName(list);
  return snapshot.names.some(({ name, target }) => name.toLowerCase() === wanted && target !== undefined);
}

interface WantedName {
  readonly step: SetName;
  readonly sheetKey: string;
  readonly area: Area;
}

function idListName(snapshot: Snapshot, { list, table: spec, column }: ListSource): WantedName | undefined {
  const place = columnArea(snapshot, spec, column);
  if (place === undefined) return undefined;
  const { table, header, area } = place;
  return { step: setListName(list, { table: table.id, header }), sheetKey: table.sheetKey, area };
}

/** Only filled cells: with a blank one in its list Excel lets everything through. A blank column changes no name. */
function codeListName(snapshot: Snapshot, source: ListSource): WantedName | undefined {
  const place = columnArea(snapshot, source.table, source.column);
  const rows = place?.table.rows;
  if (place === undefined || rows === undefined || source.kind === 'ids') return undefined;
  const { table, header, column } = place;
  const filled = rows.findLastIndex((row) => !isBlank(row[column] ?? null)) + 1;
  if (filled === 0 && isSet(snapshot, source.list)) return undefined;
  const isMarked = snapshot.sheets.some(({ id, key }) => id === source.sheet && key === table.sheetKey);
  const area = isMarked ? { ...place.area, rowCount: Math.max(1, filled) } : place.area;
  const to = isMarked ? { sheet: source.sheet, area } : { table: table.id, header };
  return { step: setListName(source.list, to), sheetKey: table.sheetKey, area };
}

function columnArea(snapshot: Snapshot, spec: TableSpec, columnId: string) {
  const table = snapshot.tables.find((candidate: TableState) => candidate.id === spec.id);
  const column = table && matchColumns(spec, table.headers).places.get(columnId);
  const header = column === undefined ? undefined : table?.headers[column];
  if (table === undefined || column === undefined || header === undefined) return undefined;
  const { area } = table;
  const start = { row: area.row + 1, column: area.column + column };
  return { table, column, header, area: { ...start, rowCount: bodyRowCount(table), columnCount: 1 } };
}

function isInPlace(names: readonly NameState[], { step, sheetKey, area }: WantedName): boolean {
  const name = names.find((candidate) => candidate.name.toLowerCase() === step.name.toLowerCase());
  const target = name?.target;
  // A name is made visible and then hidden; one that is still to be seen was broken off in between.
  if (target?.sheetKey !== sheetKey || !name?.isHidden) return false;
  const { row, column, rowCount, columnCount } = target.area;
  const isSame = row === area.row && column === area.column && rowCount === area.rowCount;
  return isSame && columnCount === area.columnCount;
}
