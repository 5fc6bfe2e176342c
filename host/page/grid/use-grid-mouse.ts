import type { MouseEvent } from 'react';
import type { CellPlace } from '../../../src/workbook/place';
import { commitEdit } from './edit-cell';
import { choose, setSelection } from './select';
import { FIRST_CELL, LAST_CELL } from './selection';
import { useView } from './use-view';
import type { View } from './view-state';

type Handler = (event: MouseEvent) => void;

/** Choosing cells, rows, columns and the whole sheet with the mouse. */
export function useGridMouse(): { onMouseDown: Handler; onMouseOver: Handler } {
  const view = useView();
  return {
    onMouseDown: (event) => {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      if (view.store.getState().edit !== null && !commitEdit(view)) {
        event.preventDefault();
        return;
      }
      const place = placeOf(event.target);
      if (place !== undefined) {
        choose(view, place, event.shiftKey);
        // The browser would only focus the cell after a first press elsewhere; the cell takes it itself.
        event.target.closest<HTMLElement>('[data-row]')?.focus({ preventScroll: true });
        if (event.target.closest('[data-filter]') !== null) view.store.setState({ openMenu: 'filter' });
        event.preventDefault();
      } else {
        chooseHead(view, event.target);
      }
    },
    onMouseOver: (event) => {
      if (event.buttons !== 1 || !(event.target instanceof Element)) return;
      const place = placeOf(event.target);
      if (place !== undefined && view.store.getState().edit === null) choose(view, place, true);
    },
  };
}

function placeOf(target: Element): CellPlace | undefined {
  const cell = target.closest<HTMLElement>('[data-row][data-column]');
  return cell === null ? undefined : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

function chooseHead(view: View, target: Element): void {
  const { rowhead, columnhead, corner } = target.closest<HTMLElement>('[role$="header"]')?.dataset ?? {};
  if (corner !== undefined) setSelection(view, { active: FIRST_CELL, corner: LAST_CELL });
  if (columnhead !== undefined) {
    const column = Number(columnhead);
    setSelection(view, { active: { row: 0, column }, corner: { row: LAST_CELL.row, column } });
  }
  if (rowhead !== undefined) {
    const row = Number(rowhead);
    setSelection(view, { active: { row, column: 0 }, corner: { row, column: LAST_CELL.column } });
  }
}
