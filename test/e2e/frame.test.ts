import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { MICROSOFT } from '../../host/serve/local-office.mjs';
import { openWorkbook } from '../../host/xlsx/open-workbook';
import { valueAt } from '../../host/workbook/cells';
import { findSheetByName } from '../../host/workbook/sheets';
import { parseAddress } from '../../src/workbook/a1';
import { partsOf } from './support/parts-of';
import { closeStage, openPage, openStage, type Stage } from './support/browser';
import { eventually } from './support/eventually';
import { showCell, showSheet, textsOf, typeInCell } from './support/grid';
import { enterPane, fillByKeyboard, pressByKeyboard, tabTo } from './support/keyboard';
import { paneFrame } from './support/pane';

// The worked case of the product: 54, 33 and 22 hours expected, five months of hours, WHO-5 in months 1 and 4.
const OVERVIEW = 'Dobbelt bundlinje – overblik';
const HOURS = ['10', '14', '20', '15', '12'];
const MONTHS = ['januar', 'februar', 'marts', 'april', 'maj'];
const ANSWERS: Readonly<Record<number, string>> = { 0: '11212', 3: '32221' };

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(true);
});
afterAll(() => closeStage(stage));

async function startCourse(page: Page, frame: Frame): Promise<void> {
  await pressByKeyboard(page, frame, 'Opret forløb');
  await frame.getByRole('heading', { name: 'Nyt forløb' }).waitFor();
  await fillByKeyboard(page, frame, 'Fødselsår', '1987');
  await fillByKeyboard(page, frame, 'Startdato', '01-01-2026');
  await fillByKeyboard(page, frame, 'Medarbejder', 'KLA');
  for (const [index, hours] of ['54', '33', '22'].entries()) {
    await fillByKeyboard(page, frame, `Fase ${index + 1}`, hours);
  }
  for (const [month, goal] of [
    [1, '28'],
    [4, '44'],
    [7, '56'],
    [9, '60'],
  ] as const) {
    await fillByKeyboard(page, frame, `Måned ${month}`, goal);
  }
  await page.keyboard.press('Enter');
  await frame.getByRole('status').filter({ hasText: 'Forløbet er oprettet for B-0001.' }).waitFor();
}

async function registerMonths(page: Page, frame: Frame): Promise<void> {
  await pressByKeyboard(page, frame, 'Registrér');
  await pressByKeyboard(page, frame, 'Begynd');
  for (const [index, hours] of HOURS.entries()) {
    await frame.getByText(`1 af ${HOURS.length - index}`).waitFor();
    await fillByKeyboard(page, frame, 'Timer', hours);
    const answers = ANSWERS[index];
    if (answers !== undefined) {
      await tabTo(page, frame, await nameOfFirstAnswer(frame));
      await page.keyboard.type(answers);
    }
    await page.keyboard.press('Enter');
    await frame
      .getByRole('status')
      .filter({ hasText: `Gemt: B-0001, ${MONTHS[index]} 2026.` })
      .waitFor();
  }
}

async function nameOfFirstAnswer(frame: Frame): Promise<string> {
  return (await frame.getByRole('radiogroup', { name: /^1 / }).getAttribute('aria-label')) ?? '';
}

async function save(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem som .xlsx' }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

test('through the unmodified library: sheets, a citizen and her months by keyboard, the same numbers in the cells and the chart in the file', async () => {
  const watched = await openPage(stage, '/?frame');
  const { page, outside, errors, close } = watched;
  await page.getByRole('button', { name: 'Ny', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Projektmappe1.xlsx' }).waitFor();
  const frame = await paneFrame(watched);

  await enterPane(page, frame);
  await pressByKeyboard(page, frame, 'Opret ark');
  await frame.getByRole('status').filter({ hasText: 'Arkene er klar.' }).waitFor();
  await showSheet(page, 'Opsætning');
  await typeInCell(page, 'B6', '31-05-2026');

  await enterPane(page, frame);
  await startCourse(page, frame);
  await registerMonths(page, frame);
  await pressByKeyboard(page, frame, 'Resultater');
  await pressByKeyboard(page, frame, 'Opdatér');
  await frame.getByRole('status').filter({ hasText: 'Resultatarkene er opdateret.' }).waitFor();

  await showSheet(page, OVERVIEW);
  await showCell(page, 'A30');
  await eventually(async () =>
    expect(await textsOf(page, ['A30', 'E30', 'F30', 'G30', 'J30', 'K30'])).toEqual([
      'B-0001',
      '5',
      '76,0',
      '71,0',
      '-5,0',
      '-6,6%',
    ]),
  );

  const bytes = await save(page);
  await expectNumbers(bytes);
  expectChart(bytes);
  expect(outside.length).toBeGreaterThan(0);
  expect(outside.filter((url) => !url.startsWith(MICROSOFT))).toEqual([]);
  expect(errors.filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
  await close();
}, 180_000);

/** The saved cells hold the numbers of the worked case: hours, points, and shares as published. */
async function expectNumbers(bytes: Uint8Array): Promise<void> {
  const opened = await openWorkbook(bytes, 'gemt.xlsx');
  if (!opened.ok) throw new Error(opened.problem.kind);
  const valueIn = (name: string, address: string) => {
    const sheet = findSheetByName(opened.model, name);
    const place = parseAddress(address);
    if (sheet === undefined || place === undefined) throw new Error(`${name}!${address} is not in the file.`);
    return valueAt(sheet, place.row, place.column);
  };
  const at = (address: string) => valueIn(OVERVIEW, address);
  const textsBelow = (name: string, column: string, first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => valueIn(name, `${column}${first + index}`));
  expect([at('F30'), at('G30'), at('N30'), at('O30'), at('P30')]).toEqual([76, 71, 44, 40, -4]);
  expect([at('H30'), at('I30'), at('K30')]).toEqual([0.6972, 0.6514, -0.0658]);
  expect(at('Q30')).toMatch(/Som ventet/);
  // Excel's interface knows no alternative text of charts, so the sentence stands in the cell under the chart.
  expect(textsBelow('Dobbelt bundlinje – borger', 'A', 18, 50)).toContainEqual(
    expect.stringMatching(/^Søjler for 9 måneder/),
  );
}

/** A native chart with columns, lines and a second axis. */
function expectChart(bytes: Uint8Array): void {
  const combined = partsOf(bytes, /^xl\/charts\/chart\d+\.xml$/).filter(
    (text) => text.includes('barChart>') && text.includes('lineChart>'),
  );
  expect(combined).toHaveLength(1);
  expect(combined[0]).toContain('B-0001');
  expect(combined[0]?.match(/<c:valAx>/g)).toHaveLength(2);
}
