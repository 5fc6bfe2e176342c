import { parseSheetReference, sheetReference } from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/place';
import type { SheetModel, WorkbookModel } from './model';

/** Gives each name that points at cells of a sheet its new formula; `undefined` from `change` breaks it. */
function changeNamesOf(
  model: WorkbookModel,
  sheetName: string,
  change: (area: Area) => { sheetName: string; area: Area } | undefined,
): void {
  const wanted = sheetName.toLowerCase();
  for (const name of model.names) {
    const reference = parseSheetReference(name.formula);
    if (reference?.sheetName.toLowerCase() !== wanted) continue;
    const now = change(reference.area);
    name.formula = now === undefined ? '=#REF!' : `=${sheetReference(now.sheetName, now.area)}`;
  }
}

export function renameSheetInNames(model: WorkbookModel, from: string, to: string): void {
  changeNamesOf(model, from, (area) => ({ sheetName: to, area }));
}

export function breakNames(model: WorkbookModel, sheetName: string): void {
  changeNamesOf(model, sheetName, () => undefined);
}

/** Moves or breaks what names point at on one sheet, when cells were inserted or deleted. */
export function moveNames(
  model: WorkbookModel,
  sheet: SheetModel,
  move: (area: Area) => Area | undefined,
): void {
  changeNamesOf(model, sheet.name, (area) => {
    const moved = move(area);
    return moved === undefined ? undefined : { sheetName: sheet.name, area: moved };
  });
}
