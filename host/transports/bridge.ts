import { createContext, runInContext } from 'node:vm';
import type { RichApiHost } from '../rich-api/rich-api-host';
import { answerText } from './answer-text';
import { API_VERSION, OBJECT_EVENTS } from './dispatch';
import { NoAnswer } from '../rich-api/interference';
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
        const message = answerTo(host, request, options.payloadLimit);
        if (message !== undefined)
          bridge.onMessageFromHost(`{"id":${request.id},"type":2,"message":${message}}`);
      }, 0);
    },
  };
  host.onEvent((event) => setTimeout(() => bridge.onMessageFromHost(eventMessage(event)), 0));
  const window = windowStub({ _richApiNativeBridge: bridge });
  runInContext(librarySource, createContext(window), { filename: 'excel.js' });
  return {
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    Office: officeStub(options.apiVersion ?? API_VERSION),
  };
}

/** The answer with its status; nothing when the pane was closed meanwhile. */
function answerTo(host: RichApiHost, request: BridgeMessage, limit: number | undefined): string | undefined {
  try {
    const body = answerText(host, JSON.stringify(request.message.body), request.flags, limit);
    return `{"statusCode":200,"headers":{},"body":${body}}`;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return error.way === 'closePane' ? undefined : '{"statusCode":503,"headers":{},"body":""}';
  }
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

function eventMessage(event: HostEvent): string {
  const entry = {
    messageCategory: OBJECT_EVENTS,
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
