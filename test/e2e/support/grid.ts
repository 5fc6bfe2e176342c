import type { Locator, Page } from 'playwright-core';
import { parseAddress } from '../../../src/workbook/a1';

/** The cell of the sheet in front, found by its address: `B7`. Only cells in view are drawn. */
export function cell(page: Page, address: string): Locator {
  const area = parseAddress(address);
  if (area === undefined) throw new Error(`No address: ${address}`);
  return page.locator(`[data-row="${area.row}"][data-column="${area.column}"]`);
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('grid', { name: `Celler i arket ${name}` }).waitFor();
}

export async function typeInCell(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Texts of a column of cells in view, from the first to the last address. */
export async function textsOf(page: Page, addresses: readonly string[]): Promise<string[]> {
  return Promise.all(addresses.map(async (address) => (await cell(page, address).innerText()).trim()));
}

/** Scrolls until a cell is drawn: the grid draws only what is in view. */
export async function showCell(page: Page, address: string): Promise<void> {
  const scroller = page.locator('[data-part="grid"]');
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  for (let pages = 0; pages < 50 && (await cell(page, address).count()) === 0; pages++) {
    await scroller.evaluate((element) => element.scrollBy(0, element.clientHeight * 0.7));
    await page.waitForTimeout(60);
  }
}
