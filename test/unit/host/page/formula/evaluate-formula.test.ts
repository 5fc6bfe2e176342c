import type { CellValue } from '../../../../../src/workbook/cell-value';
import { evaluateFormula } from '../../../../../host/page/formula/evaluate-formula';
import { parseFormula } from '../../../../../host/page/formula/parse-formula';

const cells: Readonly<Record<string, CellValue>> = {
  '3/1': 'B-0007',
  '6/1': 'b-0007',
  '0/0': 5,
  '1/0': 7,
  '2/0': { error: '#REF!' },
};

function evaluate(formula: string, cell = { row: 0, column: 0 }): CellValue | undefined {
  const node = parseFormula(formula);
  if (node === undefined) return undefined;
  return evaluateFormula(node, {
    origin: { row: 0, column: 0 },
    cell,
    valueOf: (sheet, { row, column }) => (sheet === 'Tid' ? 99 : (cells[`${row}/${column}`] ?? null)),
  });
}

describe('formulas of conditional formats', () => {
  test.each([
    ['=$B$4<>$B$7', false],
    ['=$B$4<>$A$1', true],
    ['=A1<A2', true],
    ['=AND($A$1=5,NOT($A$2=5))', true],
    ['=OR(A1>100,ISBLANK($Z$9))', true],
    ['=$Z$9=""', true],
    ['=$Z$9=0', true],
    ['=A1+2*3', 11],
    ['=(A1+2)*3', 21],
    ['=-A1', -5],
    ['="a"&"b"', 'ab'],
    ['=5<"a"', true],
    ["='Tid'!A1", 99],
    ['=Tid!$B$2>98', true],
    ['=LEN("æøå")', 3],
    ['=IF(A1=5,"ja","nej")', 'ja'],
  ])('%s is %p', (formula, value) => {
    expect(evaluate(formula)).toBe(value);
  });

  test('an error in a cell is passed on', () => {
    expect(evaluate('=$A$3=1')).toEqual({ error: '#REF!' });
    expect(evaluate('=1/0')).toHaveProperty('error');
  });

  test('parts without $ move with the cell', () => {
    expect(evaluate('=A1=7', { row: 1, column: 0 })).toBe(true);
    expect(evaluate('=A$1=7', { row: 1, column: 0 })).toBe(false);
  });

  test.each(['=SUM(A1:A3)', '=VLOOKUP(1,2,3)', '=A1=', '=(A1', '=#REF!'])(
    '%s is beyond us and says so',
    (formula) => {
      expect(evaluate(formula)).toBeUndefined();
    },
  );
});
