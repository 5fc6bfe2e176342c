import { buildTid, ensureSheet, ensureTid, planOf, ROWS, STAMP, writeTid } from '../plans';
import { trap } from '../trap';
import type { MakeWired } from '../wire';
import { testOnWire } from '../wire';

const target = { table: 'tid', header: 'ForløbID' } as const;

/** Everything that a command may do. */
const EVERYTHING = planOf(
  [
    ensureSheet('tid', 'Tid'),
    ensureTid({ rows: ROWS }),
    writeTid([['F-4', 46113, 15]], { startRow: 3 }),
    ensureSheet('resultat', 'Resultat', { order: 2 }),
    { kind: 'writeBlock', sheet: 'resultat', at: { row: 3, column: 0 }, values: [['Timer', 2]] },
    { kind: 'setName', name: 'ip_liste_forloeb', to: target, hidden: false },
    { kind: 'setValidation', target, rule: { kind: 'list', name: 'ip_liste_forloeb' } },
  ],
  [STAMP],
);

export function describeTemptations(make: MakeWired): void {
  const it = testOnWire(make);

  async function callsOfEverything(
    harness: Parameters<Parameters<typeof it>[1]>[0],
  ): Promise<readonly string[]> {
    await harness.port.apply(EVERYTHING);
    await harness.port.snapshot({ tables: ['tid'], cells: [] });
    await harness.port.apply(EVERYTHING);
    expect(harness.wire.calls.length).toBeGreaterThan(40);
    return harness.wire.calls;
  }

  trap('what depends on the selection works on the wrong sheet, and moves the user about', () => {
    it('so nothing asks for it or changes it', async (harness) => {
      const { book } = harness;
      const before = await book.selection();
      const calls = await callsOfEverything(harness);
      expect(calls.filter((call) => /select|activ/i.test(call))).toEqual([]);
      expect(await book.selection()).toEqual(before);
    });
  });

  trap('events, calculation, screen and protection that are switched off stay off after a crash', () => {
    it('so nothing is switched at all', async (harness) => {
      const calls = await callsOfEverything(harness);
      expect(calls.filter((call) => /suspend|protect|calculationmode|enableevents/i.test(call))).toEqual([]);
    });
  });

  trap('rows that are added one by one are slow, and undo their neighbours’ edits', () => {
    it('so rows are written as one block, and the table is given its size once for each', async (harness) => {
      await buildTid(harness);
      const before = harness.wire.calls.length;
      const rows = Array.from({ length: 40 }, (_, row) => [`F-${row}`, 46023, row]);
      await harness.port.apply(planOf([writeTid(rows)]));
      const calls = harness.wire.calls.slice(before);
      expect(calls.filter((call) => call === 'Add')).toEqual([]);
      expect(calls.filter((call) => call === 'Resize')).toHaveLength(1);
    });
  });

  trap('numbers written in the user’s language turn into other numbers', () => {
    for (const culture of ['da-DK', 'en-US']) {
      testOnWire(make, { culture })(`${culture}: what is written is what is read`, async (harness) => {
        const { port, book } = harness;
        await buildTid(harness, [['F-1', 46023, 1234.5]]);
        expect((await port.capabilities()).locale).toBe(culture);
        expect((await port.snapshot({ tables: ['tid'], cells: [] })).tables[0]?.rows).toEqual([
          ['F-1', 46023, 1234.5],
        ]);
        expect((await book.formatAt('Tid', { row: 4, column: 2 })).numberFormat).toBe('0.0');
      });
    }
  });
}
