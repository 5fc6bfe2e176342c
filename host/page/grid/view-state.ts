import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WorkbookModel } from '../../workbook/model';
import { onChange } from '../../workbook/changes';
import { sameArea } from '../../workbook/areas';
import type { CellEdit, EntryAlert } from './cell-editing';
import { FIRST_CELL, selectArea, selectCell, selectedArea, type Selection } from './selection';

/** What the page shows of a workbook, beside the workbook itself. */
export interface ViewState {
  /** Counts changes of the workbook; whatever is drawn from the workbook depends on it. */
  readonly version: number;
  readonly selection: Selection;
  readonly edit: CellEdit | null;
  readonly entryAlert: EntryAlert | null;
  /** The menu of the chosen cell (validation list or table filter) is open. */
  readonly openMenu: 'list' | 'filter' | null;
  /** One sentence for the person, for example why something was refused. */
  readonly message: string | null;
}

export interface View {
  readonly model: WorkbookModel;
  readonly store: StoreApi<ViewState>;
  /** Stops listening to the workbook. */
  close(): void;
}

/** A view of a workbook that draws anew after each change, once however many there were in one go. */
export function createView(model: WorkbookModel): View {
  const store = createStore<ViewState>(() => ({
    version: 0,
    selection: model.selection === null ? selectCell(FIRST_CELL) : selectArea(model.selection.area),
    edit: null,
    entryAlert: null,
    openMenu: null,
    message: null,
  }));
  let isWaiting = false;
  const close = onChange(model, () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      store.setState((state) => ({
        version: state.version + 1,
        selection: shownSelection(model, state.selection),
      }));
    });
  });
  return { model, store, close };
}

/** The workbook's own selection when somebody else moved it (the pane shows a cell), ours otherwise. */
function shownSelection(model: WorkbookModel, ours: Selection): Selection {
  const { selection } = model;
  if (selection?.sheetId !== model.activeSheetId) return selectCell(FIRST_CELL);
  return sameArea(selection.area, selectedArea(ours)) ? ours : selectArea(selection.area);
}
