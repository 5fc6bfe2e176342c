import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples } from '../../host/serve/build.mjs';
import { setValue } from '../../host/workbook/cells';
import { createWorkbook } from '../../host/workbook/create-workbook';
import { requireSheet } from '../../host/workbook/sheets';
import { saveWorkbook } from '../../host/xlsx/save-workbook';
import { closeStage, openPage, openStage, type Stage, type Watched } from './support/browser';
import { partsOf } from './support/parts-of';
import { eventually } from './support/eventually';
import { cell, showCell, showSheet, textsOf, typeInCell } from './support/grid';

const EXAMPLE = join(examples.folder, 'dobbelt-bundlinje.xlsx');
const OVERVIEW = 'Dobbelt bundlinje – overblik';

let stage: Stage;
let watched: Watched;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => closeStage(stage));

beforeEach(async () => {
  watched = await openPage(stage, '/');
  await watched.page.getByText('12 borgere').waitFor();
});
afterEach(() => watched.close());

test('the example of twelve citizens is there at once, and nothing is asked for outside of this machine', async () => {
  const { page } = watched;
  expect(await page.getByRole('heading', { level: 1, name: 'dobbelt-bundlinje.xlsx' }).count()).toBe(1);
  await showSheet(page, 'Borgere');
  expect(await textsOf(page, ['A6', 'B6', 'A17'])).toEqual(['B-0001', '1984', 'B-0012']);
  expect(watched.outside).toEqual([]);
  expect(watched.errors).toEqual([]);
});

test('what a person types reaches the pane, and Opdatér fills the result sheets', async () => {
  const { page } = watched;
  await showSheet(page, 'Tid');
  await typeInCell(page, 'C10', '19,5');
  await page.getByText(/^Forældet/).waitFor();
  await page.getByRole('button', { name: 'Resultater' }).click();
  await page.getByRole('button', { name: 'Opdatér' }).click();
  await page.getByRole('status').filter({ hasText: 'Resultatarkene er opdateret.' }).waitFor();
  await showSheet(page, OVERVIEW);
  // B-0001: 14 + 15 + 13 + 10 + 19,5 hours.
  await showCell(page, 'A30');
  await eventually(async () => expect(await textsOf(page, ['A30', 'G30'])).toEqual(['B-0001', '71,5']));
});

test('a rule of a cell objects to a wrong entry, and the cell stays as it was', async () => {
  const { page } = watched;
  await showSheet(page, 'Tid');
  await cell(page, 'C10').click();
  await page.getByText('Timer (t)*').nth(1).waitFor();
  await page.keyboard.type('800');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alertdialog');
  await alert.getByText('Skriv et tal fra 0 til 744').waitFor();
  await alert.getByRole('button', { name: 'Annullér' }).click();
  expect(await textsOf(page, ['C10'])).toEqual(['9,0']);
  // A dialog that is taken away wrongly leaves the whole page hidden from screen readers.
  await page.getByRole('button', { name: 'Registrér', exact: true }).waitFor();
});

test('a drop-down list by keyboard: Alt and arrow down, arrows, Enter', async () => {
  const { page } = watched;
  await showSheet(page, 'Forløb');
  await cell(page, 'C6').click();
  await page.keyboard.press('Alt+ArrowDown');
  const list = page.getByRole('listbox', { name: 'Mulige værdier i C6' });
  expect(await list.getByRole('option').allInnerTexts()).toEqual(['CTI', 'ICM']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await textsOf(page, ['C6'])).toEqual(['ICM']));
  expect(await cell(page, 'C6').evaluate((element) => element === document.activeElement)).toBe(true);
});

test('by keyboard alone: into the grid, over it, editing, undoing, out of it', async () => {
  const { page } = watched;
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+Home');
  for (let row = 1; row < 6; row++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await page.getByLabel('Markeret celle').inputValue()).toBe('B6');
  await page.keyboard.type('1990');
  await page.keyboard.press('Escape');
  expect(await textsOf(page, ['B6'])).toEqual(['1984']);
  await page.keyboard.press('F2');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  expect(await textsOf(page, ['B6'])).toEqual(['1985']);
  await page.keyboard.press('Control+End');
  expect(await page.getByLabel('Markeret celle').inputValue()).toBe('C17');
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
});

test('cells go over the clipboard as text', async () => {
  const { page } = watched;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await showSheet(page, 'Borgere');
  await cell(page, 'A6').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  await cell(page, 'E8').click();
  await page.keyboard.press('Control+v');
  await eventually(async () =>
    expect(await textsOf(page, ['E8', 'F8', 'E9', 'F9'])).toEqual(['B-0001', '1984', 'B-0002', '1979']),
  );
});

test('a table is sorted and filtered from its header, and the pane does not mind the order', async () => {
  const { page } = watched;
  await showSheet(page, 'Borgere');
  await cell(page, 'A5').click();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('button', { name: 'Sortér Å til A' }).click();
  await eventually(async () => expect(await textsOf(page, ['A6'])).toEqual(['B-0012']));
  await page.getByText('12 borgere').waitFor();
  expect(await page.getByText(/fejl i arkene/).innerText()).toBe('Ingen fejl i arkene');
});

test('a sheet is renamed by double click, and the pane still finds it', async () => {
  const { page } = watched;
  await page.getByRole('tab', { name: 'Tid', exact: true }).dblclick();
  await page.getByLabel('Nyt navn til arket Tid').fill('Timer 2026');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Timer 2026' }).waitFor();
  await page.getByText('12 borgere').waitFor();
  expect(await page.getByText(/fejl i arkene/).innerText()).toBe('Ingen fejl i arkene');
});

test('saved and opened again, the workbook holds what was typed', async () => {
  const { page } = watched;
  await showSheet(page, 'Borgere');
  await typeInCell(page, 'C6', 'flyttet ind i maj');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Gem som .xlsx' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('dobbelt-bundlinje.xlsx');
  const path = join(tmpdir(), `gemt-${process.pid}.xlsx`);
  await download.saveAs(path);
  const drawings = partsOf(new Uint8Array(readFileSync(path)), /^xl\/drawings\/drawing\d+\.xml$/);
  expect(drawings.some((text) => text.includes('descr="Søjler for 9 måneder'))).toBe(true);
  await page.getByRole('button', { name: 'Ny', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Projektmappe1.xlsx' }).waitFor();
  await page.getByLabel('Vælg en projektmappe').setInputFiles(path);
  await page.getByText('12 borgere').waitFor();
  await showSheet(page, 'Borgere');
  expect(await textsOf(page, ['C6'])).toEqual(['flyttet ind i maj']);
});

test('a file that is cut off is refused in words, and the open workbook stays', async () => {
  const { page } = watched;
  const path = join(tmpdir(), `afbrudt-${process.pid}.xlsx`);
  writeFileSync(path, readFileSync(EXAMPLE).subarray(0, 9000));
  await page.getByLabel('Vælg en projektmappe').setInputFiles(path);
  await page.getByText(/er ikke hel; slutningen mangler/).waitFor();
  await page.getByText('12 borgere').waitFor();
});

test('on a narrow screen the pane is a part of its own', async () => {
  const { page } = watched;
  await page.setViewportSize({ width: 400, height: 800 });
  await page.getByRole('tab', { name: 'Panel' }).click();
  await page.getByText('12 borgere').waitFor();
  expect(await page.getByRole('grid').isVisible()).toBe(false);
});

test('sixty thousand rows are opened, walked through and typed in without drawing them all', async () => {
  const { page } = watched;
  const path = join(tmpdir(), `stor-${process.pid}.xlsx`);
  writeFileSync(path, await bigWorkbook(60_000));
  await page.getByLabel('Vælg en projektmappe').setInputFiles(path);
  await page.getByRole('heading', { level: 1, name: /^stor-/ }).waitFor();
  await cell(page, 'A1').click();
  await page.keyboard.press('Control+End');
  await eventually(async () => expect(await page.getByLabel('Markeret celle').inputValue()).toBe('C60000'));
  await page.keyboard.type('17,5');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await textsOf(page, ['C60000'])).toEqual(['17,5']));
  expect(await page.getByRole('row').count()).toBeLessThan(120);
}, 120_000);

async function bigWorkbook(rows: number): Promise<Uint8Array> {
  const model = createWorkbook('stor.xlsx');
  const sheet = requireSheet(model, model.activeSheetId);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 3; column++) setValue(sheet, { row, column }, row * 3 + column);
  }
  const saved = await saveWorkbook(model, null);
  if (!saved.ok) throw new Error('The big workbook could not be saved.');
  return saved.bytes;
}
