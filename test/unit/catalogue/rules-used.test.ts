import { rulesUsed } from '../../../src/catalogue/soem/rules-used';

const day = (year: number, month: number) => ({ year, month, day: 1 });
const from = (rules: ReturnType<typeof rulesUsed>) => rules.map(({ validFrom }) => validFrom);

test('the rules shown are those in force, the earliest first', () => {
  expect(from(rulesUsed({ kind: 'ladder', start: day(2026, 1), weeks: 10, weeksBefore: 0 }))).toEqual([
    day(2016, 1),
  ]);
  expect(from(rulesUsed({ kind: 'ownHome', start: day(2024, 1), months: 12 }))).toEqual([day(2023, 10)]);
  expect(from(rulesUsed({ kind: 'costlyCase', year: 2025, unitsPerYear: 1 }))).toEqual([day(2022, 1)]);
  expect(rulesUsed({ kind: 'fixed', shares: { kommune: 1, region: 0, stat: 0 } })).toEqual([]);
});

test('a stay over a change of rule is told with both, and not with one that begins when it ends', () => {
  expect(from(rulesUsed({ kind: 'shelter', start: day(2023, 9), days: 31 }))).toEqual([
    day(1998, 7),
    day(2023, 10),
  ]);
  expect(from(rulesUsed({ kind: 'shelter', start: day(2023, 9), days: 30 }))).toEqual([day(1998, 7)]);
  expect(rulesUsed({ kind: 'shelter', start: day(1990, 1), days: 30 })).toEqual([]);
});

test('each says where it was read', () => {
  const used = rulesUsed({ kind: 'shelter', start: day(2022, 1), days: 4000 });
  expect(used).toHaveLength(3);
  for (const { sources, note } of used) {
    expect(sources.length).toBeGreaterThan(0);
    expect(note).not.toBe('');
  }
});
