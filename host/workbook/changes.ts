import type { Area } from '../../src/workbook/place';
import type { ModelChange, SheetModel, WorkbookModel } from './model';

/** Who makes a change; most functions that change the workbook take it as their last argument. */
export type ChangedBy = ModelChange['by'];

/** Tells everybody who listens. */
export function notify(
  model: WorkbookModel,
  kind: ModelChange['kind'],
  sheet: SheetModel,
  area: Area | null,
  by: ChangedBy,
  more: Pick<ModelChange, 'tableId'> = {},
): void {
  for (const listener of [...model.listeners]) listener({ kind, by, sheetId: sheet.id, area, ...more });
}

/** Listens to all changes; returns the way to stop. */
export function onChange(model: WorkbookModel, listener: (change: ModelChange) => void): () => void {
  model.listeners.add(listener);
  return () => {
    model.listeners.delete(listener);
  };
}
