import { readDate, readMonth, readNumber, readWord } from '../../../../src/sheets/read/read-cell';

describe('numbers', () => {
  const hours = { min: 0, max: 744 };

  test.each([0, 0.25, 12.5, 744])('%d is read as it is', (number) => {
    expect(readNumber(number, hours)).toEqual({ value: number });
  });

  test.each([
    [-0.5, 'numberOutOfRange'],
    [744.01, 'numberOutOfRange'],
    ['ca. 3', 'notANumber'],
    ['-3', 'numberOutOfRange'],
    [true, 'notANumber'],
    [{ error: '#REF!' }, 'formulaError'],
  ])('%p: %s, and no value', (value, fault) => {
    expect(readNumber(value, hours)).toEqual({ fault });
  });

  test('a number in text is used and can be mended', () => {
    expect(readNumber(' 12,5 ', hours)).toEqual({ value: 12.5, fault: 'numberAsText', cell: 12.5 });
    expect(readNumber('3 timer', { ...hours, unit: /\s*timer$/ })).toMatchObject({ value: 3 });
    expect(readNumber('timer', { ...hours, unit: /\s*timer$/ })).toEqual({ fault: 'notANumber' });
  });

  test.each([null, '', '   ', '\u00a0'])('%p is blank', (value) => {
    expect(readNumber(value, hours)).toEqual({});
  });

  test('an answer is a whole number', () => {
    const answer = { min: 0, max: 5, isWhole: true };
    expect(readNumber(2.5, answer)).toEqual({ fault: 'notWhole' });
    expect(readNumber(6, answer)).toEqual({ fault: 'numberOutOfRange' });
    expect(readNumber(5, answer)).toEqual({ value: 5 });
  });
});

describe('dates', () => {
  test('a serial is a day; a time of day is left out', () => {
    expect(readDate(46173)).toEqual({ value: { year: 2026, month: 5, day: 31 } });
    expect(readDate(46173.99)).toEqual({ value: { year: 2026, month: 5, day: 31 } });
  });

  test.each([0, 1, 60, 61, 2026, -5])('serial %d is too early', (serial) => {
    expect(readDate(serial)).toEqual({ fault: 'dateTooEarly' });
  });

  test.each([80000, 2958466, '31-02-2026', 'i går', true])('%p is no day', (value) => {
    expect(readDate(value)).toEqual({ fault: 'notADate' });
  });

  test('the last day that counts is the last of 2099, all day long', () => {
    expect(readDate(73050.5)).toEqual({ value: { year: 2099, month: 12, day: 31 } });
    expect(readDate(73051)).toEqual({ fault: 'notADate' });
  });

  test('a date in text is used and can be mended into its serial', () => {
    const value = { year: 2026, month: 5, day: 31 };
    expect(readDate('31-05-2026')).toEqual({ value, fault: 'dateAsText', cell: 46173 });
    expect(readDate('31-05-1926')).toEqual({ fault: 'dateTooEarly' });
  });

  test('a month in text becomes its first day', () => {
    expect(readMonth('maj 2026')).toMatchObject({ value: { year: 2026, month: 5, day: 1 }, cell: 46143 });
  });
});

describe('words', () => {
  test('odd blanks are told and left out', () => {
    expect(readWord('B-0007')).toEqual({ value: 'B-0007' });
    expect(readWord('\u00a0B-0007 \u200b')).toEqual({
      value: 'B-0007',
      fault: 'straySpaces',
      cell: 'B-0007',
    });
    expect(readWord('Anna\tB')).toMatchObject({ value: 'Anna B' });
  });

  test('a number is an id as well', () => {
    expect(readWord(17)).toEqual({ value: '17' });
  });
});
