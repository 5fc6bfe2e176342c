import type { Frame } from 'playwright-core';
import { press, visit } from './pane';
import { heading, type PaneState } from './pane-state';

async function openStep(frame: Frame, row: RegExp, title: string): Promise<void> {
  await visit(frame, 'Beregning');
  await press(frame, row);
  await heading(frame, title);
}

async function openNewCost(frame: Frame): Promise<void> {
  await openStep(frame, /^3\. Omkostninger/, 'Omkostninger');
  await press(frame, /^Tilføj en omkostning/);
  await heading(frame, 'Ny omkostning');
}

async function openFromSteps(frame: Frame, row: string | RegExp, title: string): Promise<void> {
  await visit(frame, 'Beregning');
  await press(frame, row);
  await heading(frame, title);
}

async function openResults(frame: Frame): Promise<void> {
  await visit(frame, 'Resultater');
  await frame.getByRole('table').first().waitFor();
}

/** Opens everything that is closed, outermost first. */
async function openAll(frame: Frame): Promise<void> {
  const closed = frame.locator('main [aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
}

const start: PaneState = { name: 'start', goTo: () => Promise.resolve() };
const steps: PaneState = { name: 'steps', goTo: (frame) => visit(frame, 'Beregning') };
const check: PaneState = { name: 'check', goTo: (frame) => visit(frame, 'Kontrol') };

/** Every page of SØM with a calculation on it. */
export const soemStates: readonly PaneState[] = [
  start,
  steps,
  { name: 'fit', goTo: (frame) => openFromSteps(frame, /^Passer SØM\?/, 'Passer SØM?') },
  { name: 'step with items', goTo: (frame) => openStep(frame, /^4\. Effekt/, 'Effekt') },
  { name: 'step with rows', goTo: (frame) => openStep(frame, /^3\. Omkostninger/, 'Omkostninger') },
  {
    name: 'items',
    goTo: async (frame) => {
      await openStep(frame, /^1\. Indsats/, 'Indsats');
      await press(frame, 'Ret oplysningerne');
      await heading(frame, 'Indsats: oplysninger');
      await openAll(frame);
    },
  },
  {
    name: 'row',
    goTo: async (frame) => {
      await openNewCost(frame);
      await openAll(frame);
    },
  },
  {
    name: 'row, refused',
    goTo: async (frame) => {
      await openNewCost(frame);
      await frame.getByLabel('Beløb').first().fill('meget');
      await press(frame, /^Gem/);
      await frame.locator('[aria-invalid="true"]').first().waitFor();
    },
  },
  {
    name: 'results',
    goTo: async (frame) => {
      await openResults(frame);
      await openAll(frame);
    },
  },
  {
    name: 'explain',
    goTo: async (frame) => {
      await openResults(frame);
      await press(frame, /: Netto, Kommune$/);
      await frame.getByRole('button', { name: 'Tilbage' }).waitFor();
      await openAll(frame);
    },
  },
  {
    name: 'sensitivity',
    goTo: async (frame) => {
      await openFromSteps(frame, /Følsomhed$/, 'Følsomhed');
      await openAll(frame);
    },
  },
  {
    name: 'sensitivity with draws',
    goTo: async (frame) => {
      await openFromSteps(frame, /Følsomhed$/, 'Følsomhed');
      await frame.getByLabel('Antal træk').fill('1000');
      await press(frame, 'Kør simulering');
      await frame.getByRole('button', { name: 'Kør igen' }).waitFor();
      await openAll(frame);
    },
  },
  {
    name: 'versions',
    goTo: async (frame) => {
      await visit(frame, 'Beregning');
      await press(frame, 'Versioner og ændringer');
      await frame.getByRole('button', { name: 'Tilbage' }).waitFor();
    },
  },
  {
    name: 'proposals',
    goTo: async (frame) => {
      await visit(frame, 'Beregning');
      await press(frame, 'Forslag fra skyggevisitation');
      await frame.getByRole('button', { name: 'Tilbage' }).waitFor();
    },
  },
  {
    name: 'refusion',
    goTo: async (frame) => {
      await visit(frame, 'Beregning');
      await press(frame, /^Refusion: /);
      await frame.getByRole('button', { name: 'Tilbage' }).waitFor();
    },
  },
  check,
];

/** Where faults withhold the result. */
export const soemWithFaults: readonly PaneState[] = [
  start,
  steps,
  { name: 'step with faults', goTo: (frame) => openStep(frame, /^3\. Omkostninger/, 'Omkostninger') },
  { name: 'results withheld', goTo: (frame) => visit(frame, 'Resultater') },
  {
    name: 'check, opened',
    goTo: async (frame) => {
      await visit(frame, 'Kontrol');
      await openAll(frame);
    },
  },
  {
    name: 'check, preview',
    goTo: async (frame) => {
      await visit(frame, 'Kontrol');
      await press(frame, 'Vis rettelser');
      await heading(frame, 'Det bliver rettet');
    },
  },
];

async function chooseSoem(frame: Frame): Promise<void> {
  await frame.getByRole('radio', { name: 'SØM' }).check();
  await frame.getByRole('button', { name: 'Opret ark til SØM' }).waitFor();
}

/** SØM chosen in a workbook that has nothing of it; the last ones, for the choice stays. */
export const soemWithoutSheets: readonly PaneState[] = [
  { name: 'SØM: start', goTo: chooseSoem },
  {
    name: 'SØM: results',
    goTo: async (frame) => {
      await chooseSoem(frame);
      await visit(frame, 'Resultater');
    },
  },
];
