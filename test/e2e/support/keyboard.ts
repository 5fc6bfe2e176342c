import type { Frame, Page } from 'playwright-core';

/**
 * Presses Tab until the element with this name has the focus, as a person without a mouse does. Past the pane's last
 * element Tab leaves it; F6 leads round the page and in again.
 */
export async function tabTo(page: Page, frame: Frame, name: string | RegExp, limit = 60): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses <= limit; presses++) {
    const focused = await focusedName(frame);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    passed.push(focused);
    const isInside = await frame.evaluate(() => document.hasFocus());
    await page.keyboard.press(isInside ? 'Tab' : 'F6');
  }
  throw new Error(`Tab never came to "${String(name)}"; it passed: ${passed.join(' | ')}`);
}

/** F6 from part to part of the page, until the pane has the focus. */
export async function enterPane(page: Page, frame: Frame): Promise<void> {
  for (let parts = 0; parts < 5 && !(await frame.evaluate(() => document.hasFocus())); parts++) {
    await page.keyboard.press('F6');
  }
}

/** What a screen reader calls the focused element: its label, the legend of its group, or its own text. */
export function focusedName(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    const group = element.closest('[role="radiogroup"]')?.getAttribute('aria-label');
    const label = element.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element.innerText;
    return (group ?? label).replace(/\s*\*$/, '').trim();
  });
}

/** Goes to a field by Tab and types over what stands there. */
export async function fillByKeyboard(page: Page, frame: Frame, name: string, text: string): Promise<void> {
  await tabTo(page, frame, name);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Goes to a button or link by Tab and presses it. */
export async function pressByKeyboard(page: Page, frame: Frame, name: string | RegExp): Promise<void> {
  await tabTo(page, frame, name);
  await page.keyboard.press('Enter');
}
