import type { ElementHandle, Frame } from 'playwright-core';
import { openPage, type Stage, type Watched } from './browser';

/** The pane in the frame of the host page, through Microsoft's unmodified library. */
export interface Pane extends Watched {
  readonly frame: Frame;
}

/** Opens the host page over https with a workbook from a file (else the example) and waits until the pane has read it. */
export async function openPane(stage: Stage, workbook?: string, query = 'frame'): Promise<Pane> {
  const watched = await openPage(stage, `/?${query}`, { reducedMotion: 'reduce' });
  const { page } = watched;
  if (workbook !== undefined) {
    // The example has to be there first, or it would replace the file when it comes.
    await page.getByRole('heading', { level: 1, name: 'dobbelt-bundlinje.xlsx' }).waitFor();
    const before = await frameElement(watched);
    await page.getByLabel('Vælg en projektmappe').setInputFiles(workbook);
    await before.waitForElementState('hidden');
  }
  return { ...watched, frame: await paneFrame(watched) };
}

/** The pane's frame, as soon as it shows a page. */
export async function paneFrame(watched: Pick<Watched, 'page'>): Promise<Frame> {
  const frame = await (await frameElement(watched)).contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.getByRole('navigation').waitFor();
  return frame;
}

async function frameElement({ page }: Pick<Watched, 'page'>): Promise<ElementHandle> {
  return page.locator('iframe').elementHandle();
}

/** Gives the whole window to the pane, so that the window's size is the pane's. */
export async function fillWindow({ page }: Pick<Watched, 'page'>): Promise<void> {
  await page.locator('iframe').evaluate((frame: HTMLElement) => {
    Object.assign(frame.style, {
      position: 'fixed',
      inset: '0',
      width: '100vw',
      height: '100vh',
      zIndex: '99',
    });
    // In a narrow window the page shows sheet or pane; here it is always the pane.
    for (let box = frame.parentElement; box !== null; box = box.parentElement) box.style.display = 'block';
  });
}

/** Presses a button of the pane by its name. */
export async function press(frame: Frame, name: string | RegExp): Promise<void> {
  await frame.getByRole('button', { name, exact: true }).first().click();
}

/** Goes to one of the four destinations and waits for it. */
export async function visit(frame: Frame, name: string): Promise<void> {
  await frame.getByRole('navigation').getByRole('button', { name }).click();
  await frame
    .getByRole('heading', { level: 1, name: name === 'Start' ? 'Investeringspanelet' : name })
    .waitFor();
}
