import type { ClipboardEvent } from 'react';
import { clearSelected, copyCells, pasteCells } from './clipboard';
import { useView } from './use-view';

type Handler = (event: ClipboardEvent) => void;

/** Copy, cut and paste of cells; while a cell is being edited they belong to its text. */
export function useClipboard(): { onCopy: Handler; onCut: Handler; onPaste: Handler } {
  const view = useView();
  const whenIdle =
    (act: (data: DataTransfer) => void): Handler =>
    (event) => {
      if (view.store.getState().edit !== null) return;
      event.preventDefault();
      act(event.clipboardData);
    };
  return {
    onCopy: whenIdle((data) => data.setData('text/plain', copyCells(view))),
    onCut: whenIdle((data) => {
      data.setData('text/plain', copyCells(view));
      clearSelected(view);
    }),
    onPaste: whenIdle((data) => pasteCells(view, data.getData('text/plain'))),
  };
}
