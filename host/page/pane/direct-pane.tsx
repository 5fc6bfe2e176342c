import { useMemo } from 'react';
import { PaneApp } from '../../../src/taskpane/app/pane-app';
import { createDirectPort } from '../../port/direct-port';
import type { WorkbookModel } from '../../workbook/model';

/** The pane in this very page, on the workbook itself. */
export function DirectPane({ model }: { readonly model: WorkbookModel }) {
  const port = useMemo(() => createDirectPort(model), [model]);
  return <PaneApp port={port} />;
}
