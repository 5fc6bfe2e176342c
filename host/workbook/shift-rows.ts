import type { ChartSpec, RangeRef } from '../../src/workbook/chart-spec';
import { sheetMarker } from '../../src/workbook/marker';
import type { Area } from '../../src/workbook/place';
import { endRow } from './areas';
import { cellKey, clearContents, placeOfKey } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { ExcelRefusal } from './excel-refusal';
import { requireWritable } from './guards';
import type { SheetModel, TableModel, WorkbookModel } from './model';
import { moveNames } from './name-references';
import { findName, targetOf } from './names';
import { tablesOn } from './tables';

/** Inserts whole rows above `row`; everything below moves down, and what spans the place grows. */
export function insertRows(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  count = 1,
  by: ChangedBy = 'person',
): void {
  requireWritable(model, sheet);
  const move = (area: Area): Area => {
    if (area.row >= row) return { ...area, row: area.row + count };
    return endRow(area) > row ? { ...area, rowCount: area.rowCount + count } : area;
  };
  moveEverything(model, sheet, (from) => (from < row ? from : from + count), move);
  notify(model, 'rowsInserted', sheet, rowsArea(row, count), by);
}

/** Deletes whole rows. A table loses rows, keeps a blank last one, and goes when all of it goes; a header alone cannot. */
export function deleteRows(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  count = 1,
  by: ChangedBy = 'person',
): void {
  requireWritable(model, sheet);
  const end = row + count;
  for (const table of tablesOn(model, sheet)) requireHeaderSafe(table, row, end);
  const emptied = tablesOn(model, sheet).find(
    ({ area }) => area.row < row && row === area.row + 1 && end >= endRow(area),
  );
  if (emptied !== undefined) {
    clearContents(sheet, { ...emptied.area, row, rowCount: 1 });
    if (count > 1) deleteRows(model, sheet, row + 1, count - 1, by);
    else notify(model, 'cells', sheet, rowsArea(row, 1), by);
    return;
  }
  const left = (at: number): number => (at < row ? at : Math.max(row, at - count));
  const move = (area: Area): Area | undefined => {
    const rowCount = left(endRow(area)) - left(area.row);
    return rowCount > 0 ? { ...area, row: left(area.row), rowCount } : undefined;
  };
  moveEverything(model, sheet, (from) => (from >= row && from < end ? undefined : left(from)), move);
  notify(model, 'rowsDeleted', sheet, rowsArea(row, count), by);
}

function requireHeaderSafe({ area }: TableModel, row: number, end: number): void {
  const takesHeader = area.row >= row && area.row < end;
  if (takesHeader && end < endRow(area)) {
    throw new ExcelRefusal('InsertDeleteConflict', 'Overskriften i en tabel kan ikke slettes alene.');
  }
}

function rowsArea(row: number, rowCount: number): Area {
  return { row, column: 0, rowCount, columnCount: 16384 };
}

type MoveArea = (area: Area) => Area | undefined;

function moveEverything(
  model: WorkbookModel,
  sheet: SheetModel,
  moveRow: (row: number) => number | undefined,
  move: MoveArea,
): void {
  sheet.cells = moveKeys(sheet.cells, (key): number | undefined => {
    const { row, column } = placeOfKey(key);
    const to = moveRow(row);
    return to === undefined ? undefined : cellKey(to, column);
  });
  sheet.rows = moveKeys(sheet.rows, moveRow);
  const moveAll = (areas: readonly Area[]) => areas.map(move).filter((area) => area !== undefined);
  sheet.merges = moveAll(sheet.merges);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = moveAll(rule.areas);
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  for (const chart of sheet.charts) chart.area = move(chart.area) ?? chart.area;
  moveChartData(model, sheet, move);
  moveTables(model, sheet, move);
  moveNames(model, sheet, move);
}

function moveKeys<T>(
  old: ReadonlyMap<number, T>,
  moveKey: (key: number) => number | undefined,
): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, item] of old) {
    const to = moveKey(key);
    if (to !== undefined) moved.set(to, item);
  }
  return moved;
}

function moveTables(model: WorkbookModel, sheet: SheetModel, move: MoveArea): void {
  for (const table of tablesOn(model, sheet)) {
    const area = move(table.area);
    if (area === undefined) model.tables = model.tables.filter((other) => other !== table);
    else table.area = area;
  }
}

/** Charts on any sheet follow the cells that they draw. */
function moveChartData(model: WorkbookModel, sheet: SheetModel, move: MoveArea): void {
  const isHere = (ref: RangeRef): boolean => {
    const marker = findName(model, sheetMarker(ref.sheet));
    return marker !== undefined && targetOf(model, marker)?.sheet === sheet;
  };
  const follow = (ref: RangeRef): RangeRef =>
    isHere(ref) ? { ...ref, area: move(ref.area) ?? ref.area } : ref;
  for (const chart of model.sheets.flatMap((other) => other.charts)) {
    if (chart.spec !== null) chart.spec = followSpec(chart.spec, follow);
  }
}

function followSpec(spec: ChartSpec, follow: (ref: RangeRef) => RangeRef): ChartSpec {
  const series = spec.series.map((one) => ({ ...one, values: follow(one.values) }));
  return { ...spec, categories: follow(spec.categories), series };
}
