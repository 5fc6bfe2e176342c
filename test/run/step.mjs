// One step of `npm test`: an npm script, its duration and what it counts for.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, projectRoot } from '../../host/serve/set-up.mjs';

const secret = /TOKEN|SECRET|PASSW|CREDENTIAL|API_?KEY|PRIVATE_?KEY|(^|_)AUTH(_|$)/i;

/** Our environment without anything that looks like a secret, and without colours, for the output is collected. */
function quietEnvironment(extra) {
  const kept = Object.entries(process.env).filter(([name]) => !secret.test(name) && name !== 'FORCE_COLOR');
  return { ...Object.fromEntries(kept), NO_COLOR: '1', ...extra };
}

export function collect(args, env) {
  const npm = npmCommand(args);
  return new Promise((resolve) => {
    const child = spawn(npm.command, npm.args, {
      cwd: projectRoot,
      env: quietEnvironment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...npm.options,
    });
    const output = [];
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    const end = (code, last = '') =>
      resolve({ good: code === 0, output: Buffer.concat(output).toString('utf8') + last });
    child.once('error', (error) => end(1, String(error)));
    child.once('close', (code) => end(code));
  });
}

/** Where jest leaves its report of a step. */
function reportPath(title) {
  const folder = join(projectRoot, '.cache', 'reports');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${title.replace(/\W+/g, '-')}.json`);
}

/** What jest counted. A test file that could not even be loaded counts as one failure; so does a missing report. */
function jestCounts(path, good) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: good ? failed : Math.max(1, failed),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Runs one step and prints its outcome; everything it said when it failed, or when it `shows` something worth reading.
 * `counts` is 'tests' when each of jest's tests counts, otherwise the step counts as one.
 */
export async function runStep({ title, script, args = [], env = {}, counts, shows = false }) {
  console.log(`· ${title} …`);
  const started = performance.now();
  const report = counts === 'tests' ? reportPath(title) : undefined;
  if (report) rmSync(report, { force: true });
  const jestArgs = report ? ['--json', `--outputFile=${report}`] : [];
  const { good, output } = await collect(['run', '-s', script, '--', ...args, ...jestArgs], env);
  const result = report
    ? jestCounts(report, good)
    : { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const detail = report
    ? `, ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`
    : '';
  console.log(`${good ? 'ok  ' : 'FAIL'} ${title} (${seconds} s${detail})`);
  if (!good || shows) console.log(`${output.trimEnd().replace(/^/gm, '    ')}\n`);
  return result;
}
