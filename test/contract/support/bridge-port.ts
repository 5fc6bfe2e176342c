import type { RichApiHost, RichApiHostOptions } from '../../../host/rich-api/rich-api-host';
import type { Interfere } from '../../../host/rich-api/interference';
import { createRichApiHost } from '../../../host/rich-api/rich-api-host';
import type { BridgeOptions, ClientLibrary } from '../../../host/transports/bridge';
import { openBridge } from '../../../host/transports/bridge';
import type { WorkbookModel } from '../../../host/workbook/model';
import { createOfficePort } from '../../../src/workbook/office/create-office-port';
import type { OfficeLibrary } from '../../../src/workbook/office/library';
import type { WorkbookPort } from '../../../src/workbook/port';
import { createHostSwitch } from './host-switch';
import { readExcelLibrary } from './office-library';

const source = readExcelLibrary();

export interface BridgePortOptions extends BridgeOptions, RichApiHostOptions {
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface BridgePort {
  readonly port: WorkbookPort;
  readonly host: RichApiHost;
  readonly library: OfficeLibrary;
}

/** The Office adapter on a workbook of ours, through the unmodified library. */
export function openBridgePort(model: WorkbookModel, options: BridgePortOptions = {}): BridgePort {
  return portOn(createRichApiHost(model, options), options);
}

/** The Office adapter on a host that is made already. */
export function portOn(host: RichApiHost, options: BridgePortOptions = {}): BridgePort {
  const library = asOfficeLibrary(openBridge(host, source, options));
  const port = createOfficePort({ library, wait: options.wait ?? (() => Promise.resolve()) });
  return { port, host, library };
}

/** Loads the library once; each call makes a new port on another workbook. Only the newest of them works. */
export function openReusableBridge(): (model: WorkbookModel, interfere?: Interfere) => WorkbookPort {
  const workbooks = createHostSwitch();
  const library = asOfficeLibrary(openBridge(workbooks.host, source));
  return (model, interfere) => {
    workbooks.use(createRichApiHost(model, interfere === undefined ? {} : { interfere }));
    return createOfficePort({ library, wait: () => Promise.resolve() });
  };
}

function asOfficeLibrary({ Excel: excel, Office: office }: ClientLibrary): OfficeLibrary {
  if (!isExcel(excel)) throw new Error('The library did not load.');
  return { Excel: excel, Office: office };
}

function isExcel(value: unknown): value is typeof Excel {
  return typeof value === 'object' && value !== null && 'run' in value && 'RequestContext' in value;
}
