import type { ResponseBody, RichAction } from '../../../host/rich-api/batch';
import type { Interference } from '../../../host/rich-api/interference';
import type { RichApiHost } from '../../../host/rich-api/rich-api-host';
import { createRichApiHost } from '../../../host/rich-api/rich-api-host';
import type { WorkbookModel } from '../../../host/workbook/model';
import type { RequestSeen, Wire, WireOptions } from '../port-suite/wire';

/** Our Excel with hands on its wire. */
export interface WiredHost {
  readonly host: RichApiHost;
  readonly wire: Wire;
}

/** Batches that the library sends of its own accord. */
const HOUSEKEEPING = ['NotifyActionHandlerReady', '_RemoveReference'];

export function wiredHost(model: WorkbookModel, options: WireOptions = {}): WiredHost {
  const { culture, payloadLimit = Number.POSITIVE_INFINITY } = options;
  const wire = new HandsOnWire();
  const host = createRichApiHost(model, {
    ...(culture === undefined ? {} : { culture }),
    interfere: (action) => wire.atCall(action),
  });
  const answer = (body: unknown, flags: number): ResponseBody => {
    const text = JSON.stringify(body);
    if (HOUSEKEEPING.some((name) => text.includes(name))) return host.process(body, flags);
    const code = wire.arrived(text.length, payloadLimit);
    if (code !== undefined) return refusalOf(code);
    const altered = wire.altered(host.process(body, flags));
    const isTooLarge = JSON.stringify(altered).length > payloadLimit;
    return isTooLarge ? refusalOf('ResponsePayloadSizeLimitExceeded') : altered;
  };
  return { host: { ...host, process: answer }, wire };
}

class HandsOnWire implements Wire {
  readonly calls: string[] = [];
  readonly requests: number[] = [];
  private number = 0;
  private atEachCall: (call: string) => Interference | undefined = () => undefined;
  private atEachRequest: (request: RequestSeen) => string | undefined = () => undefined;
  private change: (answer: ResponseBody) => ResponseBody = (answer) => answer;

  interfere(way: (call: string) => Interference | undefined): void {
    this.atEachCall = way;
  }

  atRequest(handler: (request: RequestSeen) => string | undefined): void {
    this.number = 0;
    this.atEachRequest = handler;
  }

  alter(change: (answer: ResponseBody) => ResponseBody): void {
    this.change = change;
  }

  atCall({ Name: name }: RichAction): Interference | undefined {
    if (typeof name !== 'string' || name === '') return undefined;
    const interference = this.atEachCall(name);
    if (interference === undefined) this.calls.push(name);
    return interference;
  }

  arrived(bytes: number, payloadLimit: number): string | undefined {
    this.number += 1;
    this.requests.push(bytes);
    if (bytes > payloadLimit) return 'RequestPayloadSizeLimitExceeded';
    return this.atEachRequest({ number: this.number, bytes });
  }

  altered(body: ResponseBody): ResponseBody {
    return this.change(body);
  }
}

function refusalOf(code: string): ResponseBody {
  const Error = {
    Code: code,
    Message: 'Afvist i en prøve.',
    HttpStatusCode: 400,
    Location: '',
    ActionIndex: 0,
  };
  return { Results: [], TraceIds: [], Error };
}
