import * as fc from 'fast-check';
import { deleteSheet } from '../../../../host/workbook/sheets';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import { createDirectPort } from '../../../../host/port/direct-port';
import { readFacts } from '../../../../src/sheets/read/read-facts';
import type { Snapshot, TableState } from '../../../../src/workbook/snapshot';
import { brokenWorkbooks } from '../../../broken-workbooks/broken-workbook';
import { makeWorkbook } from '../../../broken-workbooks/make-workbook';

const today = { year: 2026, month: 5, day: 31 };

/** Facts and faults without order and without places. */
function gist(snapshot: Snapshot) {
  const { facts, faults } = readFacts(snapshot, today);
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  return {
    citizens: sorted(facts.citizens),
    courses: sorted(facts.courses),
    expected: sorted([...facts.expectedHours, ...facts.expectedGoals]),
    hours: sorted(facts.hours),
    measurements: sorted(facts.measurements),
    leftOut: sorted([
      ...new Set(facts.leftOut.map(({ concerns, courseId }) => `${concerns} ${courseId ?? ''}`)),
    ]),
    faults: sorted(faults.map(({ kind, severity }) => ({ kind, severity }))),
  };
}

/** The same rows in another order, with blank rows between and another order of columns, one of the user's own too. */
function shuffle(table: TableState, order: (count: number) => readonly number[]): TableState {
  const columns = order(table.headers.length);
  const rows = table.rows ?? [];
  const pick = <T>(items: readonly T[]) => columns.flatMap((place) => items.slice(place, place + 1));
  return {
    ...table,
    headers: ['Min egen', ...pick(table.headers)],
    rows: order(rows.length).flatMap((row) => [
      ['x', ...pick(rows[row] ?? [])],
      table.headers.map(() => null),
    ]),
  };
}

test('the order of rows and columns, blank rows and columns of the user’s own change nothing', async () => {
  // Of two rows with one id the first counts, and of hours that are too many the last is told: there order does matter.
  const ordered: readonly string[] = ['hoursSumTooHigh', 'duplicateId'];
  const books = brokenWorkbooks().filter(
    ({ ændringer, fejl }) => ændringer === undefined && fejl.every(({ slags }) => !ordered.includes(slags)),
  );
  const snapshots = await Promise.all(books.map(async (book) => (await makeWorkbook(book)).read()));
  const orders = fc.infiniteStream(fc.nat());
  fc.assert(
    fc.property(fc.constantFrom(...snapshots), orders, (snapshot, numbers) => {
      const order = (count: number) => {
        const keys = Array.from({ length: count }, (_, index) => ({
          index,
          key: Number(numbers.next().value),
        }));
        return keys.sort((a, b) => a.key - b.key).map(({ index }) => index);
      };
      const tables = snapshot.tables.map((table) => shuffle(table, order));
      expect(gist({ ...snapshot, tables })).toEqual(gist(snapshot));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a workbook without our sheets has no faults', async () => {
  const snapshot = await createDirectPort(createWorkbook()).snapshot({ tables: ['tid'], cells: [] });
  const { facts, faults } = readFacts(snapshot, today);
  expect(faults).toEqual([]);
  expect(facts.courses).toEqual([]);
});

test('the highest version of an expectation counts, wherever it stands', async () => {
  const { read } = await makeWorkbook({
    ark: {
      Forventninger: [
        { ForløbID: 'F-0001', Fase: 1, Timer: 60, Version: 2 },
        { ForløbID: 'F-0001', Fase: 1, Timer: 54 },
        { ForløbID: 'F-0001', Fase: 2, Timer: 33, Version: 1 },
        { ForløbID: 'F-0002', Måned: 1, Timer: 15 },
      ],
    },
  });
  const { facts, faults } = readFacts(await read(), today);
  expect(faults).toEqual([]);
  expect(facts.expectedHours).toEqual([
    { courseId: 'F-0001', period: { kind: 'phase', number: 1 }, hours: 60 },
    { courseId: 'F-0001', period: { kind: 'phase', number: 2 }, hours: 33 },
    { courseId: 'F-0002', period: { kind: 'month', number: 1 }, hours: 15 },
  ]);
});

test('one row may hold the hours of a phase and the goal of a month in it', async () => {
  const row = { ForløbID: 'F-0001', Fase: 2, Måned: 4, Timer: 33, 'Svar 1': 2, 'Svar 2': 2, 'Svar 3': 2 };
  const { read } = await makeWorkbook({
    ark: {
      Forventninger: [
        { ...row, 'Svar 4': 3, 'Svar 5': 2 },
        { ForløbID: 'F-0002', Måned: 1, Timer: 15 },
      ],
    },
  });
  const { facts, faults } = readFacts(await read(), today);
  expect(faults).toEqual([]);
  expect(facts.expectedHours).toContainEqual({
    courseId: 'F-0001',
    period: { kind: 'phase', number: 2 },
    hours: 33,
  });
  expect(facts.expectedGoals).toEqual([{ courseId: 'F-0001', month: 4, score: 44 }]);
});

describe('settings', () => {
  const withSettings = async (rows: Record<string, string | number | { dato: string }>[]) => {
    const { read } = await makeWorkbook({ ark: { Opsætning: rows } });
    return read();
  };

  test('the report date is that of the sheet; blank is today; the caller’s own stands above both', async () => {
    const may = { year: 2026, month: 5, day: 31 };
    const sheet = await withSettings([{ Indstilling: 'Opgørelsesdato', Værdi: { dato: '2026-04-30' } }]);
    expect(readFacts(sheet, may).facts.reportDate).toEqual({ year: 2026, month: 4, day: 30 });
    expect(readFacts(sheet, may, may).facts.reportDate).toEqual(may);
    expect(readFacts(await withSettings([]), may).facts.reportDate).toEqual(may);
  });

  test('a report date that is no day withholds every course, unless the caller gives one', async () => {
    const sheet = await withSettings([{ Indstilling: 'Opgørelsesdato', Værdi: '31-02-2026' }]);
    const ids = readFacts(sheet, today).facts.leftOut.map(({ courseId }) => courseId);
    expect(ids).toEqual(['F-0001', 'F-0002']);
    expect(readFacts(sheet, today, today).facts.leftOut).toEqual([]);
  });

  test.each([
    [25, 0.25],
    [0.25, 0.25],
    ['25 %', 0.25],
  ])('the limit for time %p is the share %d', async (value, share) => {
    const sheet = await withSettings([{}, { Indstilling: 'grænse for  tid', Værdi: value }]);
    expect(readFacts(sheet, today).facts.limits).toEqual({ timeShare: share, meaningfulChanges: 1 });
  });
});

test('without Forløb nothing else is asked about', async () => {
  const { model, read } = await makeWorkbook();
  const sheet = model.sheets.find(({ name }) => name === 'Forløb');
  if (sheet !== undefined) deleteSheet(model, sheet, 'person');
  const { facts, faults } = readFacts(await read(), today);
  expect(faults.map(({ kind }) => kind)).toEqual(['sheetMissing']);
  expect(facts.courses).toEqual([]);
});

test('70,000 rows of hours are all read', async () => {
  const snapshot = await (await makeWorkbook()).read();
  const rows = Array.from({ length: 70_000 }, (_, row) => [
    row % 2 === 0 ? 'B-0001' : 'B-0002',
    46054 + (row % 3) * 31,
    row % 7 === 0 ? '0,01' : 0.01,
    null,
    'møde',
    null,
  ]);
  const tables = snapshot.tables.map((table) => (table.id === 'tid' ? { ...table, rows } : table));
  const { facts } = readFacts({ ...snapshot, tables }, today);
  expect(facts.hours).toHaveLength(70_000);
}, 60_000);
