import type { Page } from 'playwright-core';
import { closeStage, openPage, openStage, type Stage } from './support/browser';
import { Looks } from './support/looks';
import { paneFrame } from './support/pane';
import { lookAtPane } from './accessibility/look-at';

// The bundled page with its own content-security policy, and what becomes of Microsoft's library on the way to it.
const LIBRARY = '**/hosted/office.js';
const PATIENCE = 10_000;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(true);
});
afterAll(() => closeStage(stage));

/** The policy stops styles and a frame for telemetry that Microsoft's library tries; everything else is an error. */
const notOfPolicy = (errors: readonly string[]) =>
  errors.filter((text) => !text.includes('Content Security Policy'));

const isSaid = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text }).waitFor();

test('office.js is blocked: the pane waits, then says which address to open, and logs no other error', async () => {
  const { page, errors, close } = await openPage(stage, '/taskpane.html', {}, async (opening) => {
    await opening.clock.install();
    await opening.route(LIBRARY, (route) => route.abort());
  });
  const looks = await Looks.of(page, page.mainFrame());
  await page.getByText('Henter Excels forbindelse').waitFor();
  expect(await lookAtPane('opening: waiting', page.mainFrame(), looks)).toEqual([]);
  await page.clock.fastForward(PATIENCE);
  await isSaid(page, 'Panelet fik ingen forbindelse til Excel');
  await isSaid(page, 'appsforoffice.microsoft.com');
  expect(await lookAtPane('opening: no Office', page.mainFrame(), looks)).toEqual([]);
  expect(errors).toEqual([expect.stringContaining('Failed to load resource')]);
  await close();
});

test('office.js comes late: what was said is taken back, and the pane opens', async () => {
  let letGo: () => void = () => undefined;
  const isLate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const watched = await openPage(stage, '/?frame', {}, async (opening) => {
    await opening.clock.install();
    await opening.route(LIBRARY, async (route) => {
      await isLate;
      await route.fallback();
    });
  });
  const { page, errors, close } = watched;
  const pane = page.frameLocator('iframe');
  await pane.getByText('Henter Excels forbindelse').waitFor();
  await page.clock.fastForward(PATIENCE);
  await pane.getByText('Panelet fik ingen forbindelse til Excel').waitFor();
  letGo();
  const frame = await paneFrame(watched);
  await frame.getByText('12 borgere').waitFor();
  expect(await frame.getByText('ingen forbindelse').count()).toBe(0);
  expect(notOfPolicy(errors)).toEqual([]);
  await close();
});

test('opened outside of Excel, the page says where it belongs', async () => {
  const { page, errors, close } = await openPage(stage, '/taskpane.html');
  await isSaid(page, 'Siden hører til i Excel');
  await isSaid(page, 'vælg Investeringspanelet på båndet Hjem');
  const looks = await Looks.of(page, page.mainFrame());
  expect(await lookAtPane('opening: outside of Excel', page.mainFrame(), looks)).toEqual([]);
  expect(notOfPolicy(errors)).toEqual([]);
  await close();
});
