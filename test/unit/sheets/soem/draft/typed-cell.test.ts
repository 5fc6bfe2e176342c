import fc from 'fast-check';
import { fieldText, typedCell } from '../../../../../src/sheets/soem/draft/typed-cell';
import type { ColumnKind } from '../../../../../src/sheets/spec';
import { serialOfDate } from '../../../../../src/workbook/serial-date';

const typed = (text: string, kind: ColumnKind, max?: number) =>
  typedCell(text, { kind, ...(max === undefined ? {} : { max }) });

describe('typedCell', () => {
  it.each([
    ['1.200,50', 'price', 1200.5],
    ['100.000 kr.', 'amount', 100_000],
    ['12,5', 'number', 12.5],
    ['−10', 'number', -10],
    ['2026', 'year', 2026],
    ['65 %', 'share', 0.65],
    ['65', 'share', 0.65],
    ['3,5', 'share', 0.035],
    ['7', 'share', 0.07],
    ['', 'amount', null],
    ['  ', 'text', null],
    [' Drift  og  løn ', 'text', 'Drift og løn'],
    ['12', 'text', '12'],
    ['ca. 3', 'number', 'ca. 3'],
    ['01-06-2026', 'date', serialOfDate({ year: 2026, month: 6, day: 1 })],
    ['01062026', 'date', serialOfDate({ year: 2026, month: 6, day: 1 })],
    ['31-02-2026', 'date', '31-02-2026'],
  ] as const)('takes %j in a column of %s as a Danish Excel does', (text, kind, cell) => {
    expect(typed(text, kind)).toBe(cell);
  });

  it('leaves a share above the highest as text, so that 500 % is never read as 5 %', () => {
    expect(typed('500', 'share', 1)).toBe('500 %');
    expect(typed('120', 'share', 10)).toBe(1.2);
  });
});

describe('fieldText', () => {
  it.each([
    [0.65, 'share', '65'],
    [0.07, 'share', '7'],
    [1200.5, 'price', '1.200,5'],
    [2026, 'year', '2026'],
    [22.498476, 'number', '22,498476'],
    [null, 'number', ''],
    [{ error: '#REF!' }, 'number', '#REF!'],
    [serialOfDate({ year: 2026, month: 6, day: 1 }) ?? 0, 'date', '01-06-2026'],
  ] as const)('shows %j in a column of %s so that it can be typed again', (cell, kind, text) => {
    expect(fieldText(cell, kind)).toBe(text);
  });

  it('is taken back as the same number', () => {
    const kinds = fc.constantFrom<ColumnKind>('number', 'amount', 'price', 'share');
    const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(thousandths, kinds, (count, kind) => {
        const cell = count / 1000;
        expect(typed(fieldText(cell, kind), kind)).toBeCloseTo(cell, 9);
      }),
    );
  });
});
