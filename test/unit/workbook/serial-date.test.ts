import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { dateOfSerial, FIRST_SERIAL, LAST_SERIAL, serialOfDate } from '../../../src/workbook/serial-date';

test.each([
  [61, 1900, 3, 1],
  [36526, 2000, 1, 1],
  [36585, 2000, 2, 29],
  [46023, 2026, 1, 1],
  [46387, 2026, 12, 31],
  [2958465, 9999, 12, 31],
])('serial %i is %i-%i-%i', (serial, year, month, day) => {
  expect(dateOfSerial(serial)).toEqual({ year, month, day });
  expect(serialOfDate({ year, month, day })).toBe(serial);
});

test('there and back again, a day at a time', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST_SERIAL, max: LAST_SERIAL }), (serial) => {
      const date = dateOfSerial(serial);
      expect(date === undefined ? undefined : serialOfDate(date)).toBe(serial);
    }),
  );
});

test('a time of day is left out', () => {
  expect(dateOfSerial(46023.99)).toEqual({ year: 2026, month: 1, day: 1 });
});

test.each([60, 60.9, 1, 0, -1, 2958466, NaN, Infinity])('serial %d is refused', (serial) => {
  expect(dateOfSerial(serial)).toBeUndefined();
});

test.each([
  [2026, 2, 31],
  [2025, 2, 29],
  [1900, 2, 29],
  [2026, 13, 1],
  [2026, 0, 1],
  [2026, 4, 0],
  [1899, 12, 31],
  [10000, 1, 1],
])('%i-%i-%i is refused', (year, month, day) => {
  expect(serialOfDate({ year, month, day })).toBeUndefined();
});

test('the same day as another program writes and reads', async () => {
  const dates = [1901, 1999, 2000, 2024, 2026, 2100, 2400].flatMap((year) =>
    [1, 2, 3, 12].map((month) => ({ year, month, day: month === 2 ? 28 : 31 })),
  );
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Datoer');
  for (const date of dates) {
    const serial = serialOfDate(date);
    const cell = sheet.addRow([serial]).getCell(1);
    cell.numFmt = 'yyyy-mm-dd';
  }
  const again = new ExcelJS.Workbook();
  await again.xlsx.load(await book.xlsx.writeBuffer());
  dates.forEach((date, index) => {
    const read = again.worksheets[0]?.getCell(index + 1, 1).value;
    expect(read).toEqual(new Date(Date.UTC(date.year, date.month - 1, date.day)));
  });
});
