import type { Area, CellPlace } from '../../../src/workbook/place';
import { holdsCell } from '../../workbook/areas';
import type { SheetModel } from '../../workbook/model';

/** The merged cells that a cell is part of. */
export function mergeAt(sheet: SheetModel, place: CellPlace): Area | undefined {
  return sheet.merges.length === 0 ? undefined : sheet.merges.find((area) => holdsCell(area, place));
}
