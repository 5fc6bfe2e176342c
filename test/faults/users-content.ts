import { markedSheets } from '../../host/port/read-inventory';
import { overlaps } from '../../host/workbook/areas';
import { placeOfKey } from '../../host/workbook/cells';
import { headersOf } from '../../host/workbook/headers';
import type { SheetModel, WorkbookModel } from '../../host/workbook/model';
import { findTable } from '../../host/workbook/tables';
import { matchColumns } from '../../src/sheets/read/match-columns';
import { CITIZEN_WIDTH } from '../../src/sheets/results/citizen-layout';
import { OVERVIEW_WIDTH } from '../../src/sheets/results/overview-layout';
import { WIDTHS } from '../../src/sheets/soem/results/layout';
import { SOEM_RESULT_SHEETS } from '../../src/sheets/soem/results/result-names';
import { INPUT_SHEETS } from '../../src/sheets/specs/index';
import { ROW_LIMIT } from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/place';
import { CITIZEN, OVERVIEW } from '../../src/sheets/results/result-names';

/** Every single thing that belongs to the user, by a key that says what it is; the value is its state as text. */
export type UsersContent = ReadonlyMap<string, string>;

const SOEM_WIDTH = WIDTHS.length;

/** How wide each result sheet is written. */
const RESULT_WIDTHS: ReadonlyMap<string, number> = new Map([
  [OVERVIEW, OVERVIEW_WIDTH],
  [CITIZEN, CITIZEN_WIDTH],
  ...SOEM_RESULT_SHEETS.map((id) => [id, SOEM_WIDTH] as const),
]);

/**
 * The workbook without what is ours. Ours are: names and charts that begin with `ip_`, tables that begin with `ip_`, and on
 * result sheets the cells from the top to the end of our table, as wide as we write. All else is the user's: on input
 * sheets also what stands in our columns, for people have typed it there.
 */
export function usersContent(model: WorkbookModel): UsersContent {
  const content = new Map<string, string>();
  const keep = (key: string, value: unknown) => {
    if (value !== undefined && value !== null) content.set(key, JSON.stringify(value));
  };
  const { settings, customXml, selection, activeSheetId, name } = model;
  keep('workbook', { settings: [...settings], customXml, selection, activeSheetId, name });
  for (const other of model.names.filter((candidate) => !isOurs(candidate.name))) {
    keep(`name ${other.sheetId ?? ''} ${other.name}`, other);
  }
  for (const table of model.tables.filter((candidate) => !isOurs(candidate.name))) {
    keep(`${table.sheetId} table ${table.id}`, table);
  }
  const ids = new Map([...markedSheets(model)].map(([id, sheet]) => [sheet, id] as const));
  for (const sheet of model.sheets) keepSheet(model, sheet, ids.get(sheet), keep);
  return content;
}

function isOurs(name: string): boolean {
  return name.toLowerCase().startsWith('ip_');
}

type Keep = (key: string, value: unknown) => void;

function keepSheet(model: WorkbookModel, sheet: SheetModel, id: string | undefined, keep: Keep): void {
  const { name, visibility, tabColor, gridlines, frozenRows, frozenColumns, page, protection, merges } =
    sheet;
  keep(`${sheet.id} sheet`, { name, visibility, tabColor, gridlines, frozenRows, frozenColumns, page });
  keep(`${sheet.id} state`, { protection, merges });
  for (const [column, state] of sheet.columns) keep(`${sheet.id} column ${column}`, state);
  const zone = id === undefined ? undefined : resultZone(model, id);
  for (const [row, { hidden, height }] of sheet.rows) {
    // Heights on result sheets are part of how we lay out new rows.
    keep(`${sheet.id} row ${row}`, { hidden, ...(zone === undefined ? { height } : {}) });
  }
  keepCells(sheet, zone, keep);
  const ours = id === undefined ? [] : zone === undefined ? ourColumns(model, sheet, id) : [zone];
  const isFree = (area: Area) => !ours.some((other) => overlaps(other, area));
  for (const { areas, ...rule } of sheet.validations) {
    if (areas.every(isFree)) keep(`${sheet.id} validation ${startsOf(areas)}`, { areas, rule });
  }
  for (const { areas, formula, format } of sheet.conditionalFormats) {
    if (areas.every(isFree))
      keep(`${sheet.id} conditional format ${startsOf(areas)}`, { areas, formula, format });
  }
  for (const chart of sheet.charts.filter((other) => id === undefined || !isOurs(other.name))) {
    keep(`${sheet.id} chart ${chart.id}`, chart);
  }
}

function keepCells(sheet: SheetModel, zone: Area | undefined, keep: Keep): void {
  for (const [key, { value, formula, isQuoted, format }] of sheet.cells) {
    const { row, column } = placeOfKey(key);
    if (zone !== undefined && overlaps(zone, { row, column, rowCount: 1, columnCount: 1 })) continue;
    // Beside our results things come and go while a run is under way; what is left of that is told by the next run.
    const where = `${sheet.id} ${zone === undefined ? 'cell' : 'beside'} ${row},${column}`;
    keep(where, value === null && formula === undefined ? null : { value, formula, isQuoted });
    for (const [part, state] of Object.entries(format ?? {})) keep(`${where} ${part}`, state);
  }
}

/** Where a result sheet is written: down to the end of its table, or everywhere as long as there is none. */
function resultZone(model: WorkbookModel, id: string): Area | undefined {
  const columnCount = RESULT_WIDTHS.get(id);
  if (columnCount === undefined) return undefined;
  const area = findTable(model, `ip_${id}`)?.area;
  return {
    row: 0,
    column: 0,
    rowCount: area === undefined ? ROW_LIMIT : area.row + area.rowCount,
    columnCount,
  };
}

/** Columns of an input sheet in which our own validation lies, found by their headers, renamed ones too. */
function ourColumns(model: WorkbookModel, sheet: SheetModel, id: string): Area[] {
  const spec = INPUT_SHEETS.flatMap(({ tables }) => tables).find((table) => table.id === id);
  const table = findTable(model, `ip_${id}`);
  if (spec === undefined || table === undefined) return [];
  const { places, doubled, missing } = matchColumns(spec, headersOf(sheet, table));
  const ours = [
    ...places.values(),
    ...doubled.flatMap((column) => column.places),
    ...missing.flatMap(({ guess }) => guess ?? []),
  ];
  return ours.map((place) => ({
    ...{ row: 0, column: table.area.column + place },
    ...{ rowCount: ROW_LIMIT, columnCount: 1 },
  }));
}

function startsOf(areas: readonly Area[]): string {
  return areas.map(({ row, column }) => `${row},${column}`).join(' ');
}

/** What is no longer as it was, although the command would not have changed it; and what stands where nothing did. */
export function lossesBetween(before: UsersContent, after: UsersContent, wanted: UsersContent): string[] {
  const changed = [...before].filter(([key, state]) => {
    const now = after.get(key);
    return now !== state && now !== wanted.get(key);
  });
  const sheets = new Set([...before.keys()].map(sheetOfKey));
  const added = [...after].filter(
    ([key, state]) =>
      key.includes(' cell ') && sheets.has(sheetOfKey(key)) && !before.has(key) && wanted.get(key) !== state,
  );
  return [
    ...changed.map(([key, state]) => `${key}: ${state} became ${after.get(key) ?? 'nothing'}`),
    ...added.map(([key, state]) => `${key}: ${state} came from nowhere`),
  ];
}

function sheetOfKey(key: string): string {
  return key.slice(0, key.indexOf(' '));
}
