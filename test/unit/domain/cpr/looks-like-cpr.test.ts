import fc from 'fast-check';
import { findCpr } from '../../../../src/domain/cpr/find-cpr';
import { looksLikeCpr, maskCpr } from '../../../../src/domain/cpr/looks-like-cpr';
import { anyDate } from '../calendar/arbitrary-date';

// No real person's number: birth dates and serial digits are made up, 111111-1118 is cpr.dk's own example of the sum.
describe('looksLikeCpr', () => {
  test.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '010190 - 1234',
    '010190–1234',
    '010190/1234',
    '010190_1234',
    '010190:1234',
    '010190\u00ad-1234',
    '010190\u200b1234',
    '01 01 90 1234',
    '01.01.90-1234',
    '01011990-1234',
    '01-01-1990-1234',
    '19900101-1234',
    '1990-01-01-1234',
    '010190, 1234',
    '010190; 1234',
    '01 01 90 12 34',
    'Født 01 01 90 12 34, flyttet',
    '０１０１９０-１２３４',
    '٠١٠١٩٠-١٢٣٤',
    'Ring til 010190-1234 i morgen',
    'CPR0101901234',
    'B-0101901234',
    '0101901234.',
    '101901234',
    ' 10190-1234 ',
    '290200-4123',
    '710190-1234',
    101901234,
    1010901234,
  ])('%j does', (value) => {
    expect(looksLikeCpr(value)).toBe(true);
  });

  test.each([
    'B-0007',
    'F-0012',
    'B-10000',
    '2026-01-01',
    '01-01-2026',
    '01.01.2026 10.30',
    '31-12-26',
    '1960',
    '744',
    '12,5',
    'ca. 3',
    '12 34 56 78',
    '45 12 34 56 78',
    '01 02 03 04 05 06',
    '10 12 14 16',
    '010190,1234',
    '010190,12345',
    '19901301-1234',
    '2026-01-01 12:34',
    '2026-01-01 1234',
    '20260101',
    '１２３４５６７８',
    '+45 12 34 56 78',
    '4512345678',
    '300290-1234',
    '011390-1234',
    '000190-1234',
    '290200-1123',
    'borger 101901234',
    '12.0101901234',
    '0,0101901234',
    '010190123',
    '01019012345',
    '90101901234',
    '123456789',
    '',
    46173,
    1990,
    162.5,
    0.1010190123,
    1010190123.25,
    -12,
  ])('%j does not', (value) => {
    expect(looksLikeCpr(value)).toBe(false);
  });

  const serials = fc.integer({ min: 0, max: 9999 }).map((serial) => String(serial).padStart(4, '0'));
  const births = anyDate.map(({ year, month, day }) => {
    // 29 February is left to the examples: which century it belongs to depends on the serial.
    const shown = month === 2 && day === 29 ? 28 : day;
    return [shown, month, year % 100].map((part) => String(part).padStart(2, '0')).join('');
  });

  test('every birth date with any four digits does, however it is written', () => {
    const gaps = fc.constantFrom('', '-', ' ', ' - ', '–', ', ', '; ');
    const around = fc.constantFrom('', ' ', 'x', '(', 'Borger: ');
    fc.assert(
      fc.property(births, gaps, serials, around, (birth, gap, serial, text) => {
        expect(looksLikeCpr(`${text}${birth}${gap}${serial}${text}`)).toBe(true);
        expect(looksLikeCpr(Number(birth + serial))).toBe(Number(birth + serial) >= 1e8);
      }),
    );
  });

  test('generated ids, years, hours, dates and serial numbers of dates never do', () => {
    const harmless = fc.oneof(
      fc.integer({ min: 1, max: 99999999 }).map((number) => `B-${String(number).padStart(4, '0')}`),
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 74400 }).map((hundredths) => hundredths / 100),
      fc.integer({ min: 61, max: 2958465 }),
      anyDate.map(
        ({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      ),
      anyDate.map(({ year, month, day }) => `${day}.${month}.${year}`),
    );
    fc.assert(fc.property(harmless, (value) => expect(looksLikeCpr(value)).toBe(false)));
  });
});

describe('findCpr', () => {
  test('digits of other scripts are found where they stand', () => {
    expect(findCpr('a ０１０１９０-１２３４ b')).toEqual([{ start: 2, end: 13, certainty: 'possible' }]);
  });

  test('two readings of one stretch are one finding', () => {
    expect(findCpr('010190 1990-01-01-1234.')).toEqual([{ start: 0, end: 22, certainty: 'possible' }]);
    expect(maskCpr('010190 1990-01-01-1234.')).toBe('••••••-••••.');
  });

  test('modulus 11 only raises the certainty', () => {
    expect(findCpr('111111-1118')).toEqual([{ start: 0, end: 11, certainty: 'veryLikely' }]);
    expect(findCpr('111111-1119')).toEqual([{ start: 0, end: 11, certainty: 'possible' }]);
    expect(findCpr('10190-1234')).toEqual([{ start: 0, end: 10, certainty: 'possible' }]);
  });

  test('finds each of several, in order', () => {
    expect(findCpr('fra 01011990-1234 og 0202911235 til 111111-1118')).toEqual([
      { start: 4, end: 17, certainty: 'possible' },
      { start: 21, end: 31, certainty: 'possible' },
      { start: 36, end: 47, certainty: 'veryLikely' },
    ]);
  });
});

describe('maskCpr', () => {
  test('hides what reads as a CPR number and keeps the rest', () => {
    expect(maskCpr('Mor 010190-1234, far 0202911235.')).toBe('Mor ••••••-••••, far ••••••-••••.');
    expect(maskCpr('101901234')).toBe('••••••-••••');
    expect(maskCpr('B-0007')).toBe('B-0007');
  });

  test('leaves nothing that still reads as one', () => {
    const parts = ['010190', '1234', '-', ' ', ', ', 'a', '31', '12', '01', '2001', '０１'];
    const texts = fc.array(fc.constantFrom(...parts), {
      maxLength: 12,
    });
    fc.assert(fc.property(texts, (chosen) => expect(looksLikeCpr(maskCpr(chosen.join('')))).toBe(false)));
  });
});
