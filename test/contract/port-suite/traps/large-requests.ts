import type { ResponseBody } from '../../../../host/rich-api/batch';
import type { CellValue } from '../../../../src/workbook/cell-value';
import { hostErrorOf } from '../expect-refusal';
import { buildTid, planOf, writeTid } from '../plans';
import { trap } from '../trap';
import type { MakeWired, WiredHarness } from '../wire';
import { testOnWire } from '../wire';
import { told } from './told';

/** About 1 MB: one packet for the adapter, far too much for the limits of these cases. */
function largeRows(count = 3000): [string, number, number][] {
  return Array.from({ length: count }, (_, row) => [`F-${row} ${'æ'.repeat(150)}`, 46023 + row, row / 2]);
}

const SMALL_LIMIT = 300_000;
const asked = { tables: ['tid'], cells: [] };

async function rowsNow({ book }: WiredHarness, count: number): Promise<CellValue[][]> {
  return book.values('Tid', { row: 4, column: 0, rowCount: count, columnCount: 3 });
}

export function describeLargeRequests(make: MakeWired): void {
  describeRequests(make);
  describeAnswers(make);
  describeTooManyCells(make);
}

function describeRequests(make: MakeWired): void {
  trap('a request that is too large is refused, by its code or without a reason', () => {
    const itLimited = testOnWire(make, { payloadLimit: SMALL_LIMIT });
    itLimited('is sent in halves until it goes through, complete rows in their order', async (harness) => {
      const { port, wire } = harness;
      await buildTid(harness);
      await port.apply(planOf([writeTid(largeRows())]));
      expect(Math.max(...wire.requests)).toBeGreaterThan(SMALL_LIMIT);
      expect(await rowsNow(harness, 3000)).toEqual(largeRows());
    });

    const it = testOnWire(make);
    it('is halved once when Excel gives no reason', async (harness) => {
      const { port, wire } = harness;
      await buildTid(harness);
      wire.atRequest(({ bytes }) => (bytes > 600_000 ? 'GeneralException' : undefined));
      await port.apply(planOf([writeTid(largeRows())]));
      expect(await rowsNow(harness, 3000)).toEqual(largeRows());
    });

    it('is told with its code when a half is refused as well', async (harness) => {
      const { port, wire } = harness;
      await buildTid(harness);
      wire.atRequest(({ bytes }) => (bytes > 100_000 ? 'GeneralException' : undefined));
      const error = await hostErrorOf(port.apply(planOf([writeTid(largeRows())])));
      expect(wire.requests.filter((bytes) => bytes > 100_000)).toHaveLength(2);
      expect(told(error)).toMatch(/kode: GeneralException\..*Kør kommandoen igen/);
    });

    it('is not repeated when it was small: then it is not the size', async (harness) => {
      await buildTid(harness);
      await harness.port.snapshot(asked);
      const before = harness.wire.requests.length;
      harness.wire.atRequest(({ number }) => (number === 2 ? 'GeneralException' : undefined));
      await hostErrorOf(harness.port.apply(planOf([writeTid([['F-9', 46023, 1]])])));
      expect(harness.wire.requests.length - before).toBe(2);
    });

    const itTiny = testOnWire(make, { payloadLimit: 25_000 });
    itTiny('is given up in words when even a sixteenth is too large', async (harness) => {
      await buildTid(harness);
      const error = await hostErrorOf(harness.port.apply(planOf([writeTid(largeRows())])));
      expect(error.code).toBe('tooLarge');
      expect(told(error)).toMatch(
        /flere data, end Excel kan tage på én gang\. Panelet har prøvet med mindre/,
      );
    });
  });
}

function describeAnswers(make: MakeWired): void {
  const it = testOnWire(make, { payloadLimit: SMALL_LIMIT });
  trap('an answer that is too large is refused', () => {
    it('is asked for in smaller blocks of rows, and every row is read once', async (harness) => {
      const { port, book } = harness;
      await buildTid(harness);
      const rows = largeRows(1500);
      await port.apply(planOf([writeTid(rows)]));
      const snapshot = await port.snapshot(asked);
      expect(snapshot.tables[0]?.rows).toEqual(rows);
      expect((await book.tables())[0]?.area.rowCount).toBe(1501);
    });
  });
}

/** Takes the cells out of every answer that tells of more rows than this. */
function losingCells(moreThan: number): (answer: ResponseBody) => ResponseBody {
  return (answer) => ({
    ...answer,
    Results: answer.Results.map((result) => {
      const { Value: value } = result;
      const isCells =
        typeof value === 'object' && value !== null && 'ValueTypes' in value && 'Values' in value;
      if (!isCells || !Array.isArray(value.Values) || value.Values.length <= moreThan) return result;
      return { ...result, Value: { ...value, Values: null, ValueTypes: null } };
    }),
  });
}

function describeTooManyCells(make: MakeWired): void {
  const it = testOnWire(make);
  trap('too many cells come back as nothing instead of an error', () => {
    it('is told, and never read as blank rows', async (harness) => {
      await buildTid(harness);
      harness.wire.alter(losingCells(0));
      const error = await hostErrorOf(harness.port.snapshot(asked));
      expect(error.code).toBe('tooLarge');
      expect(told(error)).toContain('Slet tomme rækker under tabellerne');
    });

    it('is asked for in smaller blocks first', async (harness) => {
      await buildTid(harness);
      const rows = Array.from({ length: 1500 }, (_, row) => [`F-${row}`, 46023, row]);
      await harness.port.apply(planOf([writeTid(rows)]));
      harness.wire.alter(losingCells(1100));
      expect((await harness.port.snapshot(asked)).tables[0]?.rows).toEqual(rows);
    });
  });
}
