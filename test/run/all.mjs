// `npm test`: sets up what is missing, then runs every check, two at a time where they do not disturb each other.
// A failing step does not stop the others. `npm test -- --fast` leaves out the production build and the browser.
import { SetUpError, ensureChromium, ensurePackages } from '../../host/serve/set-up.mjs';
import { forgetResults } from './contract/results.mjs';
import { runStep } from './step.mjs';

const fast = process.argv.includes('--fast');

// Tests about days run again where the day begins earlier and later than in Greenwich.
const timeZones = ['UTC', 'Europe/Copenhagen', 'America/New_York'];
const testsAboutDays = [
  '--selectProjects',
  'node',
  '--testPathPatterns',
  'test/unit/.*(calendar|date|serial|month)',
];

const checks = [
  { title: 'lint and budgets', script: 'lint' },
  { title: 'types', script: 'types' },
  { title: 'format', script: 'format:check' },
  { title: 'import rules', script: 'imports' },
  { title: 'dead code', script: 'dead-code' },
  { title: 'third-party notices', script: 'notices' },
];
const tests = [{ title: 'unit and contract tests', script: 'unit', counts: 'tests' }];
const days = timeZones.map((TZ) => ({
  title: `days in ${TZ}`,
  script: 'unit',
  args: testsAboutDays,
  env: { TZ },
}));
const build = { title: 'production build', script: 'build' };
const size = { title: 'size of the first view', script: 'size' };
const browser = { title: 'browser tests', script: 'browser', counts: 'tests' };
const axe = { title: 'accessibility', script: 'axe-report', shows: true };
const traps = { title: 'contract table', script: 'contract-table', args: ['--check'], shows: true };

const total = { passed: 0, failed: 0, skipped: 0 };
function add(result) {
  for (const key of Object.keys(total)) total[key] += result[key];
}

async function inTurn(steps, atATime) {
  const waiting = [...steps];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) add(await runStep(step));
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

/** Says what is missing in words and counts it as one failure; undefined then. */
async function setUp(prepare) {
  try {
    return { value: await prepare() };
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.log(`FAIL set-up\n    ${error.message}\n`);
    total.failed += 1;
    return undefined;
  }
}

async function main() {
  if (!(await setUp(ensurePackages))) return;
  const chromium = fast ? undefined : await setUp(ensureChromium);
  await inTurn(fast ? checks : [build, ...checks], 2);
  forgetResults();
  await inTurn(tests, 1);
  await inTurn(fast ? days : [...days, size], 2);
  if (chromium) await inTurn([{ ...browser, env: { CHROMIUM: chromium.value } }, axe], 1);
  await inTurn([traps], 1);
}

await main();
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
