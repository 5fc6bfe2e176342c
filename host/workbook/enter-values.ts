import type { CellValue } from '../../src/workbook/cell-value';
import type { Area, CellPlace } from '../../src/workbook/place';
import { cellArea, holdsCell } from './areas';
import { setValue, cellAt } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import type { EntryCulture } from './entry-culture';
import { ExcelRefusal } from './excel-refusal';
import { numberFormatAt, setFormat } from './formats';
import { requireCellsWritable } from './guards';
import { repairHeaders } from './headers';
import { mergesAt } from './merges';
import type { SheetModel, WorkbookModel } from './model';
import { parseEntry } from './parse-entry';
import { tablesAt } from './tables';

/** One value as it comes in: `null` leaves the cell, `''` clears it, text is read as if typed. */
export type EnteredValue = null | string | number | boolean;

/**
 * Enters values in an area, as setting `values` or `formulas` of a range does: rows of the area's own shape. Cells
 * behind the first of merged ones swallow what they get.
 */
export function enterValues(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  values: readonly (readonly EnteredValue[])[],
  by: ChangedBy,
  culture: EntryCulture = 'en-US',
): void {
  requireCellsWritable(model, sheet, area);
  const hasShape = values.length === area.rowCount && values.every((row) => row.length === area.columnCount);
  if (!hasShape) throw new ExcelRefusal('InvalidArgument', 'Værdierne passer ikke til områdets form.');
  const merges = mergesAt(sheet, area);
  const year = new Date().getFullYear();
  values.forEach((row, rowIndex) =>
    row.forEach((value, index) => {
      const place = { row: area.row + rowIndex, column: area.column + index };
      if (value !== null && !isSwallowed(merges, place)) enterOne(sheet, place, value, culture, year);
    }),
  );
  for (const table of tablesAt(model, sheet, area)) {
    if (area.row <= table.area.row) repairHeaders(sheet, table);
  }
  notify(model, 'cells', sheet, area, by);
}

function isSwallowed(merges: readonly Area[], place: CellPlace): boolean {
  return merges.some(
    (merge) => holdsCell(merge, place) && (merge.row !== place.row || merge.column !== place.column),
  );
}

function enterOne(
  sheet: SheetModel,
  place: CellPlace,
  value: Exclude<EnteredValue, null>,
  culture: EntryCulture,
  year: number,
): void {
  if (typeof value !== 'string') {
    setValue(sheet, place, value);
    return;
  }
  const format = numberFormatAt(sheet, place);
  if (format === '@' && value !== '') {
    // A cell for text takes everything as it is but the apostrophe in front (uncalibrated).
    const isQuoted = value.startsWith("'");
    setValue(sheet, place, isQuoted ? value.slice(1) : value, { isQuoted });
    return;
  }
  const { formula, isQuoted, numberFormat, value: read } = parseEntry(value, culture, year);
  setValue(sheet, place, formula === undefined ? read : shownMeanwhile(sheet, place, formula), {
    ...(formula === undefined ? {} : { formula }),
    ...(isQuoted === undefined ? {} : { isQuoted }),
  });
  if (numberFormat !== undefined && format === 'General') setFormat(sheet, cellArea(place), { numberFormat });
}

/** No formula engine: a formula that was not there before shows an error, so that nobody counts with a wrong figure. */
function shownMeanwhile(sheet: SheetModel, { row, column }: CellPlace, formula: string): CellValue {
  const cell = cellAt(sheet, row, column);
  return cell?.formula === formula ? cell.value : { error: '#NAME?' };
}
