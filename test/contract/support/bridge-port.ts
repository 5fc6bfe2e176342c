import type { RichApiHost } from '../../../host/rich-api/rich-api-host';
import { createRichApiHost } from '../../../host/rich-api/rich-api-host';
import type { BridgeOptions, ClientLibrary } from '../../../host/transports/bridge';
import { openBridge } from '../../../host/transports/bridge';
import type { WorkbookModel } from '../../../host/workbook/model';
import { createOfficePort } from '../../../src/workbook/office/create-office-port';
import type { OfficeLibrary } from '../../../src/workbook/office/library';
import type { WorkbookPort } from '../../../src/workbook/port';
import { readExcelLibrary } from './office-library';

const source = readExcelLibrary();

export interface BridgePort {
  readonly port: WorkbookPort;
  readonly host: RichApiHost;
  readonly library: OfficeLibrary;
}

/** The Office adapter on a workbook of ours, through the unmodified library. */
export function openBridgePort(model: WorkbookModel, options: BridgeOptions = {}): BridgePort {
  const host = createRichApiHost(model);
  const library = asOfficeLibrary(openBridge(host, source, options));
  const port = createOfficePort({ library, wait: () => Promise.resolve() });
  return { port, host, library };
}

function asOfficeLibrary({ Excel: excel, Office: office }: ClientLibrary): OfficeLibrary {
  if (!isExcel(excel)) throw new Error('The library did not load.');
  return { Excel: excel, Office: office };
}

function isExcel(value: unknown): value is typeof Excel {
  return typeof value === 'object' && value !== null && 'run' in value && 'RequestContext' in value;
}
