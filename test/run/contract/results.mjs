// What a run found out about each trap, one small file for each test file and build of the library. The reporter of jest
// writes them, the contract table is made of them.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { officeFolder } from '../../../host/serve/local-office.mjs';
import { projectRoot } from '../../../host/serve/set-up.mjs';

const folder = join(projectRoot, '.cache', 'contract');

/** The ways to a workbook, in the order of the table, and the names of the test files that take them. */
const WAYS = [
  { way: 'direct', files: /^(direct|user-actions)/ },
  { way: 'bridge', files: /^(bridge|office-)/ },
  { way: 'desktop', files: /^desktop/ },
  { way: 'web frame', files: /^web-frame/ },
];

/** The newest build first, within it the ways in their order; the direct port, which has no build, before all. */
export function byPlace(one, other) {
  const [wayOne, buildOne] = placeOf(one);
  const [wayOther, buildOther] = placeOf(other);
  return buildOther.localeCompare(buildOne, 'en', { numeric: true }) || wayOne - wayOther;
}

function placeOf(column) {
  const at = WAYS.findIndex(({ way }) => column.startsWith(way));
  return [at, column.slice(WAYS[at]?.way.length).trim() || '9'];
}

/** The build of the library that this process runs. */
function libraryBuild() {
  return JSON.parse(readFileSync(join(dirname(officeFolder), 'package.json'), 'utf8')).version;
}

/** The column that a test file belongs to; undefined when its name tells no way. The direct port has no library. */
export function columnOf(file, build = libraryBuild()) {
  const way = WAYS.find(({ files }) => files.test(basename(file)))?.way;
  return way === undefined || way === 'direct' ? way : `${way} ${build}`;
}

/** Keeps what a test file found: the traps in their order, each with `passed` or `failed`. */
export function keepResult(file, traps) {
  mkdirSync(folder, { recursive: true });
  const path = relative(projectRoot, file).replaceAll('\\', '/');
  const column = columnOf(file);
  const name = `${column} ${path}`.replace(/[^\w.]+/g, '-');
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ path, column, traps }, null, 1));
}

/** Forgets what was found before this run; `build` alone when one is named. */
export function forgetResults(build = '') {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name.includes(build)) rmSync(join(folder, name));
}

/** column → trap → `passed` or `failed`. A trap has passed when it has in every test file. */
export function readResults() {
  const results = new Map();
  if (!existsSync(folder)) return results;
  for (const name of readdirSync(folder).sort()) {
    const { path, column, traps } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (!existsSync(join(projectRoot, path))) continue;
    const cells = results.get(column) ?? new Map();
    results.set(column, cells);
    for (const [trap, outcome] of Object.entries(traps)) {
      cells.set(trap, cells.get(trap) === 'failed' ? 'failed' : outcome);
    }
  }
  return new Map([...results].sort(([one], [other]) => byPlace(one, other)));
}
