import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { throwAwayCertificate } from '../../host/serve/certificate.mjs';
import { MICROSOFT } from '../../host/serve/local-office.mjs';
import { serve, type RunningServer } from '../../host/serve/server.mjs';
import { findChromium } from '../../host/serve/set-up.mjs';
import type { Harness } from '../contract/port-suite/harness';
import { describeWorkbookPort } from '../contract/port-suite/describe-workbook-port';
import { buildPages } from './web-frame/build-pages';
import type { FrameStage } from './web-frame/frame-harness';
import { openFrameStage } from './web-frame/frame-harness';

let server: RunningServer;
let browser: Browser;
let stage: FrameStage;

beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found: set CHROMIUM or install it.');
  const folder = await buildPages();
  server = await serve({ folders: [{ prefix: '/', folder }], tls: await throwAwayCertificate() });
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  stage = await openFrameStage(browser, server.address);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

const make = (): Promise<Harness> => stage.harness();

describeWorkbookPort('Office adapter in Chromium, as in Excel on the web', make);

describe('a pane in Excel on the web', () => {
  it('takes our page for Excel on the web', async () => {
    expect(await stage.pane.evaluate(() => window.door?.platform)).toBe('OfficeOnline');
    const { description, apiVersion, locale } = await (await make()).port.capabilities();
    expect({ description, apiVersion, locale }).toEqual({
      description: 'Excel på nettet 16.0.18000.10000',
      apiVersion: '1.14',
      locale: 'da-DK',
    });
  });

  it('keeps document settings between add-in and workbook', async () => {
    expect(await stage.pane.evaluate(() => window.door?.setting('fra sidst'))).toBe('husket');
    expect(await stage.pane.evaluate(() => window.door?.saveSetting('valgt', 'mørk'))).toBe('succeeded');
    expect(Object.fromEntries(await stage.page.evaluate(() => window.savedSettings()))).toMatchObject({
      valgt: '"mørk"',
    });
  });

  it('runs the function of a ribbon button', async () => {
    await stage.page.evaluate(() => window.pressCommand('opdater'));
    await untilEqual(() => stage.pane.evaluate(() => window.door?.pressed.length), 1);
  });

  it('asks nobody outside but Microsoft’s address for the library', () => {
    expect(stage.outside.length).toBeGreaterThan(0);
    expect(stage.outside.filter((url) => !url.startsWith(MICROSOFT))).toEqual([]);
  });
});

async function untilEqual<T>(read: () => T | Promise<T>, wanted: T): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if ((await read()) === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await read()).toBe(wanted);
}
