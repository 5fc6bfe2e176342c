import fc from 'fast-check';
import { readTsv, writeTsv } from '../../../../../host/page/grid/tsv';

describe('cells on the clipboard', () => {
  test('what Excel puts there: tabs, quotes round a line break, an empty last line', () => {
    expect(readTsv('B-0001\t12,5\r\n"to\nlinjer"\t\r\n')).toEqual([
      ['B-0001', '12,5'],
      ['to\nlinjer', ''],
    ]);
  });

  test('a single text is a single cell', () => {
    expect(readTsv('31-05-2026')).toEqual([['31-05-2026']]);
  });

  test('law: written cells are read back', () => {
    const cell = fc.string().map((text) => text.replace(/\r/g, ''));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(rows, (cells) => expect(readTsv(writeTsv(cells))).toEqual(cells)));
  });
});
