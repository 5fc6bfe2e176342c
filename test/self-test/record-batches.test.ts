import type { LibraryGlobals, RecordedBatch } from './record-batches';
import { recordBatches } from './record-batches';

const REQUEST = { Actions: [], ObjectPaths: {} };
const ANSWER = { Results: [{ ActionId: 1, Value: null }], TraceIds: [] };

/** Excel behind the function that the library calls; it cannot be set anew, as in the library. */
function libraryPage(): { page: LibraryGlobals; send: () => Promise<unknown> } {
  const execute = (_message: readonly unknown[], callback: (result: object) => void) =>
    callback({ status: 'succeeded', value: { data: [200, [], JSON.stringify(ANSWER)] } });
  const page: LibraryGlobals = {
    OSF: { DDA: { RichApi: Object.freeze({ executeRichApiRequestAsync: execute }) } },
  };
  const message = ['', 'POST', 'ProcessQuery', [], JSON.stringify(REQUEST), 0, 1];
  const send = () =>
    new Promise((resolve) => {
      page.OSF?.DDA?.RichApi?.executeRichApiRequestAsync?.(message, resolve);
    });
  return { page, send };
}

/** Excel behind a native bridge, and the library that answers are given to. */
function bridgePage(): { page: LibraryGlobals; send: () => void; got: string[] } {
  const got: string[] = [];
  const bridge = {
    onMessageFromHost: (text: string) => void got.push(text),
    sendMessageToHost(text: string) {
      const { id } = JSON.parse(text) as { id: number };
      const answer = { id, type: 2, message: { statusCode: 200, body: ANSWER } };
      bridge.onMessageFromHost(JSON.stringify({ type: 3, message: [] }));
      bridge.onMessageFromHost(JSON.stringify(answer));
    },
  };
  const message = { id: 7, type: 1, flags: 1, message: { body: REQUEST } };
  return {
    page: { _richApiNativeBridge: bridge },
    send: () => bridge.sendMessageToHost(JSON.stringify(message)),
    got,
  };
}

describe('recordBatches', () => {
  it('hears question and answer of the call into Excel, and hands the answer on', async () => {
    const { page, send } = libraryPage();
    const heard: RecordedBatch[] = [];
    const stop = recordBatches(page, (batch) => heard.push(batch));
    expect(await send()).toMatchObject({ status: 'succeeded' });
    expect(heard).toEqual([{ request: REQUEST, answer: ANSWER }]);
    stop?.();
    await send();
    expect(heard).toHaveLength(1);
  });

  it('hears a native bridge, but not its events', () => {
    const { page, send, got } = bridgePage();
    const heard: RecordedBatch[] = [];
    const stop = recordBatches(page, (batch) => heard.push(batch));
    send();
    expect(heard).toEqual([{ request: REQUEST, answer: ANSWER }]);
    expect(got).toHaveLength(2);
    stop?.();
    send();
    expect(heard).toHaveLength(1);
    expect(got).toHaveLength(4);
  });

  it('says so when a build offers no place to listen', () => {
    const hear = jest.fn();
    expect(recordBatches({}, hear)).toBeUndefined();
    const DDA = Object.freeze({ RichApi: { executeRichApiRequestAsync: () => undefined } });
    expect(recordBatches({ OSF: { DDA } }, hear)).toBeUndefined();
  });
});
