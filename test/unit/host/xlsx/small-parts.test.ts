import fc from 'fast-check';
import { parseArea, parseAreas, parsePlace } from '../../../../host/xlsx/a1';
import { fileWidth, widthInCharacters } from '../../../../host/xlsx/column-width';
import { resolveTarget } from '../../../../host/xlsx/package/relationships';
import { readColor } from '../../../../host/xlsx/read/theme-colors';
import { serialOfIso } from '../../../../host/xlsx/read/serial-of-iso';
import { shiftFormula } from '../../../../host/workbook/shift-formula';
import { passwordHash } from '../../../../host/xlsx/write/password-hash';
import { formatRaw, parseRaw } from '../../../../host/xlsx/xml/raw-element';
import {
  decodeSpreadsheetText,
  encodeSpreadsheetText,
  unescapeXml,
} from '../../../../host/xlsx/xml/xml-text';

describe('a formula moved to another cell', () => {
  test.each([
    ['A1+$B$2+C$3+$D4', 1, 2, 'C2+$B$2+E$3+$D5'],
    ['SUM(A1:B2,A:B,1:2)', 1, 1, 'SUM(B2:C3,B:C,2:3)'],
    ['\'Ark A1\'!A1&"A1"&Ark1!B1', 1, 0, '\'Ark A1\'!A2&"A1"&Ark1!B2'],
    ['LOG10(A1)+ATAN2(B1,C1)+Tid_2026', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)+Tid_2026'],
    ['ip_tid[[#This Row],[A1]]+ip_a1', 3, 3, 'ip_tid[[#This Row],[A1]]+ip_a1'],
    ['A1+Z9', -1, 0, '#REF!+Z8'],
    ['XFD1', 0, 1, '#REF!'],
  ])('%s by %i and %i is %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('addresses', () => {
  test('cells, areas, whole columns and whole rows', () => {
    expect(parsePlace('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383 });
    expect(['XFE1', 'A0', 'A1048577', '1', 'A', ''].map(parsePlace)).toEqual(new Array(6).fill(undefined));
    expect(parseArea('$B$2:C3')).toEqual({ row: 1, column: 1, rowCount: 2, columnCount: 2 });
    expect(parseArea('B:C')).toEqual({ row: 0, column: 1, rowCount: 1_048_576, columnCount: 2 });
    expect(parseArea('2:3')).toEqual({ row: 1, column: 0, rowCount: 2, columnCount: 16_384 });
    expect(parseAreas('A1 #REF! B2:B3')).toHaveLength(2);
  });
});

describe('texts', () => {
  test('every text can be written and read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeSpreadsheetText(unescapeXml(encodeSpreadsheetText(text)))).toBe(text);
      }),
    );
  });

  test('numeric references', () => {
    expect(unescapeXml('&#230;&#xF8;&amp;#229;&lt;')).toBe('æø&#229;<');
  });
});

describe('raw elements', () => {
  test.each([
    '<?xml version="1.0"?>\r\n<!-- <a> --><a x=">"><b/> <c y=\'<\'>t</c><![CDATA[</a>]]></a>\n',
    '<x:a><x:a><x:a/></x:a></x:a>',
    '<a></a>',
  ])('%s is the same when it is put together again', (text) => {
    expect(formatRaw(parseRaw(text))).toBe(text);
  });

  test('children are those of the first level', () => {
    expect(parseRaw('<a><b><c/></b><x:d/><!-- <e/> --></a>').children.map(({ name }) => name)).toEqual([
      'b',
      'd',
    ]);
  });
});

test('widths in characters are those that Excel shows', () => {
  expect(fileWidth(10)).toBe(10.7109375);
  for (const width of [0.5, 1, 8.43, 12.5, 255])
    expect(widthInCharacters(fileWidth(width))).toBeCloseTo(width, 1);
});

test('links are absolute or relative, with blanks in code', () => {
  expect(resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml')).toBe('xl/tables/table1.xml');
  expect(resolveTarget('xl/workbook.xml', '/xl/styles.xml')).toBe('xl/styles.xml');
  expect(resolveTarget('', 'xl/mit%20ark.xml')).toBe('xl/mit ark.xml');
  expect(resolveTarget('xl/a.xml', '.\\b%.xml')).toBe('xl/b%.xml');
});

test('old sheet passwords', () => {
  expect(passwordHash('test')).toBe('CBEB');
  expect(passwordHash('password')).toBe('83AF');
});

test('dates written as texts', () => {
  expect(serialOfIso('2026-05-31', false)).toBe(46173);
  expect(serialOfIso('2026-05-31T12:00:00Z', false)).toBe(46173.5);
  expect(serialOfIso('1904-01-02', true)).toBe(1);
  expect(serialOfIso('31-05-2026', false)).toBeUndefined();
});

test('colours: own, of the theme with tint, of the old palette, automatic', () => {
  const color = (attributes: Record<string, string>): string | undefined =>
    readColor({ name: 'color', attributes, children: [], text: '' }, [
      'FFFFFF',
      '000000',
      'E7E6E6',
      '44546A',
      '4472C4',
    ]);
  expect(color({ rgb: 'FF005a9e' })).toBe('#005A9E');
  expect(color({ theme: '4', tint: '0.5' })).toBe('#A2B9E2');
  expect(color({ theme: '1', tint: '0.5' })).toBe('#808080');
  expect(color({ indexed: '10' })).toBe('#FF0000');
  expect(color({ auto: '1' })).toBeUndefined();
  expect(color({ indexed: '64' })).toBeUndefined();
});
