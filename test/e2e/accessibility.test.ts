import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { closeStage, openPage, openStage, type Stage, type Watched } from './support/browser';
import { cell, showSheet } from './support/grid';

// The pane is 320 pixels wide, as narrow as Excel makes it: below 900 pixels it has the page to itself.
const NARROW = { width: 320, height: 900 };
// axe looks at every cell, so few of them are enough.
const SMALL = { width: 1000, height: 480 };

const looks: readonly { name: string; options: BrowserContextOptions }[] = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
];

/** How to come to each page of the pane from Start. */
const panePages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: () => Promise.resolve(),
  register: (page) => press(page, 'Registrér'),
  entry: async (page) => {
    await press(page, 'Registrér');
    await press(page, 'Begynd');
  },
  results: (page) => press(page, 'Resultater'),
  course: async (page) => {
    await press(page, 'Resultater');
    await page.getByRole('button', { name: /^B-0007/ }).click();
    await page.getByText('Tal måned for måned').waitFor();
  },
  check: (page) => press(page, 'Kontrol'),
  newCourse: (page) => press(page, 'Ny borger og nyt forløb'),
  about: (page) => press(page, 'Om panelet'),
};

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => closeStage(stage));

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

async function violationsOf(page: Page): Promise<string[]> {
  // Fluent UI's sentinels for the focus hand it on at once; its own documentation has axe leave them out.
  const { violations } = await new AxeBuilder({ page })
    .exclude('[data-tabster-dummy]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

describe.each(looks)('in $name', ({ options }) => {
  let watched: Watched;

  beforeAll(async () => {
    watched = await openPage(stage, '/', { ...options, viewport: NARROW });
    await watched.page.getByRole('tab', { name: 'Panel' }).click();
    await watched.page.getByText('12 borgere').waitFor();
  });
  afterAll(() => watched.close());

  test.each(Object.entries(panePages))('the page %s of the pane', async (_, goTo) => {
    const { page } = watched;
    await press(page, 'Start');
    await goTo(page);
    await page.waitForTimeout(400);
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
  });

  test.each(['Borgere', 'Dobbelt bundlinje – borger'])(
    'grid and pane side by side on the sheet %s',
    async (sheet) => {
      const { page, close } = await openPage(stage, '/', { ...options, viewport: SMALL });
      await page.getByText('12 borgere').waitFor();
      await showSheet(page, sheet);
      expect(await violationsOf(page)).toEqual([]);
      await close();
    },
  );

  test('a list that is open over the grid', async () => {
    const { page, close } = await openPage(stage, '/', { ...options, viewport: SMALL });
    await showSheet(page, 'Forløb');
    await cell(page, 'C6').click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await close();
  });
});
