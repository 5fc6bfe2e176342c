import type { PlanStep, SetName } from '../../workbook/plan';
import type { Area } from '../../workbook/place';
import type { NameState, Snapshot, TableState } from '../../workbook/snapshot';
import { isBlank } from '../../workbook/cell-equal';
import { bodyRowCount } from '../../workbook/table-layout';
import { FIRST_COLUMN, INPUT_ROWS } from '../look';
import { matchColumns } from '../read/match-columns';
import { borgereTable } from '../specs/borgere';
import { forloebTable } from '../specs/forloeb';
import { headerText, listName } from '../specs/header-text';
import { LIST_COLUMNS, listValues } from '../specs/list-values';
import { listerTable } from '../specs/lister';
import type { ListId, TableSpec } from '../spec';

const ID_LISTS = [
  { list: 'borgere', table: borgereTable },
  { list: 'forloeb', table: forloebTable },
] as const;

/**
 * Moves the workbook names behind the drop-downs to where the lists are now: the id columns of `Borgere` and `Forløb`,
 * the filled cells of each column of `Lister`. No steps when all of them fit. Lists whose table is missing are left out.
 */
export function planNames(snapshot: Snapshot): readonly PlanStep[] {
  const wanted = [
    ...ID_LISTS.map(({ list, table }) => idListName(snapshot, list, table)),
    ...LIST_COLUMNS.map((list) => codeListName(snapshot, list)),
  ];
  return wanted.flatMap((name) => (name === undefined || isInPlace(snapshot.names, name) ? [] : [name.step]));
}

/** The names of lists whose tables a plan makes: right after the tables, since drop-downs need them. */
export function newNames(tables: ReadonlySet<string>): readonly SetName[] {
  const ids = ID_LISTS.filter(({ table }) => tables.has(table.id)).map(({ list, table }) =>
    setName(list, { table: table.id, header: headerText(table.columns[0]) }),
  );
  if (!tables.has(listerTable.id)) return ids;
  const codes = LIST_COLUMNS.map((list, index) => {
    const start = { row: INPUT_ROWS.header + 1, column: FIRST_COLUMN + index };
    return setName(list, {
      sheet: 'lister',
      area: { ...start, rowCount: listValues(list).length, columnCount: 1 },
    });
  });
  return [...ids, ...codes];
}

interface WantedName {
  readonly step: SetName;
  readonly sheetKey: string;
  readonly area: Area;
}

function idListName(snapshot: Snapshot, list: ListId, spec: TableSpec): WantedName | undefined {
  const place = columnArea(snapshot, spec, 'id');
  if (place === undefined) return undefined;
  const { table, header, area } = place;
  return { step: setName(list, { table: table.id, header }), sheetKey: table.sheetKey, area };
}

/** Only filled cells: with a blank one in its list Excel lets everything through. */
function codeListName(snapshot: Snapshot, list: ListId): WantedName | undefined {
  const place = columnArea(snapshot, listerTable, list);
  const rows = place?.table.rows;
  if (place === undefined || rows === undefined) return undefined;
  const { table, header, column } = place;
  const filled = rows.findLastIndex((row) => !isBlank(row[column] ?? null)) + 1;
  const area = { ...place.area, rowCount: Math.max(1, filled) };
  const isMarked = snapshot.sheets.some((sheet) => sheet.id === 'lister' && sheet.key === table.sheetKey);
  const to = isMarked ? { sheet: 'lister', area } : { table: table.id, header };
  return { step: setName(list, to), sheetKey: table.sheetKey, area };
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

function setName(list: ListId, to: SetName['to']): SetName {
  return { kind: 'setName', name: listName(list), to, hidden: true };
}

function isInPlace(names: readonly NameState[], { step, sheetKey, area }: WantedName): boolean {
  const target = names.find((name) => name.name.toLowerCase() === step.name.toLowerCase())?.target;
  if (target?.sheetKey !== sheetKey) return false;
  const { row, column, rowCount, columnCount } = target.area;
  const isSame = row === area.row && column === area.column && rowCount === area.rowCount;
  return isSame && columnCount === area.columnCount;
}
