import { useEffect, useRef, type RefObject } from 'react';
import { useViewState } from './use-view';

/** Lets the focus follow the active cell, and come back to it when a cell has been edited. */
export function useKeepFocus(scroller: RefObject<HTMLElement | null>, sheetId: string): void {
  const { row, column } = useViewState((state) => state.selection.active);
  const isBusy = useViewState(
    (state) => state.edit !== null || state.openMenu !== null || state.entryAlert !== null,
  );
  const wasBusy = useRef(false);
  useEffect(() => {
    const element = scroller.current;
    const hasFocus = element?.contains(document.activeElement) ?? false;
    if (!isBusy && (hasFocus || wasBusy.current)) focusCell(element, row, column);
    wasBusy.current = isBusy;
  }, [scroller, sheetId, row, column, isBusy]);
}

/** Puts the focus on a cell that is drawn. */
function focusCell(scroller: HTMLElement | null, row: number, column: number): void {
  const cell = scroller?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  cell?.focus({ preventScroll: true });
}
