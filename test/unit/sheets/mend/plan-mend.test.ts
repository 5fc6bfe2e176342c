import { tableById } from '../../../../host/port/apply-context';
import { cellAt, setValue } from '../../../../host/workbook/cells';
import { planMend } from '../../../../src/sheets/mend/plan-mend';
import { readFacts } from '../../../../src/sheets/read/read-facts';
import { KEEP } from '../../../../src/workbook/cell-value';
import { makeWorkbook } from '../../../broken-workbooks/make-workbook';

const today = { year: 2026, month: 5, day: 31 };
const month = { dato: '2026-01-31' };

async function hoursAsText(count: number) {
  const row = (index: number) => ({ BorgerID: 'B-0001', Måned: month, Timer: index % 2 === 0 ? '1,5' : 2 });
  const workbook = await makeWorkbook({
    ark: { Tid: Array.from({ length: count }, (_, index) => row(index)) },
  });
  const snapshot = await workbook.read();
  const mends = readFacts(snapshot, today).faults.flatMap(({ mend }) => (mend === undefined ? [] : [mend]));
  return { ...workbook, snapshot, mends };
}

test('mends that stand near each other are one block, and what lies between is kept', async () => {
  const { snapshot, mends } = await hoursAsText(5);
  const writes = planMend(snapshot, mends).steps.filter((step) => step.kind === 'writeRows');
  expect(writes).toEqual([
    {
      kind: 'writeRows',
      table: 'tid',
      headers: ['Timer (t)*'],
      startRow: 0,
      rows: [[1.5], [KEEP], [1.5], [KEEP], [1.5]],
      was: [['1,5'], [2], ['1,5'], [2], ['1,5']],
    },
  ]);
});

test('a mended number is a number also in a cell that was formatted as text', async () => {
  const { model, port, snapshot, mends } = await hoursAsText(1);
  const { sheet, table } = tableById(model, 'tid');
  const cell = cellAt(sheet, table.area.row + 1, 2);
  if (cell !== undefined) cell.format = { numberFormat: '@' };
  await port.apply(planMend(snapshot, mends));
  expect(cellAt(sheet, table.area.row + 1, 2)).toMatchObject({ value: 1.5, format: { numberFormat: '0.0' } });
});

test('nothing is written when a cell has changed since it was read', async () => {
  const { model, port, snapshot, mends } = await hoursAsText(3);
  const { sheet, table } = tableById(model, 'tid');
  setValue(sheet, { row: table.area.row + 3, column: 2 }, 7);
  await expect(port.apply(planMend(snapshot, mends))).rejects.toMatchObject({ code: 'changedMeanwhile' });
  const column = [1, 2, 3].map((row) => cellAt(sheet, table.area.row + row, 2)?.value);
  expect(column).toEqual(['1,5', 2, 7]);
});

test('a renamed header gets its name back where it stands', async () => {
  const { port, read } = await makeWorkbook({
    ændringer: [{ overskrift: { tabel: 'maalinger', fra: 'Måleredskab*', til: 'Redskab' } }],
  });
  const broken = await read();
  const { faults } = readFacts(broken, today);
  expect(faults.map(({ kind }) => kind)).toEqual(['headerRenamed']);
  await port.apply(
    planMend(
      broken,
      faults.flatMap(({ mend }) => mend ?? []),
    ),
  );
  const mended = await read();
  expect(mended.tables.find(({ id }) => id === 'maalinger')?.headers[2]).toBe('Måleredskab*');
  expect(readFacts(mended, today).faults).toEqual([]);
});

test('a column that is gone is added at the right end with its drop-down', async () => {
  const { model, port, read } = await makeWorkbook({
    ændringer: [{ overskrift: { tabel: 'maalinger', fra: 'Måleredskab*', til: 'Farve' } }],
  });
  const broken = await read();
  await port.apply(
    planMend(
      broken,
      readFacts(broken, today).faults.flatMap(({ mend }) => mend ?? []),
    ),
  );
  const { sheet, table } = tableById(model, 'maalinger');
  expect((await read()).tables.find(({ id }) => id === 'maalinger')?.headers.at(-1)).toBe('Måleredskab*');
  const column = table.area.column + table.area.columnCount - 1;
  const rule = sheet.validations.find(({ areas }) => areas.some((area) => area.column === column))?.rule;
  expect(rule).toEqual({ kind: 'list', name: '=ip_liste_maaleredskab' });
});
