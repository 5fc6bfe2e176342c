import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    heard: string[];
  }
}

/** Begins to write down what the pane's live region says. */
export async function listen(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    window.heard = [];
    const region = document.querySelector('[role=status]');
    if (region === null) throw new Error('The pane has no live region.');
    new MutationObserver(() => window.heard.push(region.textContent.trim())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

/** What a screen reader has heard so far, in order; the same words twice stand twice. */
export function heard(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => window.heard);
}
