import type { CellPlace } from '../../src/workbook/place';
import { cellArea } from '../workbook/areas';
import { notify } from '../workbook/changes';
import type { WorkbookModel } from '../workbook/model';
import { requireSheet, setVisibility } from '../workbook/sheets';

/** Selects a cell and shows its sheet, also when that was hidden: whoever asks to see a fault wants to see it. */
export function revealCell(model: WorkbookModel, sheetKey: string, cell: CellPlace): void {
  const sheet = requireSheet(model, sheetKey);
  if (sheet.visibility !== 'visible') setVisibility(model, sheet, 'visible', 'addin');
  model.activeSheetId = sheet.id;
  model.selection = { sheetId: sheet.id, area: cellArea(cell) };
  notify(model, 'other', sheet, null, 'addin');
}
