import type { WorkbookPort } from '../../../src/workbook/port';
import type { Book, Staged } from '../book/book';

/**
 * What the contract suite needs of a port: the port itself, and the workbook behind it in a person's hands, to arrange
 * the case and to look at the outcome. The suite never asks how either reaches the workbook, so that it runs in a real
 * Excel too (`test/self-test`). There `describe`, `test` and `expect` are the page's own; nothing else of jest is there.
 */
export interface Harness {
  readonly port: WorkbookPort;
  readonly book: Book;
  /** Closes what the harness opened; called after each test. */
  dispose(): Promise<void>;
}

/** Makes a port on a new workbook with one empty sheet, `Ark1`. */
export type MakeHarness = () => Promise<Harness>;

/** A test with a harness of its own. */
export type TestWith = (name: string, body: (harness: Harness) => Promise<void>) => void;

export function testWith(make: MakeHarness): TestWith {
  return (name, body) => {
    test(name, async () => {
      const harness = await make();
      try {
        await body(harness);
      } finally {
        await harness.dispose();
      }
    });
  };
}

/** No program can bring the case about here: a person has to take these steps. The self-test lists them. */
export class ByHand extends Error {
  override readonly name = 'ByHand';

  constructor(readonly steps: string) {
    super(`To be done by hand: ${steps}`);
  }
}

/**
 * What only our own workbook can be brought into. In Excel the case ends here, to be done by hand: `steps` tell a Danish
 * tester how, and what must be seen. To be called first in a case.
 */
export function staged({ book }: Harness, steps: string): Staged {
  if (book.staged === undefined) throw new ByHand(steps);
  return book.staged;
}
