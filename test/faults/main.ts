// `npm run test:faults`: every command of the product, broken off at every action of every batch, in three ways. Two
// processes share the commands; a name as argument (`npm run test:faults -- register`) runs only those that begin so.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { rehearseAll } from './rehearse-all';
import type { Tally } from './rehearse-all';
import { SCENARIOS } from './scenarios';

/** The commands with the most actions first, so that no process ends long after the others. */
const LARGEST = ['buildSheets, SØM', 'buildSheets, new', 'createExample', 'refresh'];

function inOrder(names: readonly string[]): string[] {
  const rank = (name: string) =>
    LARGEST.findIndex((start) => name.startsWith(start)) + 1 || LARGEST.length + 1;
  return [...names].sort((one, other) => rank(one) - rank(other));
}

/** A process that takes one command after the other until none is left. */
function work(waiting: string[], tallies: Tally[]): Promise<void> {
  const worker = fork(fileURLToPath(import.meta.url), ['--worker']);
  const next = (): void => {
    const name = waiting.shift();
    if (name === undefined) worker.disconnect();
    else worker.send(name);
  };
  worker.on('message', (tally: Tally) => {
    tallies.push(tally);
    report(tally);
    next();
  });
  next();
  return new Promise((resolve, reject) => {
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A process ended with ${code ?? 'a signal'}.`));
    });
  });
}

function report({ name, actions, runs, states, losses }: Tally): void {
  console.log(`${name}: ${actions} actions, ${runs} runs, ${states} states, ${losses.length} losses`);
  for (const loss of losses.slice(0, 20)) console.log(`  ${loss}`);
}

async function runWhole(only: string): Promise<void> {
  const waiting = inOrder(SCENARIOS.map(({ name }) => name).filter((name) => name.startsWith(only)));
  console.log(`${waiting.length} commands; the largest ones take some minutes each.`);
  const tallies: Tally[] = [];
  const processes = Math.min(2, availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: processes }, () => work(waiting, tallies)));
  const runs = tallies.reduce((sum, tally) => sum + tally.runs, 0);
  const losses = tallies.reduce((sum, tally) => sum + tally.losses.length, 0);
  console.log(`${runs} injected runs, ${losses} losses`);
  if (losses > 0 || runs === 0) process.exitCode = 1;
}

if (process.argv[2] === '--worker') {
  process.on('message', (name) => {
    const scenario = SCENARIOS.find((candidate) => candidate.name === name);
    if (scenario === undefined) return;
    rehearseAll(scenario).then(
      (tally) => process.send?.(tally),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
} else await runWhole(process.argv[2] ?? '');
