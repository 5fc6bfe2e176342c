import type { Frame } from 'playwright-core';
import { press, visit } from './pane';
import { heading, type PaneState } from './pane-state';
import { soemStates, soemWithFaults, soemWithoutSheets } from './soem-pane-states';
import type { WorkbookKind } from './workbooks';

const start: PaneState = { name: 'start', goTo: () => Promise.resolve() };
const register: PaneState = { name: 'register', goTo: (frame) => visit(frame, 'Registrér') };
const results: PaneState = { name: 'results', goTo: (frame) => visit(frame, 'Resultater') };
const check: PaneState = { name: 'check', goTo: (frame) => visit(frame, 'Kontrol') };
const about: PaneState = {
  name: 'about',
  goTo: async (frame) => {
    await press(frame, 'Om panelet');
    await heading(frame, 'Om panelet');
  },
};

async function openCourse(frame: Frame, name: RegExp): Promise<void> {
  await visit(frame, 'Resultater');
  await press(frame, name);
  await frame.getByText('Tal måned for måned').waitFor();
  await frame.getByRole('img').waitFor();
}

async function openNewCourse(frame: Frame): Promise<void> {
  await press(frame, 'Ny borger og nyt forløb');
  await heading(frame, 'Nyt forløb');
}

async function openEntry(frame: Frame): Promise<void> {
  await visit(frame, 'Registrér');
  await press(frame, /^B-0010/);
  await frame.getByRole('radiogroup').first().waitFor();
}

const withData: readonly PaneState[] = [
  start,
  register,
  {
    name: 'entry',
    goTo: async (frame) => {
      await openEntry(frame);
      await frame.getByRole('radiogroup').first().getByText('3').click();
    },
  },
  {
    name: 'entry, refused',
    goTo: async (frame) => {
      await openEntry(frame);
      await frame.getByLabel('Timer').fill('800');
      await frame.getByRole('radiogroup').first().getByText('3').click();
      await press(frame, 'Gem og næste');
      await frame.getByText('Skriv timer fra 0 til 744').waitFor();
    },
  },
  results,
  { name: 'course in phases', goTo: (frame) => openCourse(frame, /^B-0007/) },
  { name: 'course by month', goTo: (frame) => openCourse(frame, /^B-\d{4} · ICM/) },
  { name: 'newCourse', goTo: openNewCourse },
  {
    name: 'newCourse, refused',
    goTo: async (frame) => {
      await openNewCourse(frame);
      for (const name of ['Fødselsår', 'Startdato', 'Fase 1', 'Måned 1'])
        await frame.getByLabel(name).first().fill('nej');
      await press(frame, 'Opret forløb');
      await frame.getByText('Skriv en dato, der findes').waitFor();
    },
  },
  {
    name: 'newCourse by month with answers',
    goTo: async (frame) => {
      await openNewCourse(frame);
      await frame.getByRole('radio', { name: 'ICM' }).check();
      await frame.getByRole('radio', { name: 'Fem svar' }).check();
      await press(frame, 'Tilføj tre måneder');
    },
  },
  {
    name: 'editCourse',
    goTo: async (frame) => {
      await openCourse(frame, /^B-0007/);
      await press(frame, 'Ret forløb');
      await heading(frame, /^Ret forløb/);
    },
  },
  {
    name: 'endCourse, refused',
    goTo: async (frame) => {
      await openCourse(frame, /^B-0007/);
      await press(frame, 'Afslut forløb');
      await press(frame, 'Afslut forløb');
      await frame.getByText('Vælg en årsag.').waitFor();
    },
  },
  check,
  about,
];

const withFaults: readonly PaneState[] = [
  start,
  results,
  check,
  {
    name: 'check, opened',
    goTo: async (frame) => {
      await visit(frame, 'Kontrol');
      const groups = frame.locator('main [aria-expanded=false]');
      while ((await groups.count()) > 0) await groups.first().click();
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
  {
    name: 'course that lacks something',
    goTo: async (frame) => {
      await visit(frame, 'Resultater');
      await frame.getByRole('listitem').getByText('mangler').first().click();
      await frame.getByText('Tal måned for måned').waitFor();
    },
  },
];

/** Saves where the sheet is protected: Excel's no, as the user sees it. */
const refused: PaneState = {
  name: 'entry that Excel refuses',
  goTo: async (frame) => {
    await openEntry(frame);
    await frame.getByLabel('Timer').fill('8');
    await press(frame, 'Gem og næste');
    await frame.getByText('er beskyttet').waitFor();
  },
};

/** Every state by the workbook it needs; `example` is the one that the page opens with. */
export const paneStates: Readonly<Record<WorkbookKind | 'example', readonly PaneState[]>> = {
  example: withData,
  empty: [start, register, results, check, about, ...soemWithoutSheets],
  built: [start, register, results, check],
  faulty: withFaults,
  unreadable: [start, register, results, check],
  partly: [start, results],
  protected: [refused],
  unfinished: [results],
  soem: soemStates,
  'soem with faults': soemWithFaults,
};
