import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createRichApiHost } from '../host/rich-api/rich-api-host';
import { openBridge } from '../host/transports/bridge';
import type { WorkbookModel } from '../host/workbook/model';
import { createOfficePort } from '../src/workbook/office/create-office-port';
import type { OfficeLibrary } from '../src/workbook/office/library';
import type { WorkbookPort } from '../src/workbook/port';

const office = path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
const source = readFileSync(path.join(office, 'dist', 'excel-win32-16.01.js'), 'utf8');

/** Batches that reached the host and the bytes they had, since the last `reset`. */
export interface Traffic {
  batches: number;
  bytes: number;
}

/** The Office adapter on a workbook of ours, through Microsoft's unmodified library, with its traffic counted. */
export function openOfficePort(model: WorkbookModel): {
  readonly port: WorkbookPort;
  readonly traffic: Traffic;
} {
  const traffic: Traffic = { batches: 0, bytes: 0 };
  const onBatch = (text: string): void => {
    // Releasing tracked objects when a run ends is no round trip that anybody waits for.
    if (text.includes('"_RemoveReference"') && !text.includes('"ActionType":4')) return;
    traffic.batches += 1;
    traffic.bytes += Buffer.byteLength(text);
  };
  const client = openBridge(createRichApiHost(model), source, { onBatch });
  if (!isLibrary(client)) throw new Error('The library did not load.');
  return { port: createOfficePort({ library: client, wait: () => Promise.resolve() }), traffic };
}

function isLibrary(client: { readonly Excel: unknown; readonly Office: unknown }): client is OfficeLibrary {
  return typeof client.Excel === 'object' && client.Excel !== null && 'run' in client.Excel;
}
