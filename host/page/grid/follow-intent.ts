import { usedArea } from '../../workbook/used-area';
import type { SheetModel } from '../../workbook/model';
import { tablesOn } from '../../workbook/tables';
import { clearSelected } from './clipboard';
import { beginEdit } from './edit-cell';
import type { Intent } from './keyboard';
import { listAt } from './list-values';
import { jump, step } from './move';
import { choose, chooseArea, showNextSheet } from './select';
import type { SheetAxes } from './sheet-axes';
import { isHeaderCell } from './table-look';
import type { View } from './view-state';

export interface IntentPlace {
  readonly view: View;
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  /** Rows that are in view at once. */
  readonly rowsInView: number;
}

/** Does what a key asks of the grid. */
export function followIntent(intent: Intent, place: IntentPlace): void {
  const { view, sheet, axes } = place;
  const { selection } = view.store.getState();
  switch (intent.kind) {
    case 'move': {
      const from = intent.extend ? selection.corner : selection.active;
      choose(view, step(axes, from, intent.row, intent.column), intent.extend);
      return;
    }
    case 'edge': {
      const from = intent.extend ? selection.corner : selection.active;
      choose(view, jump(sheet, axes, from, intent.row, intent.column), intent.extend);
      return;
    }
    case 'page': {
      const from = intent.extend ? selection.corner : selection.active;
      const row = Math.max(0, from.row + intent.direction * Math.max(1, place.rowsInView - 1));
      choose(view, { ...from, row: Math.min(row, axes.rows.count - 1) }, intent.extend);
      return;
    }
    case 'rowStart':
      choose(view, { row: selection.active.row, column: 0 }, intent.extend);
      return;
    case 'firstCell':
      choose(view, { row: 0, column: 0 }, intent.extend);
      return;
    case 'lastCell':
      choose(view, axes.lastUsed, intent.extend);
      return;
    case 'nextSheet':
      showNextSheet(view, intent.direction);
      return;
    case 'selectAll':
      chooseArea(view, usedArea(sheet) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 });
      return;
    case 'clear':
      clearSelected(view);
      return;
    case 'edit':
      beginEdit(view, { mode: 'editing', from: 'cell' });
      return;
    case 'type':
      beginEdit(view, { text: intent.text, mode: 'typing', from: 'cell' });
      return;
    case 'openList':
      openMenu(place);
      return;
    case 'leave':
      view.store.setState({ openMenu: null, message: null });
      return;
  }
}

/** Alt and arrow down: the drop-down list of the cell, or the filter of a table's header. */
function openMenu({ view, sheet }: IntentPlace): void {
  const { active } = view.store.getState().selection;
  if (listAt(view.model, sheet, active) !== undefined) view.store.setState({ openMenu: 'list' });
  else if (isHeaderCell(tablesOn(view.model, sheet), active)) view.store.setState({ openMenu: 'filter' });
}
