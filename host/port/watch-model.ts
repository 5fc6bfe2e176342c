import { areaAddress } from '../../src/workbook/a1';
import type { WorkbookChange } from '../../src/workbook/port';
import { onChange } from '../workbook/changes';
import type { ModelChange, WorkbookModel } from '../workbook/model';

const SOURCES = { addin: 'own', person: 'local', remote: 'remote' } as const;

/** Passes changes on after the change itself is through; returns the way to stop. */
export function watchModel(model: WorkbookModel, listener: (change: WorkbookChange) => void): () => void {
  let isOn = true;
  const stop = onChange(model, (change) => {
    queueMicrotask(() => {
      if (isOn) listener(toWorkbookChange(change));
    });
  });
  return () => {
    isOn = false;
    stop();
  };
}

function toWorkbookChange({ by, sheetId, area }: ModelChange): WorkbookChange {
  const change = { source: SOURCES[by], sheetKey: sheetId };
  return area === null ? change : { ...change, address: areaAddress(area) };
}
