import { createContext, runInContext } from 'node:vm';
import type { RichApiHost } from '../rich-api/rich-api-host';
import { answerText } from './answer-text';
import type { HostEvent } from '../rich-api/events';
import { windowStub } from './window-stub';

/** What the client library puts on its window. */
export interface ClientLibrary {
  readonly Excel: unknown;
  readonly OfficeExtension: unknown;
  /** Only what an adapter asks: the library itself leaves `Office` to the start-up script, which needs a page. */
  readonly Office: OfficeStub;
}

export interface OfficeStub {
  readonly context: {
    readonly diagnostics: { readonly platform: string; readonly version: string; readonly host: string };
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
  };
}

export interface BridgeOptions {
  /** Bytes that a request or an answer may have; Excel on the web has 5 MB, other Excels have no limit. */
  readonly payloadLimit?: number;
  /** Highest ExcelApi set that the stub announces. */
  readonly apiVersion?: string;
  /** Told of each batch that reaches the host, in the library's own text. */
  readonly onBatch?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/**
 * Runs the unmodified client library (its source is passed in) without a page, over the bridge that desktop builds of
 * Excel offer it: one object with `sendMessageToHost`; answers and events come back through `onMessageFromHost`.
 */
export function openBridge(
  host: RichApiHost,
  librarySource: string,
  options: BridgeOptions = {},
): ClientLibrary {
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string): void {
      const request = readMessage(text);
      options.onBatch?.(text);
      setTimeout(() => {
        const body = answerText(
          host,
          JSON.stringify(request.message.body),
          request.flags,
          options.payloadLimit,
        );
        bridge.onMessageFromHost(
          `{"id":${request.id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`,
        );
      }, 0);
    },
  };
  host.onEvent((event) => setTimeout(() => bridge.onMessageFromHost(eventMessage(event)), 0));
  const window = windowStub({ _richApiNativeBridge: bridge });
  runInContext(librarySource, createContext(window), { filename: 'excel.js' });
  return {
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    Office: officeStub(options.apiVersion ?? '1.14'),
  };
}

function readMessage(text: string): BridgeMessage {
  const message: unknown = JSON.parse(text);
  if (!isBridgeMessage(message)) throw new Error('The library sent something that is not a request.');
  return message;
}

function isBridgeMessage(value: unknown): value is BridgeMessage {
  return (
    typeof value === 'object' && value !== null && 'id' in value && 'flags' in value && 'message' in value
  );
}

/** Category 65536 is the one for events of workbook objects. */
function eventMessage(event: HostEvent): string {
  const entry = {
    messageCategory: 65536,
    messageType: event.type,
    targetId: event.target,
    message: JSON.stringify(event.args),
    id: 1,
  };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}

function officeStub(apiVersion: string): OfficeStub {
  const [, highest = '0'] = apiVersion.split('.');
  return {
    context: {
      diagnostics: { platform: 'PC', version: '16.0.0.0', host: 'Excel' },
      requirements: {
        isSetSupported: (name, version) =>
          name === 'ExcelApi' && Number(version.split('.')[1]) <= Number(highest),
      },
    },
  };
}
