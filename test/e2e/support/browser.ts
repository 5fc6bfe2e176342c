import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { examples } from '../../../host/serve/build.mjs';
import { serve, type RunningServer } from '../../../host/serve/server.mjs';
import { throwAwayCertificate } from '../../../host/serve/certificate.mjs';
import { findChromium, projectRoot } from '../../../host/serve/set-up.mjs';
import { answerFromPackage } from './office-cdn';

const built = (name: string) => ({ prefix: '/', folder: join(projectRoot, name) });

/** The pane's own page, built. */
export const dist = built('dist');
/** The same with the self-test beside it. */
export const distDeveloper = built('dist-developer');

/** A browser and the built pages, served on this machine; over https the pane's own page too. */
export interface Stage {
  readonly browser: Browser;
  readonly server: RunningServer;
}

export async function openStage(secure = false, pane = dist): Promise<Stage> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found: set CHROMIUM or install it.');
  const tls = secure ? { tls: await throwAwayCertificate() } : {};
  const server = await serve({ folders: [examples, built('dist-host'), pane], ...tls });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return { browser, server };
}

export async function closeStage({ browser, server }: Stage): Promise<void> {
  await browser.close();
  await server.close();
}

/** What a page said and asked for while a test used it. */
export interface Watched {
  readonly page: Page;
  /** Addresses outside of this machine. */
  readonly outside: readonly string[];
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/**
 * A fresh context for every test: the client library keeps things in the session. `before` has the page while it is
 * still empty.
 */
export async function openPage(
  stage: Stage,
  path: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Watched> {
  const context = await stage.browser.newContext({
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: 'da-DK',
    ...options,
  });
  const outside: string[] = [];
  const errors: string[] = [];
  await answerFromPackage(context, stage.server.address, outside);
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await before(page);
  await page.goto(`${stage.server.address}${path}`);
  return { page, outside, errors, close: () => context.close() };
}
