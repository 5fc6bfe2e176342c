import { cellKey, placeOfKey } from '../../../host/workbook/cells';
import { ExcelRefusal } from '../../../host/workbook/excel-refusal';
import { requireWritable } from '../../../host/workbook/guards';
import { repairHeaders } from '../../../host/workbook/headers';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/model';
import { moveNames } from '../../../host/workbook/name-references';
import { tablesOn } from '../../../host/workbook/tables';
import type { Area } from '../../../src/workbook/place';

type Move = (column: number) => number | undefined;

/** A person inserts a whole column to the left of `column`. A table that spans the place gets one more: `Kolonne3`. */
export function insertColumn(model: WorkbookModel, sheet: SheetModel, column: number): void {
  requireWritable(model, sheet);
  const grow = (area: Area): Area => {
    if (area.column >= column) return { ...area, column: area.column + 1 };
    const isInside = area.column + area.columnCount > column;
    return isInside ? { ...area, columnCount: area.columnCount + 1 } : area;
  };
  moveAll(model, sheet, (from) => (from < column ? from : from + 1), grow);
  for (const table of tablesOn(model, sheet)) repairHeaders(sheet, table);
}

/** A person deletes a whole column. A table loses that column; one that has no other is left alone by Excel. */
export function deleteColumn(model: WorkbookModel, sheet: SheetModel, column: number): void {
  requireWritable(model, sheet);
  const isOnly = tablesOn(model, sheet).some(({ area }) => area.column === column && area.columnCount === 1);
  if (isOnly) throw new ExcelRefusal('InsertDeleteConflict', 'Tabellens eneste kolonne.');
  const shrink = (area: Area): Area | undefined => {
    if (area.column > column) return { ...area, column: area.column - 1 };
    const isInside = area.column + area.columnCount > column;
    if (!isInside) return area;
    return area.columnCount === 1 ? undefined : { ...area, columnCount: area.columnCount - 1 };
  };
  moveAll(model, sheet, (from) => (from === column ? undefined : from < column ? from : from - 1), shrink);
}

function moveAll(
  model: WorkbookModel,
  sheet: SheetModel,
  moveColumn: Move,
  move: (area: Area) => Area | undefined,
): void {
  const cells = [...sheet.cells].flatMap(([key, cell]) => {
    const { row, column } = placeOfKey(key);
    const to = moveColumn(column);
    return to === undefined ? [] : [[cellKey(row, to), cell] as const];
  });
  sheet.cells = new Map(cells);
  const columns = [...sheet.columns].flatMap(([column, look]) => {
    const to = moveColumn(column);
    return to === undefined ? [] : [[to, look] as const];
  });
  sheet.columns = new Map(columns);
  const areas = (old: readonly Area[]) => old.map(move).filter((area) => area !== undefined);
  sheet.merges = areas(sheet.merges);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = areas(rule.areas);
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  for (const chart of sheet.charts) chart.area = move(chart.area) ?? chart.area;
  for (const table of tablesOn(model, sheet)) table.area = move(table.area) ?? table.area;
  moveNames(model, sheet, move);
}
