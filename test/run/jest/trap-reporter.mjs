import { columnOf, keepResult } from '../contract/results.mjs';

/** As in test/contract/port-suite/trap.ts. */
const TRAP = 'trap: ';

/** Collects for the contract table what became of each trap that a test names. */
export default class TrapReporter {
  #lost = [];

  onTestFileResult(test, { testResults }) {
    const traps = trapsOf(testResults);
    if (traps === undefined) return;
    if (columnOf(test.path) === undefined) this.#lost.push(test.path);
    else keepResult(test.path, traps);
  }

  /** A trap that is in no column would be left out of the table without a word. Jest fails the run, but says nothing. */
  getLastError() {
    if (this.#lost.length === 0) return undefined;
    const error = new Error(`Traps in files whose names tell no way to Excel: ${this.#lost.join(', ')}`);
    console.error(error.message);
    return error;
  }
}

/** undefined when there are none, or when the run has left some out, so that it tells nothing about the whole. */
function trapsOf(testResults) {
  const traps = {};
  for (const { ancestorTitles, title: name, status } of testResults) {
    const title = [...ancestorTitles, name].find((one) => one.startsWith(TRAP));
    if (status === 'pending') return undefined;
    if (title === undefined) continue;
    const words = title.slice(TRAP.length);
    traps[words] = traps[words] === 'failed' ? 'failed' : status;
  }
  return Object.keys(traps).length === 0 ? undefined : traps;
}
