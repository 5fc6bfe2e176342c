// Runs a program of ours without its chatter: what it says is shown only when it fails.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot, SetUpError } from './set-up.mjs';

/** A script of a package in node_modules, started with this very Node. */
export function quietRun(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'node_modules', script), ...args], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(said);
      else reject(new SetUpError(`${script} ${args.join(' ')} ended with code ${code}.\n${said}`));
    });
  });
}
