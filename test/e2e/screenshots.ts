// `npm run screenshots`: the pictures of README.md and docs/brugervejledning.md, taken from the built page (dist-host/)
// with its example workbooks.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildPages, writeExample } from '../../host/serve/build.mjs';
import { projectRoot } from '../../host/serve/set-up.mjs';
import { closeStage, openPage, openStage, type Stage } from './support/browser';
import { showSheet, typeInCell } from './support/grid';

const FOLDER = join(projectRoot, 'docs', 'images');
const OVERVIEW = 'Dobbelt bundlinje – overblik';
const CITIZEN = 'Dobbelt bundlinje – borger';

type Steps = (page: Page) => Promise<void>;

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function showRenamedHeader(page: Page): Promise<void> {
  await showSheet(page, 'Tid');
  await typeInCell(page, 'C5', 'Antal timer');
  await page.getByText('1 fejl i arkene').waitFor();
  await press(page, 'Kontrol');
  await page.getByRole('button', { name: 'Vis rettelser' }).waitFor();
}

/** Pictures of the pane alone, as wide as Excel first shows it. */
const panePictures: Readonly<Record<string, Steps>> = {
  start: async (page) => {
    await page.getByText('4 forløb at tale om').waitFor();
  },
  'nyt-forloeb': async (page) => {
    await press(page, 'Ny borger og nyt forløb');
    await page.getByLabel('Startdato').fill('01-06-2026');
    await press(page, 'Brug forslag');
  },
  registrer: async (page) => {
    await press(page, /^\d+ registrering(er)? mangler/);
    await press(page, /^B-0010/);
    await page.getByRole('radio').first().focus();
    for (const answer of ['3', '2', '3', '2']) await page.keyboard.press(answer);
  },
  forloeb: async (page) => {
    await press(page, 'Resultater');
    await press(page, /^B-0007/);
    await page.getByText('Tal måned for måned').waitFor();
  },
  kontrol: async (page) => {
    await showRenamedHeader(page);
    await page.getByText(/Kolonnen Timer har fået et andet navn/).click();
  },
  ret: async (page) => {
    await showRenamedHeader(page);
    await press(page, 'Vis rettelser');
  },
};

/** The same of SØM, with the example that is a calculation of its own. */
const soemPictures: Readonly<Record<string, Steps>> = {
  'soem-start': async (page) => {
    await page.getByText('Alle trin er udfyldt').waitFor();
  },
  'soem-trin': async (page) => {
    await press(page, 'Beregning');
    await page.getByText('3. Omkostninger').waitFor();
  },
  'soem-resultat': async (page) => {
    await press(page, 'Resultater');
    await page.getByText('Hvad skal være sandt').waitFor();
  },
  'soem-foelsomhed': async (page) => {
    await press(page, 'Beregning');
    await press(page, /Følsomhed$/);
    await press(page, 'Kør simulering');
    await page.getByRole('button', { name: 'Kør igen' }).waitFor();
    await page.getByText('Hvor tit er der plus').scrollIntoViewIfNeeded();
  },
};

/** Pictures of a sheet alone, wide enough for its chart. */
const sheetPictures: Readonly<Record<string, Steps>> = {
  overblik: (page) => showSheet(page, OVERVIEW),
  borger: (page) => showSheet(page, CITIZEN),
};

/** The whole page: sheets at the left, the pane at the right. */
const pagePictures: Readonly<Record<string, Steps>> = {
  vindue: async (page) => {
    await showSheet(page, CITIZEN);
    await press(page, 'Resultater');
  },
};

/** What of the page a picture shows, and how large the window is. */
interface Frame {
  readonly path: string;
  /** Seen on Start when the workbook has been read. */
  readonly ready: string;
  readonly part: string | null;
  readonly width: number;
  readonly scale: number;
}

const EXAMPLE = { path: '/', ready: '12 borgere' };
const PANE: Frame = { ...EXAMPLE, part: 'pane', width: 1100, scale: 1.5 };
const SOEM: Frame = { ...PANE, path: '/?eksempel=soem-tidsprofil', ready: '1 beregning' };
const SHEET: Frame = { ...EXAMPLE, part: 'grid', width: 1750, scale: 1 };
const PAGE: Frame = { ...EXAMPLE, part: null, width: 1360, scale: 1 };

async function take(stage: Stage, name: string, steps: Steps, frame: Frame): Promise<void> {
  const { path, ready, part, width, scale } = frame;
  const watched = await openPage(stage, path, {
    viewport: { width, height: 860 },
    deviceScaleFactor: scale,
  });
  const { page } = watched;
  await page.getByText(ready).waitFor();
  await steps(page);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  const target = part === null ? page : page.locator(`[data-part="${part}"]`);
  await target.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  console.log(`docs/images/${name}.png`);
  await watched.close();
}

async function main(): Promise<void> {
  await buildPages(['host']);
  await writeExample();
  mkdirSync(FOLDER, { recursive: true });
  const stage = await openStage();
  for (const [name, steps] of Object.entries(panePictures)) await take(stage, name, steps, PANE);
  for (const [name, steps] of Object.entries(soemPictures)) await take(stage, name, steps, SOEM);
  for (const [name, steps] of Object.entries(sheetPictures)) await take(stage, name, steps, SHEET);
  for (const [name, steps] of Object.entries(pagePictures)) await take(stage, name, steps, PAGE);
  await closeStage(stage);
}

await main();
