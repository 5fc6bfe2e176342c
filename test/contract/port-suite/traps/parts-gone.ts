import { hostErrorOf } from '../expect-refusal';
import { buildTid, planOf, writeTid } from '../plans';
import { trap } from '../trap';
import type { MakeWired, WiredHarness } from '../wire';
import { testOnWire } from '../wire';
import { told, UNTOUCHED } from './told';

const asked = { tables: ['tid'], cells: [] };
const oneRow = planOf([writeTid([['F-9', 46113, 7]])]);

/** Something happens right before the request with this number is answered. */
function at({ wire }: WiredHarness, request: number, happens: () => Promise<unknown>): void {
  wire.atRequest(({ number }) => {
    if (number === request) void happens();
    return undefined;
  });
}

export function describePartsGone(make: MakeWired): void {
  const it = testOnWire(make);

  trap('a part that is deleted between two reads', () => {
    it('table: is read again from the lists, and is simply not there', async (harness) => {
      await buildTid(harness);
      at(harness, 2, () => harness.book.deleteTable('ip_tid'));
      expect((await harness.port.snapshot(asked)).tables).toEqual([]);
    });

    it('sheet: the same', async (harness) => {
      await buildTid(harness);
      at(harness, 2, () => harness.book.deleteSheet('Tid'));
      const snapshot = await harness.port.snapshot(asked);
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Ark1']);
      expect(snapshot.tables).toEqual([]);
    });

    it('and a plan: says what is gone and how to get it back, and writes nothing', async (harness) => {
      const { port, book } = harness;
      await buildTid(harness);
      await port.snapshot(asked);
      at(harness, 1, () => book.deleteTable('ip_tid'));
      const error = await hostErrorOf(port.apply(oneRow));
      expect(error.code).toBe('itemMissing');
      expect(told(error)).toMatch(/findes ikke mere.*oprette det, der mangler/);
      expect(told(error)).toContain(UNTOUCHED);
      expect(await book.tables()).toEqual([]);
    });
  });

  trap('a part that is renamed between two reads', () => {
    it('tab: is found all the same, for it carries its marker', async (harness) => {
      await buildTid(harness);
      at(harness, 2, () => harness.book.renameSheet('Tid', 'Timer 2026'));
      expect((await harness.port.snapshot(asked)).tables[0]?.rows).toHaveLength(3);
      expect((await harness.port.snapshot(asked)).tables[0]?.sheetName).toBe('Timer 2026');
    });

    it('tab, before a plan is checked: is written to under its new name', async (harness) => {
      const { port, book } = harness;
      await buildTid(harness);
      await port.snapshot(asked);
      at(harness, 1, () => book.renameSheet('Tid', 'Timer 2026'));
      await port.apply(oneRow);
      const area = { row: 4, column: 0, rowCount: 1, columnCount: 3 };
      expect(await book.values('Timer 2026', area)).toEqual([['F-9', 46113, 7]]);
      expect(await book.sheetNames()).toEqual(['Ark1', 'Timer 2026']);
    });

    it('table: is the user’s own from then on, and is left alone', async (harness) => {
      const { port, book } = harness;
      await buildTid(harness);
      at(harness, 2, () => book.renameTable('ip_tid', 'Timer'));
      expect((await port.snapshot(asked)).tables).toEqual([]);
      const before = await book.image();
      expect((await hostErrorOf(port.apply(oneRow))).code).toBe('itemMissing');
      expect(await book.image()).toEqual(before);
    });
  });
}
