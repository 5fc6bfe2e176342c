import axe from 'axe-core';
import type { Frame } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** What axe finds wrong on the page as it stands, one line for each rule with the elements. */
export async function violationsOf(place: Frame): Promise<string[]> {
  if (!(await place.evaluate(() => 'axe' in window))) await place.evaluate(axe.source);
  return place.evaluate(async (rules) => {
    // Fluent UI's sentinels for the focus hand it on at once; its own documentation has axe leave them out.
    const { violations } = await window.axe.run(
      { exclude: ['[data-tabster-dummy]'] },
      { runOnly: rules, resultTypes: ['violations'] },
    );
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, any }) => [html.slice(0, 160), ...any.map(({ message }) => message)].join(' – ')).join(' | ')}`,
    );
  }, RULES);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
