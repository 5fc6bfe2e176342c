import type { WorkbookChange } from '../../../../src/workbook/port';
import type { Book } from '../../book/book';
import type { MakeHarness } from '../harness';
import { buildTid } from '../plans';
import { trap, trapWith } from '../trap';
import type { MakeWired } from '../wire';
import { testOnWire } from '../wire';

/** Events come late: waits for the first one, at most two seconds. */
async function untilHeard(seen: readonly WorkbookChange[]): Promise<void> {
  for (let tries = 0; tries < 200 && seen.length === 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What makes the view old although no cell is typed in. */
const SILENT: Readonly<Record<string, (book: Book) => Promise<unknown>>> = {
  'a sheet is added': (book) => book.addSheet('Budget'),
  'a sheet of ours is deleted': (book) => book.deleteSheet('Tid'),
  'a table of ours is deleted': (book) => book.deleteTable('ip_tid'),
  'a table is made': (book) =>
    book.addTable('Ark1', { row: 0, column: 0, rowCount: 2, columnCount: 2 }, 'Min'),
  'the rows are sorted': (book) => book.sortTable('ip_tid', 2, true),
};

/** What is heard of changes, over every port. */
export function describeEvents(make: MakeHarness): void {
  const trapped = trapWith(make);
  describe('changes without typing', () => {
    for (const [words, change] of Object.entries(SILENT)) {
      trapped(`the view grows old unseen: ${words}`, async (harness) => {
        await buildTid(harness);
        const seen: WorkbookChange[] = [];
        const stop = await harness.port.watch((news) => seen.push(news));
        await change(harness.book);
        await untilHeard(seen);
        expect(seen.map(({ source }) => source)).toContain('local');
        await stop();
      });
    }
  });
}

/** How handlers come and go, where the calls can be counted. */
export function describeHandlers(make: MakeWired): void {
  const it = testOnWire(make);
  trap('a handler that is registered twice is called twice', () => {
    it('so there is one registration however many listen, and the last one takes it away', async (harness) => {
      const { port, book, wire } = harness;
      const count = (call: string) => wire.calls.filter((other) => other === call).length;
      const first: WorkbookChange[] = [];
      const second: WorkbookChange[] = [];
      const [stopFirst, stopSecond] = await Promise.all([
        port.watch((news) => first.push(news)),
        port.watch((news) => second.push(news)),
      ]);
      expect(count('_RegisterDataChangedEvent')).toBe(1);
      await book.type('Ark1', { row: 0, column: 0 }, 'x');
      await untilHeard(second);
      expect(second).toHaveLength(1);
      expect(first).toEqual(second);
      await stopFirst();
      await stopFirst();
      expect(count('_UnregisterDataChangedEvent')).toBe(0);
      await stopSecond();
      expect(count('_UnregisterDataChangedEvent')).toBe(1);
    });

    it('so listening anew after it was ended is heard once', async ({ port, book }) => {
      await (
        await port.watch(() => undefined)
      )();
      const seen: WorkbookChange[] = [];
      const stop = await port.watch((news) => seen.push(news));
      await book.type('Ark1', { row: 0, column: 0 }, 'x');
      await untilHeard(seen);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(seen).toHaveLength(1);
      await stop();
    });
  });

  trap('a listener cannot be taken while a cell is being edited', () => {
    it('is told, and can be made afterwards', async ({ port, book, wire }) => {
      wire.atRequest(() => 'InvalidOperationInCellEditMode');
      const seen: WorkbookChange[] = [];
      await expect(port.watch((news) => seen.push(news))).rejects.toMatchObject({ code: 'cellEditMode' });
      wire.atRequest(() => undefined);
      const stop = await port.watch((news) => seen.push(news));
      await book.type('Ark1', { row: 0, column: 0 }, 'x');
      await untilHeard(seen);
      expect(seen).toHaveLength(1);
      await stop();
    });

    it('is not taken away either, and then serves the next, so that nothing is heard twice', async ({
      port,
      book,
      wire,
    }) => {
      const old: WorkbookChange[] = [];
      const stopOld = await port.watch((news) => old.push(news));
      wire.atRequest(() => 'InvalidOperationInCellEditMode');
      await expect(stopOld()).rejects.toThrow();
      wire.atRequest(() => undefined);
      const seen: WorkbookChange[] = [];
      const stop = await port.watch((news) => seen.push(news));
      await book.type('Ark1', { row: 0, column: 0 }, 'x');
      await untilHeard(seen);
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(seen).toHaveLength(1);
      expect(old).toEqual([]);
      await stop();
    });
  });
}
