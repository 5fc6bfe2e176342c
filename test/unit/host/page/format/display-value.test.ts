import { displayValue, editValue, isDateFormat } from '../../../../../host/page/format/display-value';

describe('displayValue', () => {
  test('each kind of value stands where Excel puts it', () => {
    expect(displayValue(null)).toEqual({ text: '', align: 'left' });
    expect(displayValue('B-0007')).toEqual({ text: 'B-0007', align: 'left' });
    expect(displayValue(12.5)).toEqual({ text: '12,5', align: 'right' });
    expect(displayValue(true)).toEqual({ text: 'SAND', align: 'center' });
    expect(displayValue({ error: '#REF!' })).toEqual({ text: '#REF!', align: 'center' });
  });

  test('a text in a number format stays as it is', () => {
    expect(displayValue('ca. 3', '0.0').text).toBe('ca. 3');
  });
});

describe('editValue', () => {
  test('a date opens as a date, a share in per cent, a number with all its digits', () => {
    expect(editValue(46173, 'mmm yyyy')).toBe('31-05-2026');
    expect(editValue(0.6972, '0%')).toBe('69,72%');
    expect(editValue(1234.56, '#,##0')).toBe('1234,56');
    expect(editValue(0.1 + 0.2)).toBe('0,3');
  });

  test('a formula opens as it was written', () => {
    expect(editValue(5, 'General', '=A1+B1')).toBe('=A1+B1');
  });
});

test('a red or quoted d or m makes no date', () => {
  expect(isDateFormat('dd-mm-yyyy')).toBe(true);
  expect(isDateFormat('[Red]0.0')).toBe(false);
  expect(isDateFormat('0 "md."')).toBe(false);
});
