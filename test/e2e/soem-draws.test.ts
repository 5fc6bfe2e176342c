import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { fileContext } from '../../cli/context';
import { examples } from '../../host/serve/build.mjs';
import { openWorkbook } from '../../host/xlsx/open-workbook';
import { DRAW_QUANTILES, DRAW_SEED } from '../../src/catalogue/soem/draw-defaults';
import { takeSnapshot } from '../../src/commands/take-snapshot';
import { viewSoem } from '../../src/commands/view-soem';
import type { MonteCarloResult } from '../../src/domain/soem/monte-carlo-result';
import { runMonteCarlo } from '../../src/domain/soem/monte-carlo/run-monte-carlo';
import { payersAndTotal } from '../../src/domain/soem/payer';
import { payerNames } from '../../src/text/pane-soem-shared';
import { closeStage, openPage, openStage, type Stage } from './support/browser';
import { eventually } from './support/eventually';
import { showCell, showSheet, textsOf } from './support/grid';
import { openPane, press, visit } from './support/pane';

// The draws of Monte Carlo in a real worker, from a file of our own, in the pane's own page and under its rules for what
// may be loaded. A worker of jsdom does not exist.

const EXAMPLE = 'eksempel=soem-randers';
const MANY = 100_000;

let stage: Stage;

beforeAll(async () => {
  stage = await openStage(true);
});
afterAll(() => closeStage(stage));

/** What Node draws from the same file. */
async function inNode(draws: number, seed: number): Promise<MonteCarloResult> {
  const opened = await openWorkbook(await readFile(join(examples.folder, 'soem-randers.xlsx')), 'a.xlsx');
  if (!opened.ok) throw new Error(opened.problem.kind);
  const snapshot = await takeSnapshot(fileContext(opened.model));
  const facts = viewSoem(snapshot).calculations[0]?.calculated?.facts;
  if (facts === undefined) throw new Error('The example has no calculation.');
  const steps = runMonteCarlo(facts, { draws, seed, quantiles: DRAW_QUANTILES });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const words = (kroner: number) => Math.round(kroner).toLocaleString('da-DK').replace('-', '−');

function spreadOf({ byPayer }: MonteCarloResult, payer: keyof MonteCarloResult['byPayer']): string[] {
  const { quantiles, mean, base } = byPayer[payer];
  return [...quantiles.map(({ value }) => value), mean, base].map(words);
}

/** What the pane shows of how the net spreads. */
function shownSpread(pane: Frame | Page): Promise<string[]> {
  return pane
    .getByRole('table', { name: /^Sådan fordeler netto sig/ })
    .getByRole('cell')
    .allInnerTexts();
}

async function openSensitivity(pane: Frame): Promise<void> {
  await visit(pane, 'Resultater');
  await press(pane, /^Følsomhed/);
  await pane.getByRole('heading', { level: 1, name: 'Følsomhed' }).waitFor();
}

async function simulate(pane: Frame | Page, draws: number): Promise<void> {
  await pane.getByLabel('Antal træk').fill(String(draws));
  await pane.getByRole('button', { name: /^Kør (simulering|igen)$/ }).click();
}

test('the pane draws in a worker what Node draws, to the krone, and writes it to the sheet', async () => {
  const pane = await openPane(stage, undefined, `frame&${EXAMPLE}`);
  const { page, frame } = pane;
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await openSensitivity(frame);
  await simulate(frame, 5000);
  await frame.getByText('Hvor tit er der plus').waitFor();

  const node = await inNode(5000, DRAW_SEED.usual);
  for (const payer of payersAndTotal) {
    await frame.getByRole('radio', { name: payerNames[payer] }).check();
    expect(await shownSpread(frame)).toEqual(spreadOf(node, payer));
  }
  expect(workers).toHaveLength(1);
  expect(workers[0]).toContain(`${stage.server.address}/lazy/`);

  await press(frame, 'Skriv i arket');
  await frame.getByRole('status').filter({ hasText: 'med 5.000 træk i SØM – følsomhed' }).waitFor();
  await showSheet(page, 'SØM – følsomhed');
  await showCell(page, 'D96');
  await eventually(async () => {
    const [mean = ''] = await textsOf(page, ['D96']);
    expect(mean.replace('-', '−')).toBe(words(node.byPayer.kommune.mean));
  });
  expect(pane.errors.filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
  await pane.close();
}, 120_000);

/**
 * Presses something as soon as the draws have told how far they are, and notes what the page shows each time it is drawn
 * anew while they run. Inside the page: a run of a second or two does not wait for what is asked from outside.
 */
async function pressWhileDrawing(frame: Frame, selector: string): Promise<() => Promise<string[]>> {
  await frame.evaluate((wanted) => {
    const notes: string[] = [];
    Reflect.set(globalThis, 'notes', notes);
    const look = () => {
      const done = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') ?? '0';
      if (done === '0') return;
      notes.push(`${done}: ${document.querySelector('main h2 + p')?.textContent ?? ''}`);
      if (notes.length === 1) document.querySelector<HTMLElement>(wanted)?.click();
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  }, selector);
  return () => frame.evaluate<string[]>('notes');
}

test('the page goes on answering while it draws, and tells how far it is in many steps', async () => {
  const pane = await openPane(stage, undefined, `frame&${EXAMPLE}`);
  const { frame } = pane;
  await openSensitivity(frame);
  const notes = await pressWhileDrawing(frame, 'input[type=radio][value=stat]');
  await simulate(frame, MANY);
  await frame.getByText('Hvor tit er der plus').waitFor();
  const told = await notes();
  expect(new Set(told.map((note) => note.split(':')[0])).size).toBeGreaterThan(5);
  // Another payer was chosen, and shown while the draws went on.
  expect(told[0]).toContain('Resultatet for kommunen');
  const later = told.filter((note) => note.includes('Resultatet for staten'));
  expect(new Set(later.map((note) => note.split(':')[0])).size).toBeGreaterThan(2);
  await pane.close();
}, 120_000);

test('Stop ends the worker, and nothing is shown of what it drew', async () => {
  const pane = await openPane(stage, undefined, `frame&${EXAMPLE}`);
  const { page, frame } = pane;
  await openSensitivity(frame);
  await pressWhileDrawing(frame, 'main form button[type=submit]');
  await simulate(frame, MANY);
  await frame.getByRole('status').filter({ hasText: 'Simuleringen er stoppet.' }).waitFor();
  expect(await frame.getByText('Hvor tit er der plus').count()).toBe(0);
  await eventually(() => {
    expect(page.workers()).toEqual([]);
    return Promise.resolve();
  });
  await frame.getByRole('button', { name: 'Kør simulering' }).waitFor();
  await pane.close();
}, 120_000);

test('without workers the page draws the same by itself', async () => {
  const watched = await openPage(stage, `/?${EXAMPLE}`, {}, async (page) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  });
  const { page } = watched;
  await page.getByRole('navigation', { name: 'Sider' }).getByRole('button', { name: 'Resultater' }).click();
  await page.getByRole('button', { name: /^Følsomhed/ }).click();
  await simulate(page, 1000);
  await page.getByText('Hvor tit er der plus').waitFor();
  expect(await shownSpread(page)).toEqual(spreadOf(await inNode(1000, DRAW_SEED.usual), 'kommune'));
  await watched.close();
}, 120_000);
