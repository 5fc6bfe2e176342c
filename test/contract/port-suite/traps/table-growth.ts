import type { ResponseBody } from '../../../../host/rich-api/batch';
import { tableNamed } from '../../book/book';
import { hostErrorOf } from '../expect-refusal';
import { buildTid, planOf, ROWS, writeTid } from '../plans';
import { trap } from '../trap';
import type { MakeWired, WiredHarness } from '../wire';
import { testOnWire } from '../wire';
import { told } from './told';

const append = planOf([
  writeTid(
    [
      ['F-4', 46113, 15],
      ['F-5', 46113, 12],
    ],
    { startRow: 3, was: [null, null].map(() => [null, null, null]) },
  ),
]);

/** Right before the table is read back, it is without the rows that were written below it. */
function shrinkOnce({ wire, book }: WiredHarness): void {
  const area = { row: 3, column: 0, rowCount: ROWS.length + 1, columnCount: 3 };
  wire.atRequest(({ number }) => {
    if (number === 3) void book.resizeTable('ip_tid', area);
    return undefined;
  });
}

/** Excel goes on telling the old size. */
function tellOldSize(answer: ResponseBody): ResponseBody {
  const text = JSON.stringify(answer).replaceAll('A4:C9', 'A4:C7');
  return JSON.parse(text) as ResponseBody;
}

export function describeTableGrowth(make: MakeWired): void {
  const it = testOnWire(make);

  trap('a table does not always grow with what is written below it', () => {
    it('is given its exact size once more, which reading back has shown to be wrong', async (harness) => {
      await buildTid(harness);
      await harness.port.snapshot({ tables: ['tid'], cells: [] });
      shrinkOnce(harness);
      await harness.port.apply(append);
      expect((await tableNamed(harness.book, 'ip_tid')).area.rowCount).toBe(6);
    });

    it('is told when it stays so, nothing is lost, and running it again ends well', async (harness) => {
      const { port, book } = harness;
      await buildTid(harness);
      await port.snapshot({ tables: ['tid'], cells: [] });
      harness.wire.alter(tellOldSize);
      const error = await hostErrorOf(port.apply(append));
      expect(error).toMatchObject({ code: 'unfinished', details: { partlyDone: true, table: 'ip_tid' } });
      expect(told(error)).toMatch(/Excel skrev ikke det hele \(ip_tid\).*Kør kommandoen igen/);
      const area = { row: 4, column: 0, rowCount: 5, columnCount: 1 };
      expect((await book.values('Tid', area)).flat()).toEqual(['F-1', 'F-2', 'F-3', 'F-4', 'F-5']);
      harness.wire.alter((answer) => answer);
      await port.apply(append);
      expect((await tableNamed(book, 'ip_tid')).area.rowCount).toBe(6);
    });
  });
}
