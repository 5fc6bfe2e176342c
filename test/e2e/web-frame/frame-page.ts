import type { Browser, Frame, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { throwAwayCertificate } from '../../../host/serve/certificate.mjs';
import type { RunningServer, ServedFolder } from '../../../host/serve/server.mjs';
import { serve } from '../../../host/serve/server.mjs';
import { findChromium } from '../../../host/serve/set-up.mjs';
import { answerFromPackage } from '../support/office-cdn';
import { buildPages } from './build-pages';

/** A server with the pages of the web-frame tests, over https, and a browser to look at them. */
export interface FrameServer {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openFrameServer(more: readonly ServedFolder[] = []): Promise<FrameServer> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found: set CHROMIUM or install it.');
  const folders = [{ prefix: '/', folder: await buildPages() }, ...more];
  const server: RunningServer = await serve({ folders, tls: await throwAwayCertificate() });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { address: server.address, browser, close };
}

/** What the add-in gets to see of its Excel. */
export interface FrameWishes {
  /** Address of the add-in's page on the server; the test page with its door unless another is named. */
  readonly pane?: string;
  readonly api?: string;
}

export interface FramePage {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses outside of this machine that were asked for. */
  readonly outside: readonly string[];
  close(): Promise<void>;
}

/** Who answers the calls of the page around the add-in. */
export type Answers = Readonly<Record<'answerBatch' | 'tellChange' | 'tellProgress', Answer>>;
type Answer = (...args: never[]) => unknown;

/** Opens the host page with the add-in in its frame. A context of its own: the library keeps things in the session. */
export async function openFramePage(
  { browser, address }: FrameServer,
  answers: Partial<Answers>,
  wishes: FrameWishes = {},
): Promise<FramePage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'da-DK' });
  const outside: string[] = [];
  await answerFromPackage(context, address, outside);
  const page = await context.newPage();
  for (const [name, answer] of Object.entries(answers)) await page.exposeFunction(name, answer);
  await page.goto(`${address}/host.html?${new URLSearchParams({ ...wishes }).toString()}`);
  const element = await page.waitForSelector('iframe');
  const pane = await element.contentFrame();
  if (pane === null) throw new Error('The page has no frame.');
  return { page, pane, outside, close: () => context.close() };
}
