import { sheetReference } from '../../src/workbook/a1';
import { MARKER_AREA, sheetMarker } from '../../src/workbook/marker';
import type { EnsureSheet, Plan } from '../../src/workbook/plan';
import { freeSheetName } from '../../src/workbook/sheet-name';
import { setColumnWidths } from '../workbook/formats';
import type { SheetModel, WorkbookModel } from '../workbook/model';
import { setName } from '../workbook/names';
import { addSheet } from '../workbook/sheets';
import type { ApplyContext } from './apply-context';
import { markedSheets } from './read-inventory';

/** Makes and lays out the sheet when none carries its marker; a sheet that is there belongs to its user. */
export function ensureSheet({ model, plan }: ApplyContext, step: EnsureSheet): void {
  if (markedSheets(model).has(step.sheet)) return;
  const name = freeSheetName(
    step.name,
    model.sheets.map((sheet) => sheet.name),
  );
  const sheet = addSheet(model, name, 'addin', positionFor(model, plan, step));
  setName(model, sheetMarker(step.sheet), `=${sheetReference(sheet.name, MARKER_AREA)}`, true);
  layOut(sheet, step);
}

/** After the last of ours with a lower order, as far as the plan tells their order; else at the end. */
function positionFor(model: WorkbookModel, plan: Plan, step: EnsureSheet): number {
  const marked = markedSheets(model);
  const lower = plan.steps
    .filter((other) => other.kind === 'ensureSheet')
    .filter((other) => other.order < step.order)
    .map((other) => marked.get(other.sheet))
    .filter((sheet) => sheet !== undefined)
    .map((sheet) => model.sheets.indexOf(sheet));
  return lower.length === 0 ? model.sheets.length : Math.max(...lower) + 1;
}

function layOut(sheet: SheetModel, step: EnsureSheet): void {
  sheet.tabColor = step.tabColor;
  sheet.gridlines = step.gridlines;
  sheet.frozenRows = step.frozenRows;
  sheet.page = step.page;
  setColumnWidths(sheet, 0, step.columnWidths);
  if (step.hidden) sheet.visibility = 'hidden';
}
