import type { WorkbookModel } from '../../../host/workbook/model';

/** The workbook as it is now; later changes leave the copy alone, and nobody listens to it. */
export function copyOf(model: WorkbookModel): WorkbookModel {
  return structuredClone({ ...model, listeners: new Set<never>() });
}

/** Puts a workbook back to what a copy remembers, as opening it again without saving would. */
export function restore(model: WorkbookModel, copy: WorkbookModel): void {
  const { listeners: _, ...content } = copyOf(copy);
  Object.assign(model, content);
}
