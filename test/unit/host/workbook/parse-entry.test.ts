import { parseEntry } from '../../../../host/workbook/parse-entry';
import { serialOfDate } from '../../../../src/workbook/serial-date';

const day = (year: number, month: number, date: number) => serialOfDate({ year, month, day: date });
const danish = (text: string) => parseEntry(text, 'da-DK', 2026);
const english = (text: string) => parseEntry(text, 'en-US', 2026);

describe('typed in Danish Excel', () => {
  test.each([
    ['12,5', 12.5],
    ['1.234,5', 1234.5],
    ['-3', -3],
    ['+3', 3],
    [' 7 ', 7],
    ['1E3', 1000],
    [',5', 0.5],
    ['(12)', -12],
    ['kr. 100', 100],
    ['1.000 kr', 1000],
    ['1 1/2', 1.5],
  ])('%s is a number', (text, value) => {
    expect(danish(text).value).toBe(value);
  });

  test.each([
    ['31-12-2026', day(2026, 12, 31)],
    ['1/2-2026', undefined],
    ['1-2', day(2026, 2, 1)],
    ['1/2/26', day(2026, 2, 1)],
    ['12.5', day(2026, 5, 12)],
    ['1-2-31', day(1931, 2, 1)],
    ['2026-05-31', day(2026, 5, 31)],
    ['5. maj 2026', day(2026, 5, 5)],
    ['maj 2026', day(2026, 5, 1)],
    ['maj 5', day(2026, 5, 5)],
    ['5/2026', day(2026, 5, 1)],
  ])('%s as a date', (text, serial) => {
    expect(danish(text).value).toBe(serial ?? text);
    if (serial !== undefined) expect(danish(text).numberFormat).toBe('dd-mm-yyyy');
  });

  test('a day that does not exist stays text', () => {
    expect(danish('31-02-2026')).toEqual({ value: '31-02-2026' });
  });

  test('percentages and times carry their format', () => {
    expect(danish('50%')).toEqual({ value: 0.5, numberFormat: '0%' });
    expect(danish('12,5%')).toEqual({ value: 0.125, numberFormat: '0.00%' });
    expect(danish('6:30')).toEqual({ value: 6.5 / 24, numberFormat: 'h:mm' });
    expect(danish('31-12-2026 12:00')).toMatchObject({ value: (day(2026, 12, 31) ?? 0) + 0.5 });
  });

  test('SAND and FALSK are truth values, #REF! is an error', () => {
    expect(danish('sand').value).toBe(true);
    expect(danish('FALSK').value).toBe(false);
    expect(danish('#ref!').value).toEqual({ error: '#REF!' });
  });
});

describe('sent as values, which speak English', () => {
  test.each([
    ['12.5', 12.5],
    ['1,234.5', 1234.5],
    ['1-2', day(2026, 1, 2)],
    ['12/31/2026', day(2026, 12, 31)],
  ])('%s', (text, value) => {
    expect(english(text).value).toBe(value);
  });

  test.each(['19-8-2025', '31-12-2026', '12,5', '1.234,5'])('the Danish %s stays text', (text) => {
    expect(english(text)).toEqual({ value: text });
  });
});

describe('either way', () => {
  test.each(['=A1', '+A1', '-x', '@a'])('%s is a formula', (text) => {
    for (const entry of [danish(text), english(text)]) expect(entry.formula?.startsWith('=')).toBe(true);
  });

  test('an apostrophe makes text of anything and is not part of it', () => {
    expect(danish("'=1+1")).toEqual({ value: '=1+1', isQuoted: true });
    expect(english("''citat")).toEqual({ value: "'citat", isQuoted: true });
  });

  test('a lone sign is text, nothing at all is a blank cell', () => {
    for (const text of ['=', '-', '+', '@']) expect(danish(text)).toEqual({ value: text });
    expect(danish('')).toEqual({ value: null });
  });
});
