import { valueOf } from '../book/book';
import { byHand } from './by-hand';
import type { MakeHarness } from './harness';
import { staged, testWith } from './harness';
import { buildTid, ensureSheet, ensureTid, planOf, writeTid } from './plans';
import { trap } from './trap';

/** Texts that Excel reads as something else when they are entered as they are. */
const TRAPS = [
  ['a formula', '=1+1'],
  ['a formula after a minus', '-x'],
  ['a formula after a plus', '+A1'],
  ['a formula after an at sign', '@a'],
  ['a call to another program', "=cmd|' /C calc'!A0"],
  ['a number as text', '12'],
  ['leading zeros', '0012'],
  ['a decimal with comma', '12,5'],
  ['something like a date', '1-2'],
  ['a Danish date', '31-12-2026'],
  ['a month with a number', 'maj 2026'],
  ['a percentage', '50%'],
  ['an amount', 'kr 100'],
  ['a Danish truth value', 'SAND'],
  ['an English truth value', 'false'],
  ['an error value', '#N/A'],
  ['an apostrophe in front', "'citat"],
  ['a number behind blanks', '  12 '],
  ['brackets', '(12)'],
] as const;

const PLAIN = ['B-0007', 'Ole', 'borger 12', 'æøå', 'Anna: "ja, delvist"', 'majs', 'decimal', 'x=1'];

export function describeText(make: MakeHarness): void {
  const it = testWith(make);

  trap('text that looks like a formula, a number or a date turns into one', () => {
    for (const [what, text] of TRAPS) {
      it(`${what}: ${text}`, async (harness) => {
        const { port, book } = harness;
        await buildTid(harness, [[text, null, null]]);
        const at = { row: 0, column: 5 };
        const block = { kind: 'writeBlock', sheet: 'tid', at, values: [[text]] } as const;
        await port.apply(planOf([writeTid([[text, text, null]], { startRow: 1 }), block]));
        const snapshot = await port.snapshot({ tables: ['tid'], cells: [] });
        expect(snapshot.tables[0]?.rows).toEqual([
          [text, null, null],
          [text, text, null],
        ]);
        expect(await valueOf(book, 'Tid', at)).toBe(text);
        expect(await book.formulas('Tid')).toEqual([]);
      });
    }

    it('leaves plain text without an apostrophe', async (harness) => {
      const stage = staged(harness, byHand.apostrophe);
      await buildTid(
        harness,
        PLAIN.map((text) => [text, null, null]),
      );
      const snapshot = await harness.port.snapshot({ tables: ['tid'], cells: [] });
      expect(snapshot.tables[0]?.rows?.map(([text]) => text)).toEqual(PLAIN);
      expect(stage.quotedCells('Tid')).toEqual([]);
    });

    it('keeps numbers, truth values and dates what they are', async (harness) => {
      await buildTid(harness, [
        [true, 46023, -0.1],
        [false, 0, 1e21],
      ]);
      const snapshot = await harness.port.snapshot({ tables: ['tid'], cells: [] });
      expect(snapshot.tables[0]?.rows).toEqual([
        [true, 46023, -0.1],
        [false, 0, 1e21],
      ]);
    });

    it('writes headers that look like something else as text', async ({ port }) => {
      const columns = [{ header: '2026' }, { header: '1-2' }];
      await port.apply(planOf([ensureSheet('tid', 'Tid'), ensureTid({ columns })]));
      const snapshot = await port.snapshot({ tables: [], cells: [] });
      expect(snapshot.tables[0]?.headers).toEqual(['2026', '1-2']);
    });

    it('takes an empty text for a blank cell', async (harness) => {
      await buildTid(harness);
      await harness.port.apply(planOf([writeTid([['', 46023, 10]])]));
      const snapshot = await harness.port.snapshot({ tables: ['tid'], cells: [] });
      expect(snapshot.tables[0]?.rows?.[0]).toEqual([null, 46023, 10]);
    });
  });
}
