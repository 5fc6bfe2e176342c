import type { WorkbookModel } from '../../../host/workbook/model';
import type { WorkbookPort } from '../../../src/workbook/port';

/**
 * What the contract suite needs of a port: the port itself, and the in-memory workbook behind it to arrange the case
 * and to look at the outcome. The suite never asks how the port reaches the workbook.
 */
export interface Harness {
  readonly port: WorkbookPort;
  readonly model: WorkbookModel;
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
