// Before the browser tests: the pages and the example, built anew when a source is newer than they are.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages, writeExample } from '../../../host/serve/build.mjs';
import { projectRoot } from '../../../host/serve/set-up.mjs';
import { forgetAxeRuns } from './axe-runs.mjs';

const SOURCES = [
  ...['src', 'host', 'assets', 'test/self-test', 'test/contract'],
  ...['webpack.config.js', 'package-lock.json'],
];
const BUILT = ['dist/taskpane.html', 'dist-host/index.html', 'dist-developer/taskpane.html'];

export default async function buildWhenNeeded() {
  forgetAxeRuns();
  const newest = Math.max(...SOURCES.map((name) => newestIn(join(projectRoot, name))));
  const isFresh = BUILT.every((name) => modifiedAt(join(projectRoot, name)) > newest);
  if (!isFresh) await buildPages(['pane', 'host', 'developer']);
  if (!(await writeExample())) throw new Error('Without the example workbook there is nothing to test with.');
}

function newestIn(path) {
  if (!statSync(path).isDirectory()) return modifiedAt(path);
  return Math.max(
    0,
    ...readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => modifiedAt(join(entry.parentPath, entry.name))),
  );
}

function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
