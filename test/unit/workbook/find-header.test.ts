import { findHeader } from '../../../src/workbook/find-header';

test('the exact header comes before one that differs in case or blanks', () => {
  expect(findHeader([' timer (t)', 'Timer (t)'], 'Timer (t)')).toBe(1);
  expect(findHeader(['Note', ' TIMER (T) '], 'Timer (t)')).toBe(1);
  expect(findHeader(['Timer'], 'Timer (t)')).toBe(-1);
});
