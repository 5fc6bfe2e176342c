import type { Area } from '../../../src/workbook/place';
import { mapArea, cellAt } from '../../workbook/cells';
import { clearContents, placesIn } from '../../workbook/cells';
import { notify } from '../../workbook/changes';
import { requireWritable } from '../../workbook/guards';
import type { SheetModel } from '../../workbook/model';
import { displayValue } from '../format/display-value';
import { enter, tryChange } from './edit-cell';
import { chooseArea } from './select';
import { selectedArea } from './selection';
import { readTsv, writeTsv } from './tsv';
import { activeSheet } from './use-view';
import type { View } from './view-state';

/** The chosen cells as they are shown, without rows that a filter hides. */
export function copyCells(view: View): string {
  const sheet = activeSheet(view);
  if (sheet === undefined) return '';
  const area = withinUse(sheet, selectedArea(view.store.getState().selection));
  const rows = mapArea(area, (row, column) => ({ row, cell: cellAt(sheet, row, column) }));
  const visible = rows.filter(([first]) => sheet.rows.get(first?.row ?? 0)?.hidden !== true);
  return writeTsv(
    visible.map((cells) =>
      cells.map(({ cell }) => displayValue(cell?.value ?? null, cell?.format?.numberFormat).text),
    ),
  );
}

/** Enters the cells of the clipboard from the active cell on, as if each had been typed. */
export function pasteCells(view: View, text: string): void {
  const sheet = activeSheet(view);
  if (sheet === undefined) return;
  const { row, column } = selectedArea(view.store.getState().selection);
  const rows = readTsv(text);
  for (const [down, cells] of rows.entries()) {
    for (const [right, cell] of cells.entries()) {
      if (!enter(view, sheet, { row: row + down, column: column + right }, cell)) return;
    }
  }
  const columnCount = Math.max(1, ...rows.map((cells) => cells.length));
  chooseArea(view, { row, column, rowCount: rows.length, columnCount });
}

/** Empties the chosen cells; their look stays. */
export function clearSelected(view: View): void {
  const sheet = activeSheet(view);
  if (sheet === undefined) return;
  const area = selectedArea(view.store.getState().selection);
  tryChange(view, () => {
    requireWritable(view.model, sheet);
    clearContents(sheet, area);
    notify(view.model, 'cells', sheet, area, 'person');
  });
}

/** A whole column is chosen with a million rows; only those in use are worth copying. */
function withinUse(sheet: SheetModel, area: Area): Area {
  const last = placesIn(sheet, area).reduce((most, { row }) => Math.max(most, row), area.row);
  return { ...area, rowCount: last - area.row + 1 };
}
