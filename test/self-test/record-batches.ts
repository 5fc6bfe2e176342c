/** One batch as the library sent it, and what Excel answered; both as plain JSON. */
export interface RecordedBatch {
  readonly request: unknown;
  readonly answer: unknown;
}

export type HearBatch = (batch: RecordedBatch) => void;

/** Where the library hands a batch to Excel, as far as pages can see it. */
export interface LibraryGlobals {
  readonly OSF?: { readonly DDA?: RichApiPlace } | undefined;
  readonly _richApiNativeBridge?: NativeBridge | undefined;
}

interface RichApiPlace {
  RichApi?: { readonly executeRichApiRequestAsync?: Execute };
}

type Execute = (message: readonly unknown[], callback: (result: ExecuteResult) => void) => void;

interface ExecuteResult {
  readonly status?: string;
  readonly value?: { readonly data?: readonly unknown[] };
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: ((text: string) => void) | null;
}

/** Places of the batch in the array that goes to Excel and of the answer in the array that comes back. */
const REQUEST_BODY = 4;
const ANSWER_BODY = 2;

/**
 * Listens in on the batches between Microsoft's library and Excel, from outside: the library is left as it is. It calls
 * `OSF.DDA.RichApi.executeRichApiRequestAsync` anew for every batch, or, where the program around the page has put a
 * `_richApiNativeBridge` there, that one's `sendMessageToHost`. `undefined` when neither is to be found: then there is
 * nothing to record. Returns the way to stop.
 */
export function recordBatches(globals: LibraryGlobals, hear: HearBatch): (() => void) | undefined {
  const bridge = globals._richApiNativeBridge;
  if (bridge !== undefined) return listenOnBridge(bridge, hear);
  return listenOnCall(globals.OSF?.DDA, hear);
}

/** The function itself cannot be set anew, so the object that it stands on gives way to one that inherits from it. */
function listenOnCall(place: RichApiPlace | undefined, hear: HearBatch): (() => void) | undefined {
  const api = place?.RichApi;
  const execute = api?.executeRichApiRequestAsync;
  if (place === undefined || api === undefined || execute === undefined) return undefined;
  const listening: Execute = (message, callback) => {
    execute.call(api, message, (result) => {
      const answer = parsed(result.value?.data?.[ANSWER_BODY]);
      if (answer !== undefined) hear({ request: parsed(message[REQUEST_BODY]), answer });
      callback(result);
    });
  };
  const stand: unknown = Object.create(api, { executeRichApiRequestAsync: { value: listening } });
  if (!Reflect.set(place, 'RichApi', stand)) return undefined;
  return () => {
    place.RichApi = api;
  };
}

/** Messages are JSON texts: `{ id, message: { body } }` out, the same `id` with the answer back. */
function listenOnBridge(bridge: NativeBridge, hear: HearBatch): () => void {
  const waiting = new Map<unknown, unknown>();
  const send = bridge.sendMessageToHost;
  const receive = bridge.onMessageFromHost;
  bridge.sendMessageToHost = (text) => {
    const { id, body } = messageOf(text);
    if (body !== undefined) waiting.set(id, body);
    send.call(bridge, text);
  };
  bridge.onMessageFromHost = (text) => {
    const { id, body } = messageOf(text);
    if (waiting.has(id)) hear({ request: waiting.get(id), answer: body });
    waiting.delete(id);
    receive?.call(bridge, text);
  };
  return () => {
    bridge.sendMessageToHost = send;
    bridge.onMessageFromHost = receive ?? null;
  };
}

function messageOf(text: string): { id: unknown; body: unknown } {
  const { id, message } = JSON.parse(text) as { id?: unknown; message?: { body?: unknown } };
  return { id, body: parsed(message?.body) };
}

function parsed(body: unknown): unknown {
  return typeof body === 'string' ? (JSON.parse(body) as unknown) : body;
}
