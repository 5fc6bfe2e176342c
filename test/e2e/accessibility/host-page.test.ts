import type { Page } from 'playwright-core';
import { closeStage, openPage, openStage, type Stage, type Watched } from '../support/browser';
import { cell, showSheet } from '../support/grid';
import { THEMES } from '../support/looks';
import { lookWithAxe, themes } from './look-at';

// axe looks at every cell, so few of them are enough. Above 900 pixels grid and pane stand side by side.
const WINDOW = { width: 920, height: 420 };

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => closeStage(stage));

const places: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a sheet with a table': (page) => showSheet(page, 'Borgere'),
  'a sheet with a chart': (page) => showSheet(page, 'Dobbelt bundlinje – borger'),
  'a list that is open over the grid': async (page) => {
    await showSheet(page, 'Forløb');
    await cell(page, 'C6').click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox').waitFor();
  },
};

describe.each(themes)('grid and pane side by side in %s', (theme) => {
  let watched: Watched;

  beforeAll(async () => {
    // axe takes the colour that a sheet gives its text, not the forced one: a contrast theme on white, as the sheet is.
    const colors =
      theme === 'forced colours' ? { ...THEMES[theme], colorScheme: 'light' as const } : THEMES[theme];
    watched = await openPage(stage, '/', { viewport: WINDOW, reducedMotion: 'reduce', ...colors });
    await watched.page.getByText('12 borgere').waitFor();
  });
  afterAll(() => watched.close());

  test.each(Object.entries(places))('%s', async (name, goTo) => {
    await goTo(watched.page);
    const look = { part: 'grid beside it', page: name, theme, width: `${WINDOW.width} px` };
    expect(await lookWithAxe(look, watched.page.mainFrame())).toEqual([]);
  });
});
