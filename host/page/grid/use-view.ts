import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { findSheet } from '../../workbook/sheets';
import type { SheetModel } from '../../workbook/model';
import type { View, ViewState } from './view-state';

export const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  if (view === null) throw new Error('The grid stands outside of a view.');
  return view;
}

export function useViewState<T>(select: (state: ViewState) => T): T {
  return useStore(useView().store, select);
}

/** The sheet in front. */
export function activeSheet({ model }: View): SheetModel | undefined {
  return (
    findSheet(model, model.activeSheetId) ?? model.sheets.find((sheet) => sheet.visibility === 'visible')
  );
}
