// `npm run test:builds`: the contract suite with an older build of Microsoft's library that still knows ExcelApi 1.14, and
// the pane with one from before that floor. They are fetched from npm into .cache, and never committed or passed on.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensurePackages, projectRoot } from '../../host/serve/set-up.mjs';
import { forgetResults } from './contract/results.mjs';
import { collect, runStep } from './step.mjs';

const OLDER = '1.1.73';
const BEFORE_THE_FLOOR = '1.1.36';
const CONTRACT = [
  '--selectProjects',
  'node',
  '--testPathPatterns',
  'test/contract/(bridge|desktop|office-recovery)',
];
const WEB_FRAME = ['--testPathPatterns', 'test/e2e/web-frame'];
const OLD_PANE = ['--testPathPatterns', 'test/e2e/old-excel'];

/** The library's folder; asks npm for it the first time. */
async function fetchBuild(version) {
  const folder = join(projectRoot, '.cache', 'office-js', version);
  const dist = join(folder, 'node_modules', '@microsoft', 'office-js', 'dist');
  if (existsSync(join(dist, 'office.js'))) return dist;
  console.log(`· fetching @microsoft/office-js ${version} …`);
  const quietly = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--fetch-retries=0'];
  const wanted = `@microsoft/office-js@${version}`;
  const { good, output } = await collect(['install', '--prefix', folder, ...quietly, wanted]);
  if (good) return dist;
  console.log(`${output.trimEnd().replace(/^/gm, '    ')}\n`);
  throw new Error(
    `@microsoft/office-js ${version} could not be fetched from npm, so nothing was tested. Is there a network?\n` +
      'Biblioteket kunne ikke hentes fra npm, så intet er afprøvet. Er der netforbindelse?',
  );
}

async function main() {
  await ensurePackages();
  const CHROMIUM = await ensureChromium();
  const older = await fetchBuild(OLDER);
  const old = await fetchBuild(BEFORE_THE_FLOOR);
  forgetResults(OLDER);
  const withOlder = { OFFICE_LIBRARY: older, CHROMIUM };
  const withOld = { OFFICE_LIBRARY: old, CHROMIUM };
  const steps = [
    { title: `contract suite ${OLDER}`, script: 'unit', args: CONTRACT, env: withOlder },
    { title: `web frame ${OLDER}`, script: 'browser', args: WEB_FRAME, env: withOlder },
    { title: `pane with ${BEFORE_THE_FLOOR}`, script: 'browser', args: OLD_PANE, env: withOld },
  ];
  let failed = 0;
  for (const step of steps) failed += (await runStep({ ...step, counts: 'tests' })).failed;
  const table = { title: 'contract table', script: 'contract-table', args: ['--check'], shows: true };
  failed += (await runStep(table)).failed;
  process.exitCode = failed > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
