import type { Browser, Frame, Page } from 'playwright-core';
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
import type { Harness } from '../../contract/port-suite/harness';
import { answerFromPackage } from '../support/office-cdn';
import type { Reply } from './pane-page';

/** A browser page with the add-in in its frame; the workbook can be changed for a new one. */
export interface FrameStage {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses outside of this machine that were asked for. */
  readonly outside: readonly string[];
  harness(): Promise<Harness>;
}

/** Opens the host page and waits until Office is ready in its frame. */
export async function openFrameStage(browser: Browser, address: string): Promise<FrameStage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const outside: string[] = [];
  await answerFromPackage(context, address, outside);
  const page = await context.newPage();
  let host: RichApiHost = createRichApiHost(createWorkbook());
  const hears = new Set<(change: WorkbookChange) => void>();
  await page.exposeFunction('answerBatch', (text: string, flags: number) =>
    answerText(host, text, flags, WEB_PAYLOAD_LIMIT),
  );
  await page.exposeFunction('tellChange', (change: WorkbookChange) => {
    for (const hear of hears) hear(change);
  });
  await page.goto(`${address}/host.html`);
  const pane = await paneOf(page);
  await pane.waitForFunction(() => window.door !== undefined);
  const harness = async (): Promise<Harness> => {
    const model = createWorkbook();
    host = createRichApiHost(model);
    const current = host;
    host.onEvent((event: HostEvent) => void page.evaluate((raised) => window.raiseEvent(raised), event));
    await pane.evaluate(() => window.door?.open());
    const dispose = () => {
      hears.clear();
      expect(current.unsupported()).toEqual([]);
      return Promise.resolve();
    };
    return { model, port: remotePort(pane, hears), dispose };
  };
  return { page, pane, outside, harness };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The page has no frame.');
  return frame;
}

/** The adapter in the frame, as a port of this process. A run can be stopped before it begins, not on its way. */
function remotePort(pane: Frame, hears: Set<(change: WorkbookChange) => void>): WorkbookPort {
  return {
    snapshot: async (request, run) =>
      unwrap(
        await pane.evaluate(([asked, stop]) => window.door?.snapshot(asked, stop), [
          request,
          isStopped(run),
        ] as const),
      ) as Snapshot,
    apply: async (plan, run) =>
      unwrap(
        await pane.evaluate(([given, stop]) => window.door?.apply(given, stop), [
          plan,
          isStopped(run),
        ] as const),
      ) as ApplyReport,
    capabilities: async () => unwrap(await pane.evaluate(() => window.door?.capabilities())) as Capabilities,
    reveal: async (key, cell) =>
      void unwrap(
        await pane.evaluate(([sheet, place]) => window.door?.reveal(sheet, place), [key, cell] as const),
      ),
    watch: async (listener) => {
      hears.add(listener);
      unwrap(await pane.evaluate(() => window.door?.watch()));
      return async () => {
        unwrap(await pane.evaluate(() => window.door?.unwatch()));
        hears.delete(listener);
      };
    },
  };
}

function isStopped(run: RunOptions | undefined): boolean {
  return run?.signal?.aborted === true;
}

function unwrap(reply: Reply | undefined): unknown {
  if (reply === undefined) throw new Error('The add-in is not ready.');
  if (reply.ok) return reply.value;
  const { code, details } = reply.error as { code: HostErrorCode; details: HostErrorDetails };
  throw new HostError(code, details);
}
