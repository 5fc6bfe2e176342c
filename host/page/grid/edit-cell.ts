import type { CellPlace } from '../../../src/workbook/place';
import { cellAt } from '../../workbook/cells';
import { ExcelRefusal } from '../../workbook/excel-refusal';
import { formatAt } from '../../workbook/formats';
import type { SheetModel } from '../../workbook/model';
import { parseEntry } from '../../workbook/parse-entry';
import { typeInCell } from '../../workbook/type-in-cell';
import { editValue } from '../format/display-value';
import { gridTexts } from '../texts';
import { refusedBy } from './check-entry';
import type { CellEdit } from './cell-editing';
import { activeSheet } from './use-view';
import type { View } from './view-state';

/** Opens the active cell for typing; without `text` with what it holds. A protected sheet says so instead. */
export function beginEdit(
  view: View,
  how: { text?: string; mode: CellEdit['mode']; from: CellEdit['from'] },
): void {
  const sheet = activeSheet(view);
  const { selection, edit } = view.store.getState();
  if (sheet === undefined || edit !== null || refusesChange(view, sheet)) return;
  const place = selection.active;
  view.model.isEditing = true;
  const { text = contentOf(sheet, place), mode, from } = how;
  view.store.setState({ edit: { place, text, mode, from }, openMenu: null, message: null });
}

/** What a person changes when the cell is opened. */
export function contentOf(sheet: SheetModel, place: CellPlace): string {
  const cell = cellAt(sheet, place.row, place.column);
  return editValue(cell?.value ?? null, formatAt(sheet, place).numberFormat, cell?.formula);
}

export function changeEdit({ store }: View, change: Partial<CellEdit>): void {
  const { edit } = store.getState();
  if (edit !== null) store.setState({ edit: { ...edit, ...change } });
}

export function cancelEdit({ model, store }: View): void {
  model.isEditing = false;
  store.setState({ edit: null, entryAlert: null });
}

/** Writes what was typed. `false` when the cell's rule objects: the alert is shown then and the cell stays open. */
export function commitEdit(view: View, isSure = false): boolean {
  const { edit } = view.store.getState();
  const sheet = activeSheet(view);
  if (edit === null || sheet === undefined) return true;
  if (edit.text === contentOf(sheet, edit.place)) {
    cancelEdit(view);
    return true;
  }
  const { value, formula } = parseEntry(edit.text, 'da-DK', new Date().getFullYear());
  const alert = formula === undefined ? refusedBy(view.model, sheet, edit.place, value) : undefined;
  if (alert !== undefined && !isSure) {
    view.store.setState({ entryAlert: { alert, text: edit.text } });
    return false;
  }
  cancelEdit(view);
  return enter(view, sheet, edit.place, edit.text);
}

/** Enters a text as if typed; what the workbook refuses is told in one sentence. */
export function enter(view: View, sheet: SheetModel, place: CellPlace, text: string): boolean {
  return tryChange(view, () => typeInCell(view.model, sheet, place, text));
}

/** Does something to the workbook and tells the person when it was refused. */
export function tryChange(view: View, change: () => void): boolean {
  try {
    change();
    view.store.setState({ message: null });
    return true;
  } catch (error) {
    if (!(error instanceof ExcelRefusal)) throw error;
    view.store.setState({ message: error.message });
    return false;
  }
}

function refusesChange(view: View, sheet: SheetModel): boolean {
  const isLocked = sheet.protection !== null || view.model.readOnly;
  if (isLocked) view.store.setState({ message: gridTexts.protected(sheet.name) });
  return isLocked;
}
