import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MICROSOFT } from '../../host/serve/local-office.mjs';
import { projectRoot } from '../../host/serve/set-up.mjs';
import { describeWorkbookPort } from '../contract/port-suite/describe-workbook-port';
import { describeWireTraps } from '../contract/port-suite/traps/describe-wire-traps';
import { dist } from './support/browser';
import { eventually } from './support/eventually';
import type { FrameStage } from './web-frame/frame-harness';
import { openFrameStage } from './web-frame/frame-harness';
import type { FrameServer } from './web-frame/frame-page';
import { openFrameServer } from './web-frame/frame-page';
import { openProductPane } from './web-frame/product-pane';

let server: FrameServer;
let stage: FrameStage;

beforeAll(async () => {
  server = await openFrameServer([dist]);
  stage = await openFrameStage(server);
}, 120_000);
afterAll(() => server.close());

describeWorkbookPort('Office adapter in Chromium, as in Excel on the web', () => stage.harness());
describeWireTraps('Office adapter in Chromium, as in Excel on the web', (options) => stage.harness(options));

describe('a pane in Excel on the web', () => {
  it('takes our page for Excel on the web', async () => {
    expect(await stage.pane.evaluate(() => window.door?.platform)).toBe('OfficeOnline');
    const { description, apiVersion, locale } = await (await stage.harness()).port.capabilities();
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

  it('runs the function of a ribbon button and says when it is done', async () => {
    await stage.page.evaluate(() => window.pressCommand('opdater'));
    await eventually(async () => {
      expect(await stage.pane.evaluate(() => window.door?.pressed)).toEqual(['opdater']);
      expect(await stage.page.evaluate(() => window.hostCalls())).toContain('executeMethod invoke 94');
    });
  });

  it('asks nobody outside but Microsoft’s address for the library', () => {
    expect(stage.outside.length).toBeGreaterThan(0);
    expect(stage.outside.filter((url) => !url.startsWith(MICROSOFT))).toEqual([]);
  });
});

describe('the buttons of the ribbon', () => {
  const manifest = readFileSync(join(projectRoot, 'manifest.xml'), 'utf8');

  /** What a button of the manifest opens the pane with, on whatever server it is. */
  function addressBehind(button: string): string {
    const page = new RegExp(`id="${button}">[\\s\\S]*?<SourceLocation resid="([^"]+)"`).exec(manifest)?.[1];
    const url = new RegExp(`<bt:Url id="${page}" DefaultValue="([^"]+)"`).exec(manifest)?.[1];
    if (url === undefined) throw new Error(`The manifest has no address for ${button}.`);
    const { pathname, search } = new URL(url);
    return `${pathname}${search}`;
  }

  it.each([
    ['Ip.Open', 'Investeringspanelet'],
    ['Ip.Check', 'Kontrol'],
    ['Ip.Refresh', 'Resultater'],
  ])('%s opens the page %s', async (button, title) => {
    const { pane, close } = await openProductPane(server, addressBehind(button));
    await eventually(async () =>
      expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe(title),
    );
    await close();
  });
});
