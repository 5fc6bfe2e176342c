import { findRefusal } from '../../../src/workbook/find-refusal';
import type { Plan, PlanStep, WriteRows } from '../../../src/workbook/plan';
import { probesFor } from '../../../src/workbook/probes';
import type { AnsweredProbe } from '../../../src/workbook/probes';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { Snapshot, TableState } from '../../../src/workbook/snapshot';

const table: TableState = {
  id: 'tid',
  name: 'ip_tid',
  sheetKey: 's1',
  sheetName: 'Tid',
  area: { row: 3, column: 0, rowCount: 3, columnCount: 2 },
  hasTotalsRow: false,
  headers: ['Id', 'Timer'],
  hiddenRowCount: 0,
  isFiltered: false,
  mergedAreas: [],
};

const fresh: Snapshot = {
  workbook: { name: 'a.xlsx', readOnly: false, structureProtected: false, dateSystem: '1900' },
  sheets: [{ key: 's1', name: 'Tid', id: 'tid', visibility: 'visible', isProtected: false, charts: [] }],
  tables: [table],
  names: [],
  takenNames: ['ip_tid'],
};

const planOf = (...steps: PlanStep[]): Plan => ({ command: 'test', steps, stamps: [] });

const write = (rows: WriteRows['rows'], more: Partial<WriteRows> = {}): WriteRows => ({
  kind: 'writeRows',
  table: 'tid',
  headers: ['Id', 'Timer'],
  startRow: 0,
  rows,
  ...more,
});

/** Answers the questions of a plan from a few cells; the rest is blank. */
function answers(plan: Plan, snapshot: Snapshot, cells: Record<string, CellValue> = {}): AnsweredProbe[] {
  return probesFor(plan, snapshot).map((probe) => ({
    ...probe,
    values: Array.from({ length: probe.area.rowCount }, (_, row) =>
      Array.from({ length: probe.area.columnCount }, (__, column) => {
        return cells[`${probe.area.row + row},${probe.area.column + column}`] ?? null;
      }),
    ),
    mergedAreas: [],
    tables: [],
  }));
}

const codeOf = (plan: Plan, cells?: Record<string, CellValue>, snapshot = fresh): string | undefined =>
  findRefusal(plan, snapshot, answers(plan, snapshot, cells))?.code;

describe('what must be read before a plan is written', () => {
  const purposes = (plan: Plan, snapshot = fresh) =>
    probesFor(plan, snapshot).map(({ purpose, area }) => [
      purpose,
      area.row,
      area.rowCount,
      area.columnCount,
    ]);

  test('the rows that were read, the room below, the rows cut off', () => {
    expect(purposes(planOf(write([['a', 1]], { was: [['a', 0]] })))).toEqual([['was', 4, 1, 2]]);
    expect(purposes(planOf(write([['a', 1]], { startRow: 4 })))).toEqual([['room', 6, 3, 2]]);
    expect(purposes(planOf(write([['a', 1]], { rowCount: 1 })))).toEqual([['surplus', 5, 1, 2]]);
    expect(purposes(planOf(write([['a', 1]])))).toEqual([]);
  });

  test('the room below a totals row', () => {
    const totals = { ...table, hasTotalsRow: true };
    const snapshot = { ...fresh, tables: [totals] };
    expect(purposes(planOf(write([['a', 1]], { startRow: 1 })), snapshot)).toEqual([['room', 6, 1, 2]]);
  });

  test('nothing for parts that the plan makes itself', () => {
    const steps: PlanStep[] = [
      {
        kind: 'ensureTable',
        table: 'ny',
        sheet: 'tid',
        at: { row: 20, column: 0 },
        columns: [{ header: 'A' }],
        rows: [],
      },
      { kind: 'writeRows', table: 'ny', headers: ['A'], startRow: 0, rows: [['a'], ['b'], ['c']] },
    ];
    expect(purposes(planOf(...steps))).toEqual([['room', 20, 2, 1]]);
  });

  test('a second column beside the first new one', () => {
    const add = (header: string): PlanStep => ({ kind: 'addColumn', table: 'tid', column: { header } });
    const columns = probesFor(planOf(add('A'), add('B'), add('Id')), fresh).map(({ area }) => area.column);
    expect(columns).toEqual([2, 3]);
  });
});

describe('the order in which things are told', () => {
  test('a read-only workbook before a missing table before a taken cell', () => {
    const plan = planOf(write([['a', 1]], { startRow: 2 }), write([], { table: 'væk' }));
    const taken = { '6,0': 'x' };
    expect(codeOf(plan, taken)).toBe('itemMissing');
    expect(codeOf(planOf(write([['a', 1]], { startRow: 2 })), taken)).toBe('noRoom');
    const readOnly = { ...fresh, workbook: { ...fresh.workbook, readOnly: true } };
    expect(codeOf(plan, taken, readOnly)).toBe('readOnly');
  });
});

describe('changed meanwhile', () => {
  const plan = planOf(write([['a', 2]], { was: [['a', 1]] }));

  test.each([
    ['as it was read', { '4,0': 'a', '4,1': 1 }, undefined],
    ['already as it will be written', { '4,0': 'a', '4,1': 2 }, undefined],
    ['something else', { '4,0': 'a', '4,1': 3 }, 'changedMeanwhile'],
    ['cleared', { '4,0': 'a' }, 'changedMeanwhile'],
    ['an error by now', { '4,0': 'a', '4,1': { error: '#REF!' } }, 'changedMeanwhile'],
  ])('%s', (_, cells, code) => {
    expect(codeOf(plan, cells)).toBe(code);
  });

  test('tells the first cell that is not as it was', () => {
    const rows = write(
      [
        ['a', 2],
        ['b', 3],
      ],
      {
        was: [
          ['a', 1],
          ['b', 2],
        ],
      },
    );
    const cells = { '4,0': 'a', '4,1': 1, '5,0': 'b', '5,1': 9 };
    const refusal = findRefusal(planOf(rows), fresh, answers(planOf(rows), fresh, cells));
    expect(refusal).toEqual({
      code: 'changedMeanwhile',
      details: { sheet: 'Tid', table: 'ip_tid', address: 'B6' },
    });
  });

  test('a row that has become somebody else’s, although its cell holds the same', () => {
    const hours = write([[2]], {
      headers: ['Timer'],
      was: [[1]],
      whose: { headers: ['Id'], rows: [['a']] },
    });
    expect(codeOf(planOf(hours), { '4,0': 'a', '4,1': 1 })).toBeUndefined();
    const moved = answers(planOf(hours), fresh, { '4,0': 'b', '4,1': 1 });
    expect(findRefusal(planOf(hours), fresh, moved)).toMatchObject({
      code: 'changedMeanwhile',
      details: { address: 'A5' },
    });
  });

  test('a table that has become shorter would get a gap', () => {
    expect(codeOf(planOf(write([['a', 1]], { startRow: 3 })))).toBe('changedMeanwhile');
  });

  test('a row that is no longer there counts as blank', () => {
    expect(codeOf(planOf(write([['a', 2]], { startRow: 1, was: [['a', 1]] })))).toBe('changedMeanwhile');
    expect(codeOf(planOf(write([['a', 2]], { startRow: 2, was: [[null, '']] })))).toBeUndefined();
  });
});

describe('room', () => {
  test('a formula that shows nothing yet is no free cell', () => {
    const below = write([['a', 1]], { startRow: 2 });
    const end = table.area.row + table.area.rowCount;
    expect(codeOf(planOf(below), { [`${end},0`]: '' })).toBe('noRoom');
    expect(codeOf(planOf(below), { [`${end},0`]: null })).toBeUndefined();
  });

  test('a cell that already holds what will stand there is free', () => {
    const plan = planOf(
      write(
        [
          ['a', 1],
          ['b', 2],
        ],
        { startRow: 2 },
      ),
    );
    expect(codeOf(plan, { '6,0': 'a', '7,1': 2 })).toBeUndefined();
    expect(codeOf(plan, { '6,0': 'b' })).toBe('noRoom');
  });

  test('the sheet ends somewhere', () => {
    const deep = { ...fresh, tables: [{ ...table, area: { ...table.area, row: 1048573 } }] };
    expect(codeOf(planOf(write([['a', 1]], { startRow: 2 })), {}, deep)).toBe('noRoom');
  });
});

test('headers that the plan adds or renames first are there', () => {
  const plan = planOf(
    { kind: 'addColumn', table: 'tid', column: { header: 'Note' } },
    { kind: 'renameHeader', table: 'tid', column: 1, was: 'Timer', header: 'Timer (t)' },
    write([['a', 1]], { headers: ['Note', 'Timer (t)'] }),
  );
  expect(codeOf(plan)).toBeUndefined();
  expect(codeOf(planOf(...plan.steps.slice(1)))).toBe('changedMeanwhile');
});
