import { describeFound } from '../../../../src/sheets/read/describe-found';

test.each([
  [null, 'hours', 'tom celle'],
  [12.5, 'hours', '12,5'],
  [-3, 'hours', '−3'],
  [46173, 'date', '31-05-2026'],
  [60, 'date', '60'],
  [1017, 'id', '1017'],
  [true, 'hours', 'SAND'],
  [{ error: '#REF!' }, 'hours', '#REF!'],
  ['ca. 3', 'hours', 'ca. 3'],
] as const)('%p in a column of kind %s is shown as %s', (value, kind, shown) => {
  expect(describeFound(value, kind)).toBe(shown);
});

test.each([
  ['010180-1234', 'id'],
  [101801234, 'hours'],
  [3101801234, 'date'],
  ['ring 0101801234 igen', 'text'],
] as const)('%p is never shown', (value, kind) => {
  expect(describeFound(value, kind).replace(/[^0-9]/g, '')).toBe('');
});

test('a long text is cut', () => {
  expect(describeFound('x'.repeat(100))).toBe(`${'x'.repeat(59)}…`);
});
