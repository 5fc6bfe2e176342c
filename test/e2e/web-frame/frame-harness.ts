import type { Frame } from 'playwright-core';
import type { HostEvent } from '../../../host/rich-api/events';
import type { RichApiHost } from '../../../host/rich-api/rich-api-host';
import { createRichApiHost } from '../../../host/rich-api/rich-api-host';
import { WEB_PAYLOAD_LIMIT, answerText } from '../../../host/transports/answer-text';
import { createWorkbook } from '../../../host/workbook/create-workbook';
import type { HostErrorCode, HostErrorDetails } from '../../../src/workbook/host-error';
import { HostError } from '../../../src/workbook/host-error';
import type {
  ApplyReport,
  Capabilities,
  RunOptions,
  WorkbookChange,
  WorkbookPort,
} from '../../../src/workbook/port';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { modelBook } from '../../contract/book/model-book';
import type { MakeWired } from '../../contract/port-suite/wire';
import { wiredHost } from '../../contract/support/wired-host';
import type { FramePage, FrameServer } from './frame-page';
import { openFramePage } from './frame-page';
import type { Reply } from './pane-page';

/** A browser page with the add-in in its frame; the workbook can be changed for a new one. */
export interface FrameStage extends FramePage {
  readonly harness: MakeWired;
}

/** Who listens in this process, by the numbers that the page knows them by; never used twice. */
type Listeners = Map<number, (change: WorkbookChange) => void>;
let lastListener = 0;

/** Opens the host page and waits until Office is ready in its frame. */
export async function openFrameStage(server: FrameServer): Promise<FrameStage> {
  let host: RichApiHost = createRichApiHost(createWorkbook());
  const hears: Listeners = new Map();
  const running = new RunningCall();
  const stage = await openFramePage(server, {
    answerBatch: async (text: string, flags: number) => {
      // A wish to stop arrives before the answer, so that a run goes no further than the round trip it is in.
      await running.stopped;
      return answerText(host, text, flags, WEB_PAYLOAD_LIMIT);
    },
    tellChange: (listener: number, change: WorkbookChange) => hears.get(listener)?.(change),
    tellProgress: (done: number) => running.tell(done),
  });
  const { page, pane } = stage;
  await pane.waitForFunction(() => window.door !== undefined);
  const harness: MakeWired = async (options) => {
    const model = createWorkbook();
    const wired = wiredHost(model, options);
    host = wired.host;
    const current = host;
    host.onEvent((event: HostEvent) => void page.evaluate((raised) => window.raiseEvent(raised), event));
    await pane.evaluate(() => window.door?.open());
    const dispose = () => {
      hears.clear();
      expect(current.unsupported()).toEqual([]);
      return Promise.resolve();
    };
    return { book: modelBook(model), port: remotePort(pane, hears, running), wire: wired.wire, dispose };
  };
  return { ...stage, harness };
}

/** The run in the frame, seen from this process: progress comes out, a wish to stop goes in. */
class RunningCall {
  /** Settles when the frame knows of the wish to stop. */
  stopped: Promise<unknown> = Promise.resolve();
  private run: RunOptions = {};
  private stop: () => Promise<unknown> = () => Promise.resolve();

  begin(run: RunOptions, stop: () => Promise<unknown>): boolean {
    this.run = run;
    this.stop = stop;
    this.stopped = Promise.resolve();
    return this.isStopped;
  }

  tell(done: number): void {
    this.run.onProgress?.(done);
    if (this.isStopped) this.stopped = this.stop();
  }

  private get isStopped(): boolean {
    return this.run.signal?.aborted === true;
  }
}

/** The adapter in the frame, as a port of this process. */
function remotePort(pane: Frame, hears: Listeners, running: RunningCall): WorkbookPort {
  const stop = () => pane.evaluate(() => window.door?.stop());
  return {
    snapshot: async (request, run = {}) =>
      unwrap(
        await pane.evaluate(([asked, isStopped]) => window.door?.snapshot(asked, isStopped), [
          request,
          running.begin(run, stop),
        ] as const),
      ) as Snapshot,
    apply: async (plan, run = {}) =>
      unwrap(
        await pane.evaluate(([given, isStopped]) => window.door?.apply(given, isStopped), [
          plan,
          running.begin(run, stop),
        ] as const),
      ) as ApplyReport,
    capabilities: async () => unwrap(await pane.evaluate(() => window.door?.capabilities())) as Capabilities,
    reveal: async (key, cell) =>
      void unwrap(
        await pane.evaluate(([sheet, place]) => window.door?.reveal(sheet, place), [key, cell] as const),
      ),
    watch: async (listener) => {
      const number = ++lastListener;
      hears.set(number, listener);
      unwrap(await pane.evaluate((which) => window.door?.watch(which), number));
      return async () => {
        unwrap(await pane.evaluate((which) => window.door?.unwatch(which), number));
        hears.delete(number);
      };
    },
  };
}

function unwrap(reply: Reply | undefined): unknown {
  if (reply === undefined) throw new Error('The add-in is not ready.');
  if (reply.ok) return reply.value;
  const { code, details } = reply.error as { code: HostErrorCode; details: HostErrorDetails };
  throw new HostError(code, details);
}
