import { KEEP } from '../../../src/workbook/cell-value';
import type { CellValue } from '../../../src/workbook/cell-value';
import { tableNamed, valueOf } from '../book/book';
import type { Harness, MakeHarness } from './harness';
import { testWith } from './harness';
import { buildTid, planOf, ROWS, writeTid } from './plans';
import { trapWith } from './trap';

/** Everything below the headers of the table, whatever its sheet is called. */
async function bodyOf({ book }: Harness): Promise<CellValue[][]> {
  const { sheet, area } = await tableNamed(book, 'ip_tid');
  return book.values(sheet, { ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
}

export function describeRows(make: MakeHarness): void {
  describe('writeRows', () => {
    describePlaces(make);
    describeGrowth(make);
    describeShrinking(make);
  });
}

function describePlaces(make: MakeHarness): void {
  const it = testWith(make);
  const trap = trapWith(make);

  trap('the user moves columns about and adds some', async (harness) => {
    await buildTid(harness);
    const { book, port } = harness;
    // The user has put a column of their own in front and moved the hours before the month.
    const headers = ['Note', 'Timer (t)', 'Måned', 'ForløbID'];
    await book.resizeTable('ip_tid', { row: 3, column: 0, rowCount: 4, columnCount: 4 });
    for (const column of headers.keys()) await book.put('Tid', { row: 3, column }, `Kolonne ${column}`);
    for (const [column, header] of headers.entries()) await book.put('Tid', { row: 3, column }, header);
    await book.put('Tid', { row: 4, column: 0 }, 'min note');
    await port.apply(planOf([writeTid([['F-9', 46113, 7]])]));
    expect((await tableNamed(book, 'ip_tid')).headers).toEqual(headers);
    expect((await bodyOf(harness))[0]).toEqual(['min note', 7, 46113, 'F-9']);
  });

  trap('the user renames a sheet of ours', async (harness) => {
    await buildTid(harness);
    await harness.book.renameSheet('Tid', 'Ole\'s "timer" – 2026');
    await harness.port.apply(planOf([writeTid([['F-9', 46113, 7]])]));
    expect((await bodyOf(harness))[0]).toEqual(['F-9', 46113, 7]);
  });

  trap('null keeps a cell, an empty text clears it', async (harness) => {
    await buildTid(harness);
    await harness.book.putFormula('Tid', { row: 4, column: 2 }, '=2*5', 10);
    await harness.port.apply(planOf([writeTid([[KEEP, null, KEEP]])]));
    expect((await bodyOf(harness))[0]?.slice(0, 2)).toEqual(['F-1', null]);
    expect(await harness.book.formulas('Tid')).toEqual([{ at: { row: 4, column: 2 }, formula: '=2*5' }]);
  });

  it('writes in the middle and leaves blank rows between', async (harness) => {
    await buildTid(harness, [...ROWS, [null, null, null], ['F-5', 46113, 1]]);
    await harness.port.apply(planOf([writeTid([['F-6', 46113, 2]], { startRow: 4 })]));
    expect((await bodyOf(harness)).slice(2)).toEqual([
      ['F-3', 46082, 20],
      [null, null, null],
      ['F-6', 46113, 2],
    ]);
  });

  trap('rows of a sorted table are not where they were', async (harness) => {
    await buildTid(harness);
    await harness.book.sortTable('ip_tid', 2, true);
    const snapshot = await harness.port.snapshot({ tables: ['tid'], cells: [] });
    const was = snapshot.tables[0]?.rows ?? [];
    expect(was[0]).toEqual(['F-3', 46082, 20]);
    await harness.port.apply(planOf([writeTid([[KEEP, KEEP, 21]], { was: was.slice(0, 1) })]));
    expect((await bodyOf(harness))[0]).toEqual(['F-3', 46082, 21]);
  });

  it('done twice is done once, also when it says what stood there', async (harness) => {
    await buildTid(harness);
    const plan = planOf([
      writeTid(
        [
          ['F-1', 46023, 11],
          ['F-4', 46113, 3],
        ],
        { startRow: 2, was: [['F-3', 46082, 20]] },
      ),
    ]);
    await harness.port.apply(plan);
    const once = await harness.book.image();
    await harness.port.apply(plan);
    expect(await harness.book.image()).toEqual(once);
    expect(await bodyOf(harness)).toHaveLength(4);
  });

  it('tells how many cells it wrote', async (harness) => {
    await buildTid(harness);
    const report = await harness.port.apply(planOf([writeTid([['F-1', KEEP, null]])]));
    expect(report.cellsWritten).toBe(2);
    expect(report.bytes).toBeGreaterThan(0);
  });
}

function describeGrowth(make: MakeHarness): void {
  const trap = trapWith(make);

  trap('a table does not grow by itself', async (harness) => {
    await buildTid(harness);
    const target = { table: 'tid', header: 'Timer (t)' };
    const rule = { kind: 'number', min: 0, max: 744, whole: false } as const;
    await harness.port.apply(planOf([{ kind: 'setValidation', target, rule }]));
    await harness.port.apply(
      planOf([
        writeTid(
          [
            ['F-4', 46113, 15],
            ['F-5', 46113, 12],
          ],
          { startRow: 3 },
        ),
      ]),
    );
    expect((await bodyOf(harness)).slice(3)).toEqual([
      ['F-4', 46113, 15],
      ['F-5', 46113, 12],
    ]);
    const { book } = harness;
    expect((await book.formatAt('Tid', { row: 8, column: 2 })).numberFormat).toBe('0.0');
    expect((await book.validationAt('Tid', { row: 8, column: 2 }))?.rule).toEqual(rule);
    expect(await book.validationAt('Tid', { row: 9, column: 2 })).toBeUndefined();
  });

  trap('a totals row stands where new rows should go', async (harness) => {
    await buildTid(harness);
    await harness.book.showTotals('ip_tid');
    await harness.book.put('Tid', { row: 7, column: 0 }, 'Total');
    await harness.port.apply(planOf([writeTid([['F-4', 46113, 15]], { startRow: 3 })]));
    expect((await bodyOf(harness))[3]).toEqual(['F-4', 46113, 15]);
    expect(await valueOf(harness.book, 'Tid', { row: 8, column: 0 })).toBe('Total');
  });

  trap('a run breaks off between writing rows and growing the table', async (harness) => {
    await buildTid(harness);
    await harness.book.put('Tid', { row: 7, column: 0 }, 'F-4');
    await harness.port.apply(planOf([writeTid([['F-4', 46113, 15]], { startRow: 3 })]));
    expect((await bodyOf(harness))[3]).toEqual(['F-4', 46113, 15]);
  });

  trap('thousands of rows are too much at once', async (harness) => {
    await buildTid(harness);
    const long = 'æ'.repeat(500);
    const rows = Array.from({ length: 3000 }, (_, index) => [`F-${index}`, long, index]);
    const report = await harness.port.apply(planOf([writeTid(rows)]));
    const body = await bodyOf(harness);
    expect(body).toHaveLength(3000);
    expect(body[0]).toEqual(['F-0', long, 0]);
    expect(body[1499]).toEqual(['F-1499', long, 1499]);
    expect(body[2999]).toEqual(['F-2999', long, 2999]);
    expect(report.bytes).toBeGreaterThan(3_000_000);
    expect(report.syncs).toBeLessThanOrEqual(3 + Math.ceil(report.bytes / 900_000));
  });
}

function describeShrinking(make: MakeHarness): void {
  const it = testWith(make);
  const trap = trapWith(make);

  it('cuts off surplus rows and leaves nothing below the table', async (harness) => {
    await buildTid(harness);
    await harness.port.apply(planOf([writeTid([['F-8', 46082, 1]], { rowCount: 1 })]));
    expect(await bodyOf(harness)).toEqual([['F-8', 46082, 1]]);
    const below = { row: 5, column: 0, rowCount: 3, columnCount: 3 };
    expect((await harness.book.values('Tid', below)).flat()).toEqual(Array(9).fill(null));
  });

  it('never shrinks without being told a row count', async (harness) => {
    await buildTid(harness);
    await harness.port.apply(planOf([writeTid([['F-8', 46082, 1]])]));
    expect(await bodyOf(harness)).toHaveLength(3);
  });

  it('keeps one blank row when nothing is left', async (harness) => {
    await buildTid(harness);
    await harness.port.apply(planOf([writeTid([], { rowCount: 0 })]));
    expect(await bodyOf(harness)).toEqual([[null, null, null]]);
  });

  trap('surplus rows hold something that the user has typed', async (harness) => {
    await buildTid(harness);
    await harness.book.type('Tid', { row: 3, column: 3 }, 'Min note');
    await harness.book.type('Tid', { row: 5, column: 3 }, 'husk møde');
    await harness.port.apply(planOf([writeTid([['F-8', 46082, 1]], { rowCount: 1 })]));
    expect(await bodyOf(harness)).toEqual([
      ['F-8', 46082, 1, null],
      [null, null, null, 'husk møde'],
    ]);
  });

  it('does not take a formula of the user’s own for something typed', async (harness) => {
    await buildTid(harness);
    const { book, port } = harness;
    await book.type('Tid', { row: 3, column: 3 }, 'Dobbelt');
    for (const row of [4, 5, 6]) await book.putFormula('Tid', { row, column: 3 }, '=10+10', 20);
    await port.apply(planOf([writeTid([['F-8', 46082, 1]], { rowCount: 1 })]));
    expect((await bodyOf(harness)).map((row) => row.slice(0, 3))).toEqual([['F-8', 46082, 1]]);
  });
}
