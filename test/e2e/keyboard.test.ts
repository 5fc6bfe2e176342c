import type { Frame, Page } from 'playwright-core';
import { closeStage, openStage, type Stage } from './support/browser';
import { eventually } from './support/eventually';
import { textsOf } from './support/grid';
import { heard, listen } from './support/heard';
import { enterPane, fillByKeyboard, focusedName, pressByKeyboard, tabTo } from './support/keyboard';
import { openPane, type Pane } from './support/pane';
import { writeWorkbook } from './support/workbooks';

// Without a mouse from beginning to end, through Microsoft's library, which moves the focus on Tab itself. Building,
// starting a course and registering are in frame.test.ts.

let stage: Stage;
let pane: Pane;

beforeAll(async () => {
  stage = await openStage(true);
});
afterAll(() => closeStage(stage));
afterEach(() => pane.close());

async function begin(workbook?: string): Promise<{ page: Page; frame: Frame }> {
  pane = await openPane(stage, workbook);
  const { page, frame } = pane;
  await frame.getByText(/1\d borgere/).waitFor();
  await enterPane(page, frame);
  await listen(frame);
  return { page, frame };
}

const heading = (frame: Frame, name: string | RegExp) =>
  frame.getByRole('heading', { level: 1, name }).waitFor();

/** After a step the focus is somewhere in the pane, never lost on the page as a whole. */
async function expectFocusKept(frame: Frame): Promise<void> {
  await eventually(async () =>
    expect(await frame.evaluate(() => document.activeElement !== document.body && document.hasFocus())).toBe(
      true,
    ),
  );
}

async function expectHeard(frame: Frame, wanted: readonly string[]): Promise<void> {
  await eventually(async () => expect(await heard(frame)).toEqual(wanted));
}

test('faults: opened, shown in the sheet, mended after a preview, and told once', async () => {
  const { page, frame } = await begin(await writeWorkbook('faulty'));
  await pressByKeyboard(page, frame, 'Ret fejl');
  await heading(frame, 'Kontrol');
  await expectFocusKept(frame);

  await pressByKeyboard(page, frame, /^3 rækker · Tid · Timer er skrevet som tekst/);
  await pressByKeyboard(page, frame, 'Vis i arket: Tid!C7');
  await eventually(async () => expect(await page.getByLabel('Markeret celle').inputValue()).toBe('C7'));
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Tid');
  expect(await focusedName(frame)).toBe('Vis i arket: Tid!C7');
  await expectFocusKept(frame);

  await pressByKeyboard(page, frame, 'Vis rettelser');
  await heading(frame, 'Det bliver rettet');
  await expectFocusKept(frame);
  await pressByKeyboard(page, frame, 'Ret 4 steder');
  await heading(frame, 'Kontrol');
  await expectFocusKept(frame);
  await expectHeard(frame, ['4 steder er rettet.']);
  expect(await textsOf(page, ['C6', 'C7', 'C8'])).toEqual(['10,5', '11,5', '12,5']);
  await frame.getByText('Spørgsmål', { exact: true }).waitFor({ state: 'detached' });
});

test('a course: looked at, corrected and ended', async () => {
  const { page, frame } = await begin();
  await pressByKeyboard(page, frame, 'Resultater');
  await pressByKeyboard(page, frame, /^B-0007/);
  await heading(frame, /^B-0007/);
  await expectFocusKept(frame);
  await frame.getByText('Tal måned for måned').waitFor();

  await pressByKeyboard(page, frame, 'Ret forløb');
  await heading(frame, /^Ret forløb/);
  await expectFocusKept(frame);
  await fillByKeyboard(page, frame, 'Medarbejder', 'XYZ');
  await page.keyboard.press('Enter');
  await expectHeard(frame, ['Rettelserne er gemt.']);
  await heading(frame, /^B-0007/);
  await frame.getByText(/· XYZ$/).waitFor();
  await expectFocusKept(frame);

  await pressByKeyboard(page, frame, 'Afslut forløb');
  await heading(frame, /^Afslut forløb/);
  await page.keyboard.press('Tab');
  await tabTo(page, frame, 'Afslut forløb');
  await page.keyboard.press('Enter');
  await frame.getByText('Vælg en årsag.').waitFor();
  expect(await focusedName(frame)).toBe('Afslutningsårsag');
  await page.keyboard.press('ArrowDown');
  await fillByKeyboard(page, frame, 'Slutdato', '30-05-2026');
  await page.keyboard.press('Enter');
  await expectHeard(frame, ['Rettelserne er gemt.', 'Forløbet er afsluttet.']);
  await frame.getByText(/Afsluttet 30-05-2026/).waitFor();
  await expectFocusKept(frame);
});

test('a page of text is scrolled with the arrows and left again', async () => {
  const { page, frame } = await begin();
  await pressByKeyboard(page, frame, 'Om panelet');
  await heading(frame, 'Om panelet');
  await expectFocusKept(frame);
  await page.keyboard.press('Tab');
  const main = frame.getByRole('main');
  for (let tabs = 0; tabs < 10 && !(await main.evaluate((one) => one === document.activeElement)); tabs++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await eventually(async () => expect(await main.evaluate((one) => one.scrollTop)).toBeGreaterThan(50));
  await pressByKeyboard(page, frame, 'Tilbage');
  await heading(frame, 'Investeringspanelet');
  await expectFocusKept(frame);
});

interface Stop {
  readonly name: string;
  /** How far down the page it stands, scrolling counted in; the foot of the page comes last. */
  readonly down: number;
  readonly isSeen: boolean;
}

/** Presses Tab; false when that leaves the pane, which the library does a moment later. */
async function tabInside(page: Page, frame: Frame): Promise<boolean> {
  const before = await frame.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('Tab');
  for (let looks = 0; looks < 20; looks++) {
    const isNew = await frame.evaluate(
      (last) =>
        document.hasFocus() && document.activeElement !== last && document.activeElement !== document.body,
      before,
    );
    if (isNew) return true;
    await page.waitForTimeout(25);
  }
  return false;
}

/** Every stop of Tab on the page shown: where it is, and whether a person sees that it has the focus. */
async function tabStops(page: Page, frame: Frame): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    if (!(await tabInside(page, frame))) return stops;
    const focused = (await frame.evaluateHandle(() => document.activeElement)).asElement();
    const box = await focused?.boundingBox();
    if (!focused || !box) throw new Error('Tab stopped where nothing is.');
    const clip = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
    const name = await focusedName(frame);
    const down = await focused.evaluate((element) => {
      const scrolled = element.closest('main')?.scrollTop ?? 0;
      return (
        element.getBoundingClientRect().top + scrolled + (element.closest('footer') === null ? 0 : 100_000)
      );
    });
    const withFocus = await page.screenshot({ clip });
    await focused.evaluate((element) => element instanceof HTMLElement && element.blur());
    stops.push({ name, down, isSeen: !withFocus.equals(await page.screenshot({ clip })) });
    await focused.focus();
  }
}

test.each(['Start', 'Registrér', 'Resultater', 'Kontrol'])(
  'on the page %s Tab goes from top to bottom, and every stop is seen',
  async (name) => {
    const { page, frame } = await begin(await writeWorkbook('faulty'));
    await pressByKeyboard(page, frame, name);
    await heading(frame, name === 'Start' ? 'Investeringspanelet' : name);
    await page.keyboard.press('F6');
    await enterPane(page, frame);
    const stops = await tabStops(page, frame);
    expect(stops.length).toBeGreaterThan(4);
    expect(stops.filter(({ isSeen }) => !isSeen).map((stop) => stop.name)).toEqual([]);
    // Side by side counts as the same height.
    const rises = stops.filter(({ down }, index) => down < (stops[index - 1]?.down ?? down) - 8);
    expect(rises.map((stop) => stop.name)).toEqual([]);
  },
);
