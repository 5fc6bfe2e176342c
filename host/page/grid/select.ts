import type { Area, CellPlace } from '../../../src/workbook/place';
import type { View } from './view-state';
import { selectArea, selectCell, selectedArea, type Selection } from './selection';

/** Chooses cells; the workbook is told, so that the add-in can ask what is chosen. */
export function setSelection({ model, store }: View, selection: Selection): void {
  model.selection = { sheetId: model.activeSheetId, area: selectedArea(selection) };
  store.setState({ selection, openMenu: null });
}

export function choose(view: View, place: CellPlace, extend = false): void {
  const { active } = view.store.getState().selection;
  setSelection(view, extend ? { active, corner: place } : selectCell(place));
}

export function chooseArea(view: View, area: Area): void {
  setSelection(view, selectArea(area));
}

/** Brings a sheet to the front; each sheet keeps what was chosen on it only as long as it is in front. */
export function showSheet(view: View, sheetId: string): void {
  if (view.model.activeSheetId === sheetId) return;
  view.model.activeSheetId = sheetId;
  setSelection(view, selectCell({ row: 0, column: 0 }));
  view.store.setState((state) => ({ version: state.version + 1 }));
}

/** The sheet to the left or right of the one in front, among the visible ones. */
export function showNextSheet(view: View, direction: 1 | -1): void {
  const visible = view.model.sheets.filter((sheet) => sheet.visibility === 'visible');
  const at = visible.findIndex((sheet) => sheet.id === view.model.activeSheetId);
  const next = visible[at + direction];
  if (next !== undefined) showSheet(view, next.id);
}
