import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { MICROSOFT } from '../../host/serve/local-office.mjs';
import { openWorkbook } from '../../host/xlsx/open-workbook';
import { valueAt } from '../../host/workbook/cells';
import { findName, targetOf } from '../../host/workbook/names';
import { cellAddress } from '../../src/workbook/a1';
import { closeStage, openPage, openStage, type Stage } from './support/browser';
import { eventually } from './support/eventually';
import { showCell, showSheet, textsOf } from './support/grid';
import { enterPane, fillByKeyboard, pressByKeyboard, tabTo } from './support/keyboard';
import { paneFrame } from './support/pane';

// The synthetic timing case: three years of ten participants, 100,000 kr a year, half of them succeed and use ten days less
// a year for ten years, 600 kr a day for the kommune and 400 for the state. 27 cohort years of 50,000 kr lie within the
// horizon: 1,350,000 − 300,000.
const YEARS = ['2024', '2025', '2026'];
const TOTALS = { SOEM_Netto_I_Alt: 1_050_000, SOEM_Netto_Kommune: 510_000, SOEM_Netto_Stat: 540_000 };

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(true);
});
afterAll(() => closeStage(stage));

async function hear(frame: Frame, words: string | RegExp): Promise<void> {
  await frame.getByRole('status').filter({ hasText: words }).waitFor();
}

const heading = (frame: Frame, name: string | RegExp) =>
  frame.getByRole('heading', { level: 1, name }).waitFor();

/** Goes to a drop-down and types what is to be chosen. */
async function chooseByKeyboard(page: Page, frame: Frame, name: string, words: string): Promise<void> {
  await tabTo(page, frame, name);
  await page.keyboard.type(words);
}

/** Goes to a step from the list of them. */
async function openStep(page: Page, frame: Frame, name: RegExp): Promise<void> {
  await pressByKeyboard(page, frame, 'Beregning');
  await heading(frame, 'Beregning');
  await pressByKeyboard(page, frame, name);
  await heading(frame, new RegExp(`^${/[A-ZÆØÅ]\p{L}+/u.exec(name.source)?.[0] ?? ''}$`));
}

async function chooseSoem(page: Page, frame: Frame): Promise<void> {
  await tabTo(page, frame, 'Dobbelt bundlinje');
  await page.keyboard.press('ArrowDown');
  await frame.getByRole('radio', { name: 'SØM', checked: true }).waitFor();
  await pressByKeyboard(page, frame, 'Beregning');
  await heading(frame, 'Beregning');
  await pressByKeyboard(page, frame, 'Opret ark');
  await hear(frame, 'Arkene er klar.');
}

async function answerWhetherItFits(page: Page, frame: Frame): Promise<void> {
  await pressByKeyboard(page, frame, 'Gå til Passer SØM?');
  await heading(frame, 'Passer SØM?');
  await chooseByKeyboard(page, frame, 'Svarer til SØM-gruppen', 'Ja');
  await chooseByKeyboard(page, frame, 'Formål', 'Beh');
  await fillByKeyboard(page, frame, 'Antal deltagere i alt', '30');
  await frame.getByText('SØM passer til indsatsen.').waitFor();
  await page.keyboard.press('Enter');
  await hear(frame, 'Gemt i arket.');
}

async function describeEffort(page: Page, frame: Frame): Promise<void> {
  await openStep(page, frame, /^1\. Indsats/);
  await pressByKeyboard(page, frame, 'Udfyld oplysningerne');
  await heading(frame, 'Indsats: oplysninger');
  for (const [name, words] of [
    ['Indsats', 'Tidsprofil'],
    ['Første år', '2024'],
    ['Sidste år', '2026'],
    ['Målgruppe', 'Opdigtet målgruppe'],
    ['Succesmål', 'Intet ophold på herberg'],
    ['Prisniveau', '2024'],
  ] as const) {
    await fillByKeyboard(page, frame, name, words);
  }
  await pressByKeyboard(page, frame, 'Forudsætninger');
  await fillByKeyboard(page, frame, 'Tidshorisont', '10');
  await fillByKeyboard(page, frame, 'Diskonteringsrente', '0 %');
  await page.keyboard.press('Enter');
  await heading(frame, 'Indsats');
}

async function addParticipants(page: Page, frame: Frame): Promise<void> {
  await openStep(page, frame, /^2\. Deltagere/);
  await pressByKeyboard(page, frame, 'Tilføj');
  for (const year of YEARS) {
    // The year is proposed, and typing begins at what is not.
    await eventually(async () => expect(await frame.getByLabel('Afslutningsår').inputValue()).toBe(year));
    await fillByKeyboard(page, frame, 'Planlagt', '10');
    await page.keyboard.press('Enter');
    await frame.getByLabel('Planlagt').and(frame.locator('[value=""]')).waitFor();
  }
  await pressByKeyboard(page, frame, 'Færdig');
}

async function addCosts(page: Page, frame: Frame): Promise<void> {
  await openStep(page, frame, /^3\. Omkostninger/);
  await pressByKeyboard(page, frame, 'Tilføj');
  for (const year of YEARS) {
    await eventually(async () =>
      expect(await frame.getByLabel('År', { exact: true }).inputValue()).toBe(year),
    );
    if (year === YEARS[0]) await fillByKeyboard(page, frame, 'Post', 'Drift');
    await fillByKeyboard(page, frame, 'Beløb', '100.000');
    await page.keyboard.press('Enter');
    await frame.getByLabel('Beløb').and(frame.locator('[value=""]')).waitFor();
  }
  await pressByKeyboard(page, frame, 'Færdig');
  await heading(frame, 'Omkostninger');
  await pressByKeyboard(page, frame, 'Skriv 0 ved 9 tomme poster');
  await hear(frame, '0 er skrevet ved 9 poster.');
}

async function addEffect(page: Page, frame: Frame): Promise<void> {
  await openStep(page, frame, /^4\. Effekt/);
  await pressByKeyboard(page, frame, 'Udfyld oplysningerne');
  await fillByKeyboard(page, frame, 'Succesrate (brutto)', '50');
  await page.keyboard.press('Enter');
  await heading(frame, 'Effekt');
}

async function addServices(page: Page, frame: Frame): Promise<void> {
  await openStep(page, frame, /^5\. Konsekvenser/);
  await pressByKeyboard(page, frame, 'Tilføj');
  await fillByKeyboard(page, frame, 'Ydelse', 'Herberg');
  await chooseByKeyboard(page, frame, 'Hovedområde', 'Sociale serv');
  await fillByKeyboard(page, frame, 'Enhed', 'dage');
  await fillByKeyboard(page, frame, 'År 1', '-10');
  await pressByKeyboard(page, frame, 'Gentag til År 10');
  await pressByKeyboard(page, frame, 'Gem og afslut');
  await heading(frame, 'Konsekvenser');

  await openStep(page, frame, /^6\. Priser/);
  await pressByKeyboard(page, frame, 'Tilføj');
  await heading(frame, 'Ny pris');
  expect(await frame.getByLabel('Ydelse').inputValue()).toBe('Herberg');
  await fillByKeyboard(page, frame, 'Kommune', '600');
  await fillByKeyboard(page, frame, 'Stat', '400');
  await frame.getByText('Med dette: netto 1.050.000 kr.').waitFor();
  await pressByKeyboard(page, frame, 'Gem og afslut');
  await heading(frame, 'Priser');
}

async function save(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem som .xlsx' }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

/** What stands in the cells of the saved file that the names of the key figures point at, and where. */
async function namedCells(bytes: Uint8Array, names: readonly string[]) {
  const opened = await openWorkbook(bytes, 'gemt.xlsx');
  if (!opened.ok) throw new Error(opened.problem.kind);
  return names.map((name) => {
    const found = findName(opened.model, name);
    const target = found && targetOf(opened.model, found);
    if (target === undefined) throw new Error(`No name ${name}`);
    const { row, column } = target.area;
    return { address: cellAddress({ row, column }), value: valueAt(target.sheet, row, column) };
  });
}

test('a whole SØM calculation by keyboard alone through the unmodified library, and its totals in the cells', async () => {
  const watched = await openPage(stage, '/?frame');
  const { page, outside, errors, close } = watched;
  await page.getByRole('button', { name: 'Ny', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Projektmappe1.xlsx' }).waitFor();
  const frame = await paneFrame(watched);

  await enterPane(page, frame);
  await chooseSoem(page, frame);
  await answerWhetherItFits(page, frame);
  await describeEffort(page, frame);
  await addParticipants(page, frame);
  await addCosts(page, frame);
  await addEffect(page, frame);
  await addServices(page, frame);

  await pressByKeyboard(page, frame, 'Beregning');
  await frame.getByText('Netto nu 1.050.000 kr.').waitFor();
  await pressByKeyboard(page, frame, 'Opdatér');
  await hear(frame, 'Resultatarkene er opdateret.');

  const cells = await namedCells(await save(page), Object.keys(TOTALS));
  expect(cells.map(({ value }) => value)).toEqual(Object.values(TOTALS));
  await showSheet(page, 'SØM – resultat');
  await showCell(page, cells[0]?.address ?? '');
  await eventually(async () =>
    expect(
      await textsOf(
        page,
        cells.map(({ address }) => address),
      ),
    ).toEqual(['1.050.000', '510.000', '540.000']),
  );
  expect(outside.filter((url) => !url.startsWith(MICROSOFT))).toEqual([]);
  expect(errors.filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
  await close();
}, 240_000);
