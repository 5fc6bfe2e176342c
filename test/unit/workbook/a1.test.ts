import fc from 'fast-check';
import {
  absoluteAddress,
  areaAddress,
  cellAddress,
  COLUMN_LIMIT,
  columnLetters,
  columnNumber,
  isCellAddressLike,
  parseAddress,
  parseSheetReference,
  quoteSheetName,
  ROW_LIMIT,
  sheetReference,
} from '../../../src/workbook/a1';

const anyArea = fc
  .tuple(
    fc.integer({ min: 0, max: ROW_LIMIT - 1000 }),
    fc.integer({ min: 0, max: COLUMN_LIMIT - 100 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 1, max: 100 }),
  )
  .map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount }));

describe('columns', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('%i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  test.each(['XFE', 'AAAA', '', 'Å', 'A1'])('%s is no column', (letters) => {
    expect(columnNumber(letters)).toBeUndefined();
  });
});

describe('addresses', () => {
  test('a cell, an area, with dollar signs', () => {
    expect(cellAddress({ row: 6, column: 1 })).toBe('B7');
    expect(areaAddress({ row: 6, column: 1, rowCount: 1, columnCount: 1 })).toBe('B7');
    expect(areaAddress({ row: 6, column: 1, rowCount: 2, columnCount: 2 })).toBe('B7:C8');
    expect(absoluteAddress({ row: 6, column: 1, rowCount: 2, columnCount: 2 })).toBe('$B$7:$C$8');
  });

  test('there and back again', () => {
    fc.assert(
      fc.property(anyArea, (area) => {
        expect(parseAddress(areaAddress(area))).toEqual(area);
        expect(parseAddress(absoluteAddress(area).toLowerCase())).toEqual(area);
      }),
    );
  });

  test('corners in any order are the same area', () => {
    expect(parseAddress('C8:B7')).toEqual(parseAddress('B7:C8'));
  });

  test.each(['', 'A0', 'A', '7', 'A1:', 'A1:B2:C3', 'A1048577', 'XFE1', 'Tid!A1'])(
    '%s is no address',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );
});

describe('references with a sheet', () => {
  test('the sheet name is always quoted and apostrophes are doubled', () => {
    expect(quoteSheetName('Tid')).toBe("'Tid'");
    expect(quoteSheetName("Ole's ark")).toBe("'Ole''s ark'");
  });

  test('any sheet name comes back', () => {
    const name = fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' });
    fc.assert(
      fc.property(name, anyArea, (sheetName, area) => {
        expect(parseSheetReference(sheetReference(sheetName, area))).toEqual({ sheetName, area });
        expect(parseSheetReference(`=${sheetReference(sheetName, area)}`)).toEqual({ sheetName, area });
      }),
    );
  });

  test('unquoted ones are read too, other formulas are not', () => {
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    expect(parseSheetReference('=Tid!$A$1')).toEqual({ sheetName: 'Tid', area });
    for (const other of ['=#REF!', '="tid"', '=Tid!#REF!', '=SUM(Tid!A1:A2)', '=ip_tid[Timer]']) {
      expect(parseSheetReference(other)).toBeUndefined();
    }
  });
});

describe('names that Excel takes for cells', () => {
  test.each(['A1', 'tid2026', 'XFD1048576', 'R1C1', 'r', 'C', 'R2K3', 'rc'])('%s', (name) => {
    expect(isCellAddressLike(name)).toBe(true);
  });

  test.each(['ip_tid', 'XFE1', 'TID0', 'tid', 'Netto_2026', 'A1048577'])('but not %s', (name) => {
    expect(isCellAddressLike(name)).toBe(false);
  });
});
