import { sheetReference } from '../../src/workbook/a1';
import { MARKER_AREA, sheetMarker } from '../../src/workbook/marker';
import type { EnsureSheet, Plan } from '../../src/workbook/plan';
import { freeSheetName } from '../../src/workbook/sheet-name';
import { tabPlace } from '../../src/workbook/tab-place';
import { setColumnWidths } from '../workbook/formats';
import type { SheetModel, WorkbookModel } from '../workbook/model';
import { findName, setName } from '../workbook/names';
import { addSheet, findSheetByName, moveSheet, renameSheet } from '../workbook/sheets';
import type { ApplyContext } from './apply-context';
import { markedSheets } from './read-inventory';

/**
 * Makes and lays out the sheet when none carries its marker; a sheet that is there belongs to its user. One that another
 * program left unfinished (see the adapter's `ensure-sheet.ts`) is taken over and laid out.
 */
export function ensureSheet({ model, plan }: ApplyContext, step: EnsureSheet): void {
  const marker = sheetMarker(step.sheet);
  const known = markedSheets(model).get(step.sheet);
  if (known !== undefined && !isUnfinished(model, known, marker)) return;
  const left = known ?? findLeftOver(model, marker);
  const tabs = model.sheets.filter((sheet) => sheet !== left).map(({ name }) => name);
  const name =
    left === undefined || left.name.toLowerCase().startsWith(marker)
      ? freeSheetName(step.name, tabs)
      : left.name;
  const sheet = left ?? addSheet(model, name, 'addin');
  if (sheet.name !== name) renameSheet(model, sheet, name, 'addin');
  placeTab(model, plan, step, sheet);
  setName(model, marker, `=${sheetReference(name, MARKER_AREA)}`, true);
  layOut(sheet, step);
}

/** Empty, and its marker is still to be seen. */
function isUnfinished(model: WorkbookModel, sheet: SheetModel, marker: string): boolean {
  return findName(model, marker)?.isHidden === false && isEmpty(sheet);
}

/** Made, and not yet marked. */
function findLeftOver(model: WorkbookModel, marker: string): SheetModel | undefined {
  const sheet = findSheetByName(model, marker);
  return sheet !== undefined && isEmpty(sheet) ? sheet : undefined;
}

function isEmpty({ cells }: SheetModel): boolean {
  return [...cells.values()].every(({ value, formula }) => value === null && formula === undefined);
}

function placeTab(model: WorkbookModel, plan: Plan, step: EnsureSheet, sheet: SheetModel): void {
  const ids = new Map([...markedSheets(model)].map(([id, marked]) => [marked, id] as const));
  const others = model.sheets.filter((other) => other !== sheet);
  const place = tabPlace(
    step,
    plan,
    others.map((other) => ids.get(other)),
  );
  if (place !== model.sheets.indexOf(sheet)) moveSheet(model, sheet, place, 'addin');
}

function layOut(sheet: SheetModel, step: EnsureSheet): void {
  sheet.tabColor = step.tabColor;
  sheet.gridlines = step.gridlines;
  sheet.frozenRows = step.frozenRows;
  sheet.page = step.page;
  setColumnWidths(sheet, 0, step.columnWidths);
  if (step.hidden) sheet.visibility = 'hidden';
}
