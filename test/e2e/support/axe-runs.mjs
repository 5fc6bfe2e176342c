// What axe looked at in a run of the browser tests, one line of JSON for each time; several test files write at once.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../../host/serve/set-up.mjs';

const file = join(projectRoot, '.cache', 'reports', 'axe.jsonl');

export function forgetAxeRuns() {
  rmSync(file, { force: true });
}

export function noteAxeRuns(runs) {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, runs.map((run) => `${JSON.stringify(run)}\n`).join(''));
}

/** One line counted from the runs themselves; nothing when there were none. */
export function axeReport() {
  if (!existsSync(file)) return { text: 'axe: has not run', violations: 0 };
  const runs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const parts = [...new Set(runs.map(({ part }) => part))].sort();
  return {
    text: `axe: ${parts.map((part) => countsOf(part, runs)).join('; ')}`,
    violations: runs.reduce((sum, run) => sum + run.violations, 0),
  };
}

function countsOf(part, all) {
  const runs = all.filter((run) => run.part === part);
  const [pages, themes, widths] = ['page', 'theme', 'width'].map(
    (key) => new Set(runs.map((run) => run[key])).size,
  );
  const violations = runs.reduce((sum, run) => sum + run.violations, 0);
  return `${part}: ${pages} pages x ${themes} themes x ${widths} widths in ${runs.length} runs, ${violations} violations`;
}
