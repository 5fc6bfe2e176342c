import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { RichApiHost } from '../host/rich-api/rich-api-host';
import { createRichApiHost } from '../host/rich-api/rich-api-host';
import { openBridge } from '../host/transports/bridge';
import type { WorkbookModel } from '../host/workbook/model';
import { createOfficePort } from '../src/workbook/office/create-office-port';
import type { OfficeLibrary } from '../src/workbook/office/library';
import type { WorkbookPort } from '../src/workbook/port';

const office = path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'));
const source = readFileSync(path.join(office, 'dist', 'excel-win32-16.01.js'), 'utf8');

/** Batches that reached the host, and the bytes sent and answered, while counting is on. */
export interface Traffic {
  isCounting: boolean;
  batches: number;
  sent: number;
  received: number;
}

export const noTraffic = (): Traffic => ({ isCounting: false, batches: 0, sent: 0, received: 0 });

/** The Office adapter on a workbook of ours, through Microsoft's unmodified library, with its traffic counted. */
export function openOfficePort(model: WorkbookModel): {
  readonly port: WorkbookPort;
  readonly traffic: Traffic;
} {
  const traffic = noTraffic();
  const onBatch = (text: string): void => {
    // Releasing tracked objects when a run ends is no round trip that anybody waits for.
    const isHousekeeping = text.includes('_RemoveReference') || text.includes('NotifyActionHandlerReady');
    if (!traffic.isCounting || isHousekeeping) return;
    traffic.batches += 1;
    traffic.sent += Buffer.byteLength(text);
  };
  const client = openBridge(countingHost(model, traffic), source, { onBatch });
  if (!isLibrary(client)) throw new Error('The library did not load.');
  return { port: createOfficePort({ library: client, wait: () => Promise.resolve() }), traffic };
}

function countingHost(model: WorkbookModel, traffic: Traffic): RichApiHost {
  const host = createRichApiHost(model);
  return {
    ...host,
    process(body, flags) {
      const answer = host.process(body, flags);
      if (traffic.isCounting) traffic.received += Buffer.byteLength(JSON.stringify(answer));
      return answer;
    },
  };
}

function isLibrary(client: { readonly Excel: unknown; readonly Office: unknown }): client is OfficeLibrary {
  return typeof client.Excel === 'object' && client.Excel !== null && 'run' in client.Excel;
}
