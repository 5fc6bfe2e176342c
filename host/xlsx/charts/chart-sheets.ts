import type { CellValue } from '../../../src/workbook/cell-value';
import type { RangeRef } from '../../../src/workbook/chart-spec';
import { sheetIdOf, sheetMarker, type SheetId } from '../../../src/workbook/marker';
import { parseSheetReference, sheetReference } from '../../../src/workbook/a1';
import type { Area } from '../../../src/workbook/place';
import type { SheetModel, WorkbookModel } from '../../workbook/model';
import { valuesOf, cellAt } from '../../workbook/cells';

/** A chart names its cells by our sheet id; the file names them by the tab. The markers tell which is which. */
export interface ChartSheets {
  /** `Tid!$A$1:$A$5`; `undefined` when no sheet carries the marker. */
  format(ref: RangeRef): string | undefined;
  parse(formula: string): RangeRef | undefined;
  /** Values and number format of the first cell, row by row; empty when the sheet is not there. */
  values(ref: RangeRef): { values: CellValue[]; numberFormat: string };
}

export function chartSheets(model: WorkbookModel): ChartSheets {
  const byId = new Map<SheetId, SheetModel>();
  const idOf = new Map<string, SheetId>();
  for (const name of model.names) {
    const id = sheetIdOf(name.name);
    const target = id === undefined ? undefined : parseSheetReference(name.formula)?.sheetName.toLowerCase();
    const sheet = model.sheets.find((candidate) => candidate.name.toLowerCase() === target);
    if (id === undefined || sheet === undefined || name.name.toLowerCase() !== sheetMarker(id)) continue;
    byId.set(id, sheet);
    idOf.set(sheet.name.toLowerCase(), id);
  }
  return {
    format: (ref) => {
      const sheet = byId.get(ref.sheet);
      return sheet === undefined ? undefined : sheetReference(sheet.name, ref.area);
    },
    parse: (formula) => {
      const found = parseSheetReference(formula);
      const sheet = found === undefined ? undefined : idOf.get(found.sheetName.toLowerCase());
      return found === undefined || sheet === undefined ? undefined : { sheet, area: found.area };
    },
    values: (ref) => cellValues(byId.get(ref.sheet), ref.area),
  };
}

function cellValues(
  sheet: SheetModel | undefined,
  area: Area,
): { values: CellValue[]; numberFormat: string } {
  if (sheet === undefined) return { values: [], numberFormat: 'General' };
  const numberFormat = cellAt(sheet, area.row, area.column)?.format?.numberFormat ?? 'General';
  return { values: valuesOf(sheet, area).flat(), numberFormat };
}
