import type { Frame } from 'playwright-core';
import { violationsOf } from '../support/axe';
import { noteAxeRuns } from '../support/axe-runs.mjs';
import { layoutDefects } from '../support/layout-defects';
import { SIZES, THEMES, type Looks, type SizeName, type Theme } from '../support/looks';

const sizes = Object.keys(SIZES) as SizeName[];

/** Every theme by its name. */
export const themes = Object.keys(THEMES) as Theme[];

/**
 * Looks at what the pane shows, in every size and theme, without loading it anew. What is wrong, one line each; nothing
 * when all is well. `page` is what the report calls it.
 */
export async function lookAtPane(page: string, frame: Frame, looks: Looks): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of sizes) {
    await looks.size(width);
    wrong.push(...(await layoutDefects(frame)).map((defect) => `${width}: ${defect}`));
    for (const theme of themes) {
      await looks.theme(theme);
      wrong.push(...(await lookWithAxe({ part: 'pane', page, theme, width }, frame)));
    }
  }
  await looks.usual();
  return wrong;
}

interface Look {
  /** The pane, or the page around it. */
  readonly part: string;
  readonly page: string;
  readonly theme: string;
  readonly width: string;
}

/** What axe finds on the page as it stands; counted for the report. */
export async function lookWithAxe(look: Look, frame: Frame): Promise<string[]> {
  const violations = await violationsOf(frame);
  noteAxeRuns([{ ...look, violations: violations.length }]);
  return violations.map((violation) => `${look.width}, ${look.theme}: ${violation}`);
}
