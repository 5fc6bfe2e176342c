import type { MakeHarness, TestWith } from './harness';
import { testWith } from './harness';

/** What the name of every trap begins with; the report of a run finds traps by it. */
const TRAP = 'trap: ';

/**
 * Names a trap of Excel and holds the tests that show that we do not fall into it: one row in the contract table of
 * `docs/excel-host.md`, one column for each way to Excel and each build of the library.
 *
 * Say in words what goes wrong for the one who does not know (`values written through a filter land in the wrong rows`),
 * without numbers. The tests inside say what the user sees, what is tried again and what is left as it was; any `it` or
 * `testWith(make)` will do. Tests in several suites may name the same trap: its row has passed when all of them have.
 */
export function trap(words: string, tests: () => void): void {
  describe(`${TRAP}${words}`, tests);
}

/** A trap shown by one test, with a harness of its own. */
export function trapWith(make: MakeHarness): TestWith {
  const it = testWith(make);
  return (words, body) => it(`${TRAP}${words}`, body);
}
