import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { projectRoot } from '../../host/serve/set-up.mjs';
import { recordingSchema } from '../contract/recordings/recording';
import type { Recording } from '../contract/recordings/recording';
import { selfTestTexts as text } from '../self-test/texts';
import { violationsOf } from './support/axe';
import { closeStage, distDeveloper, openPage, openStage, type Stage } from './support/browser';
import { typeInCell } from './support/grid';
import { fillByKeyboard, pressByKeyboard, tabTo } from './support/keyboard';

/** Where the recording of our own host is kept; `RECORD=1` writes it anew. */
const OURS = join(projectRoot, 'test', 'contract', 'recordings', 'our-host.json');

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(true, distDeveloper);
});
afterAll(() => closeStage(stage));

async function openSelfTest(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.getByRole('button', { name: text.open, exact: true }).waitFor();
  await pressByKeyboard(page, frame, text.open);
  await frame.getByRole('heading', { name: text.title }).waitFor();
  return frame;
}

async function newWorkbook(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ny', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Projektmappe1.xlsx' }).waitFor();
}

async function saveRecording(page: Page, frame: Frame): Promise<Recording> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pressByKeyboard(page, frame, text.saveRecording),
  ]);
  return recordingSchema.parse(JSON.parse(await readFile(await download.path(), 'utf8')));
}

test('runs every tenth case of the contract suite by keyboard; report and recording can be taken home', async () => {
  const { page, close } = await openPage(stage, '/?frame');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await newWorkbook(page);
  const frame = await openSelfTest(page);
  await fillByKeyboard(page, frame, text.tester, 'abc');
  await tabTo(page, frame, await frame.getByText(/^Alle \d+ prøver$/).innerText());
  await page.keyboard.press('ArrowDown');
  await pressByKeyboard(page, frame, text.start);
  await frame
    .getByRole('status')
    .filter({ hasText: /Alle bestået|fejlede/ })
    .waitFor({ timeout: 60_000 });

  await pressByKeyboard(page, frame, text.copyReport);
  await frame.getByRole('status').filter({ hasText: text.copied }).waitFor();
  const report = await frame.evaluate(() => navigator.clipboard.readText());
  expect(report.split('\n').filter((line) => line.startsWith('fejlet'))).toEqual([]);
  expect(report).toContain('Excel på nettet 16.0.18000.10000, ExcelApi 1.14, da-DK');
  expect(report).toContain(text.allPassed(report.match(/^bestået/gm)?.length ?? 0));
  expect(report).toMatch(/^i hånden/m);

  const recording = await saveRecording(page, frame);
  expect(recording.recordedBy).toBe('abc');
  expect(recording.cases.length).toBeGreaterThan(5);
  if (process.env.RECORD === '1') {
    const ours = { ...recording, recordedBy: 'browser test', recordedIn: 'our host' };
    writeFileSync(OURS, `${JSON.stringify(ours)}\n`);
  }

  expect(await violationsOf(frame)).toEqual([]);
  await close();
}, 120_000);

test('leaves a workbook alone in which something is', async () => {
  const { page, close } = await openPage(stage, '/?frame');
  await newWorkbook(page);
  await typeInCell(page, 'B2', 'Mit eget');
  const frame = await openSelfTest(page);
  await pressByKeyboard(page, frame, text.start);
  await frame.getByRole('alert').filter({ hasText: text.notEmpty }).waitFor();
  expect(await page.locator('[data-row="1"][data-column="1"]').innerText()).toBe('Mit eget');
  await close();
});

test('is not in what municipalities get', () => {
  const dist = join(projectRoot, 'dist');
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(3);
  const words = [text.open, text.warning, 'told before anything is written', 'toMatchObject'];
  for (const name of scripts) {
    const source = readFileSync(join(dist, name), 'utf8');
    expect({ name, found: words.filter((word) => source.includes(word)) }).toEqual({ name, found: [] });
  }
});
