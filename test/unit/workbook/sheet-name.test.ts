import fc from 'fast-check';
import { freeSheetName, isValidSheetName } from '../../../src/workbook/sheet-name';

test.each(['Tid', 'Dobbelt bundlinje – overblik', "Ole's", 'x'.repeat(31)])(
  '%s may be a sheet name',
  (name) => {
    expect(isValidSheetName(name)).toBe(true);
  },
);

test.each(['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?', 'a*', 'a:b', '[a]', "'a", "a'", 'history'])(
  '%s may not',
  (name) => {
    expect(isValidSheetName(name)).toBe(false);
  },
);

test('a name in use gets a number, whatever its case', () => {
  expect(freeSheetName('Tid', ['Ark1'])).toBe('Tid');
  expect(freeSheetName('Tid', ['TID'])).toBe('Tid 2');
  expect(freeSheetName('Tid', ['tid', 'tid 2'])).toBe('Tid 3');
});

test('a free name is never too long and never in use', () => {
  const wanted = fc.stringMatching(/^[a-zæøå]{25,31}$/);
  fc.assert(
    fc.property(wanted, fc.integer({ min: 0, max: 12 }), (name, count) => {
      const taken: string[] = [];
      for (let index = 0; index <= count; index++) taken.push(freeSheetName(name, taken));
      expect(new Set(taken.map((other) => other.toLowerCase())).size).toBe(count + 1);
      expect(taken.every(isValidSheetName)).toBe(true);
    }),
  );
});
