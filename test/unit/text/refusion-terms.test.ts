import { refusionTerms } from '../../../src/text/refusion-terms';
import { rulesUsed } from '../../../src/catalogue/soem/rules-used';
import type { PriceSplit } from '../../../src/domain/refusion/split-price';

const said = (split: PriceSplit) => rulesUsed(split).map(({ terms }) => refusionTerms(terms));
const start = { year: 2026, month: 5, day: 1 };

test('each rule in force is said in one sentence', () => {
  expect(said({ kind: 'ladder', start, weeks: 52, weeksBefore: 0 })).toEqual([
    'Staten betaler 80 % i uge 1–4, 40 % i uge 5–26, 30 % i uge 27–52, 20 % derefter.',
  ]);
  expect(said({ kind: 'shelter', start: { year: 2023, month: 9, day: 20 }, days: 100 })).toEqual([
    'Staten betaler 50 % af alle dage.',
    'Staten betaler 50 % af højst 120 dage i hvert løbende år.',
  ]);
  expect(said({ kind: 'ownHome', start, months: 36 })).toEqual(['Staten betaler 50 % i højst 24 måneder.']);
  expect(said({ kind: 'costlyCase', year: 2022, unitsPerYear: 1 })).toEqual([
    'Staten betaler 25 % af det over 860.000 kr., 50 % af det over 1.680.000 kr., 75 % af det over 2.120.000 kr. Grænserne gælder sagens udgift på et år.',
  ]);
});
