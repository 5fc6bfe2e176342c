import { valueOf } from '../../book/book';
import type { HostError } from '../../../../src/workbook/host-error';
import type { Plan } from '../../../../src/workbook/plan';
import { hostErrorOf } from '../expect-refusal';
import { buildTid, planOf, writeTid } from '../plans';
import { trap } from '../trap';
import type { MakeWired, WiredHarness } from '../wire';
import { testOnWire } from '../wire';
import { told, UNTOUCHED } from './told';

/** Corrects the hours of F-2, which were read as 14.5, as a command does: by row, with whose row it is. */
const correct = planOf([
  writeTid([[15]], {
    headers: ['Timer (t)'],
    startRow: 1,
    was: [[14.5]],
    whose: { headers: ['ForløbID', 'Måned'], rows: [['F-2', 46054]] },
  }),
]);

const append = planOf([writeTid([['F-4', 46113, 15]], { startRow: 3, was: [[null, null, null]] })]);

/** Where the three rows stand. */
const BODY = { row: 4, column: 0, rowCount: 3, columnCount: 3 };

type Change = (harness: WiredHarness) => Promise<unknown>;

/** A colleague is quicker: the change comes after our reading, right before our check is answered. */
async function meanwhile(harness: WiredHarness, change: Change, plan: Plan): Promise<HostError> {
  await harness.port.snapshot({ tables: ['tid'], cells: [] });
  let theirs: Promise<unknown> = Promise.resolve();
  harness.wire.atRequest(({ number }) => {
    if (number === 1) {
      void change(harness);
      theirs = harness.book.image();
    }
    return undefined;
  });
  const error = await hostErrorOf(harness.port.apply(plan));
  // Nothing of theirs is overwritten, and nothing of ours is there.
  expect(await harness.book.image()).toEqual(await theirs);
  expect(error.code).toBe('changedMeanwhile');
  expect(told(error)).toMatch(/^Nogen har ændret cellerne imens \(Tid.*Panelet har læst projektmappen igen/);
  expect(told(error)).toContain(UNTOUCHED);
  return error;
}

export function describeSecondUser(make: MakeWired): void {
  const it = testOnWire(make);

  trap('a colleague changes what we have read before we write', () => {
    it('a cell of the row we change: is told with the cell, and theirs stands', async (harness) => {
      await buildTid(harness);
      const change: Change = ({ book }) => book.type('Tid', { row: 5, column: 2 }, 16);
      expect(await meanwhile(harness, change, correct)).toMatchObject({
        details: { sheet: 'Tid', address: 'C6' },
      });
    });

    it('a row above is deleted: the row that has come into its place is not touched', async (harness) => {
      await buildTid(harness);
      await meanwhile(harness, ({ book }) => book.deleteRows('Tid', 4, 1), correct);
    });

    it('a row above is deleted, and its successor holds the same figure', async (harness) => {
      await buildTid(harness, [
        ['F-1', 46023, 10],
        ['F-2', 46054, 14.5],
        ['F-3', 46082, 14.5],
      ]);
      const error = await meanwhile(harness, ({ book }) => book.deleteRows('Tid', 4, 1), correct);
      expect(error).toMatchObject({ details: { address: 'A6' } });
    });

    it('the rows are sorted: nobody else gets our figure', async (harness) => {
      await buildTid(harness, [
        ['F-1', 46023, 14.5],
        ['F-2', 46054, 14.5],
        ['F-3', 46082, 14.5],
      ]);
      await harness.book.type('Tid', { row: 4, column: 1 }, 46090);
      await meanwhile(harness, ({ book }) => book.sortTable('ip_tid', 1, false), correct);
    });

    it('a row is added where ours should go: theirs stays', async (harness) => {
      await buildTid(harness);
      await meanwhile(harness, ({ book }) => book.type('Tid', { row: 7, column: 0 }, 'F-7'), append);
    });

    it('the last row is deleted, so that ours would leave a gap', async (harness) => {
      await buildTid(harness);
      await meanwhile(harness, ({ book }) => book.deleteRows('Tid', 6, 1), append);
    });

    it('a header is renamed', async (harness) => {
      await buildTid(harness);
      const change: Change = ({ book }) => book.type('Tid', { row: 3, column: 2 }, 'Tid brugt');
      await meanwhile(harness, change, correct);
    });
  });

  trap('a colleague changes something else while we work', () => {
    it('another row: both stand', async (harness) => {
      const { port, book, wire } = harness;
      await buildTid(harness);
      await port.snapshot({ tables: ['tid'], cells: [] });
      wire.atRequest(({ number }) => {
        if (number === 1) void book.type('Tid', { row: 6, column: 2 }, 21);
        return undefined;
      });
      await port.apply(correct);
      expect(await book.values('Tid', BODY)).toEqual([
        ['F-1', 46023, 10],
        ['F-2', 46054, 15],
        ['F-3', 46082, 21],
      ]);
    });

    it('a column of their own beside the row: both stand', async (harness) => {
      const { port, book, wire } = harness;
      await buildTid(harness);
      await book.type('Tid', { row: 3, column: 3 }, 'Deres note');
      await port.snapshot({ tables: ['tid'], cells: [] });
      wire.atRequest(({ number }) => {
        if (number === 1) void book.type('Tid', { row: 5, column: 3 }, 'ring igen');
        return undefined;
      });
      await port.apply(correct);
      expect(await valueOf(book, 'Tid', { row: 5, column: 3 })).toBe('ring igen');
      expect(await valueOf(book, 'Tid', { row: 5, column: 2 })).toBe(15);
    });

    it('our sheet is deleted: is told, and no sheet is made behind their back', async (harness) => {
      const { port, book, wire } = harness;
      await buildTid(harness);
      await port.snapshot({ tables: ['tid'], cells: [] });
      wire.atRequest(({ number }) => {
        if (number === 1) void book.deleteSheet('Tid');
        return undefined;
      });
      const error = await hostErrorOf(port.apply(correct));
      expect(error.code).toBe('itemMissing');
      expect(told(error)).toContain(UNTOUCHED);
      expect(await book.sheetNames()).toEqual(['Ark1']);
    });
  });
}
