import fc from 'fast-check';
import {
  confidenceList,
  costCategoryList,
  divisorList,
  giverList,
  knowledgeKindList,
  matchList,
  payerList,
  purposeList,
  sourceTypeList,
} from '../../../../../src/catalogue/soem/soem-lists';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';

const idOf = <Id extends string>(list: readonly { readonly id: Id }[]) =>
  fc.constantFrom(...list.map(({ id }) => id));
const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{1,12}( [a-zæøå]{1,8})?$/);
const year = fc.integer({ min: 2020, max: 2035 });
const share = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const amount = fc.integer({ min: 1, max: 5_000_000 });
const units = fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 100);
const date = fc.record({
  year,
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const range = fc.record({
  low: fc.integer({ min: 10, max: 100 }).map((value) => value / 100),
  high: fc.integer({ min: 101, max: 500 }).map((value) => value / 100),
});

const basis = fc.record(
  { sourceType: idOf(sourceTypeList), confidence: idOf(confidenceList), note: word },
  { requiredKeys: [] },
);

/** A row with what it must have, and with or without what it may have; where it stands is left blank. */
function row<Needed, Free>(needed: fc.Arbitrary<Needed>, free: fc.Arbitrary<Free>) {
  return fc
    .tuple(needed, free, basis)
    .map(([must, may, rests]) => ({ ...must, ...may, ...rests, place: '' }));
}

const nothing = fc.constant({});

function maybe<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(model, { requiredKeys: [] });
}

const input = <Value>(value: fc.Arbitrary<Value>) => row(fc.record({ value }), nothing);
const rangedShare = row(fc.record({ value: share }), maybe({ low: share, high: share }));

const intervention = fc.record(
  {
    name: word,
    description: word,
    firstYear: input(year),
    lastYear: input(year),
    courseMonths: input(fc.integer({ min: 1, max: 48 })),
    targetGroup: input(word),
    successMeasure: input(word),
    purpose: input(idOf(purposeList)),
    matchesSoemGroup: input(idOf(matchList)),
    responsible: input(word),
    date: input(date),
  },
  { requiredKeys: ['name', 'firstYear', 'lastYear', 'targetGroup', 'successMeasure'] },
);

const settings = fc.record({
  horizonYears: input(fc.integer({ min: 1, max: 20 })),
  priceLevel: input(year),
  discountRate: row(fc.record({ value: share.map((value) => value / 5) }), nothing),
  baseYear: input(year),
  discountCosts: input(fc.boolean()),
  offset: input(fc.constantFrom(0 as const, 1 as const)),
  divisor: input(idOf(divisorList)),
  ranges: fc.record({ costs: range, consequences: range, prices: range }),
});

const committees = fc
  .uniqueArray(word, { maxLength: 3 })
  .map((names) => names.map((committee) => ({ committee, share: Math.round(1000 / names.length) / 1000 })));

/** Any calculation that can stand in the sheets, every place left blank. */
export const arbitraryFacts: fc.Arbitrary<SoemFacts> = fc.record({
  calculation: word,
  intervention,
  settings,
  effect: fc.record({
    successRate: fc
      .tuple(rangedShare, fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }))
      .map(([rate, n]) => (n === undefined ? rate : { ...rate, observed: { n } })),
    baseline: rangedShare,
    dropOut: rangedShare,
  }),
  participants: fc.array(
    row(
      fc.record({ year, planned: fc.integer({ min: 0, max: 4000 }).map((n) => n / 8) }),
      maybe({ actual: fc.nat(99), actualSuccesses: fc.nat(50) }),
    ),
    { maxLength: 4 },
  ),
  costs: fc.array(
    row(
      fc.record({
        post: word,
        category: idOf(costCategoryList),
        year,
        amount,
        payer: idOf(payerList),
        priceLevel: year,
      }),
      maybe({ actual: amount, committee: word, range }),
    ),
    { maxLength: 4 },
  ),
  grants: fc.array(
    row(
      fc.record({
        name: word,
        year,
        amount,
        priceLevel: year,
        receiver: idOf(payerList),
        giver: idOf(giverList),
      }),
      nothing,
    ),
    { maxLength: 3 },
  ),
  consequences: fc.array(
    row(
      fc.record({
        service: word,
        area: word,
        unit: word,
        years: fc.array(fc.option(units), { minLength: 10, maxLength: 10 }),
      }),
      maybe({ range }),
    ),
    { maxLength: 4 },
  ),
  prices: fc.array(
    row(
      fc.record({
        service: word,
        unit: word,
        amounts: fc.record({ kommune: amount, region: amount, stat: amount }),
        priceLevel: year,
        committees,
      }),
      maybe({ range }),
    ),
    { maxLength: 4 },
  ),
  priceIndex: fc.array(row(fc.record({ year, index: amount.map((value) => value / 100) }), nothing), {
    maxLength: 3,
  }),
  use: fc.array(
    row(
      fc.record({ service: word, unit: word }),
      maybe({ groupMean: fc.nat(1000), ownMean: fc.nat(1000), period: word, n: fc.nat(500) }),
    ),
    { maxLength: 3 },
  ),
  shadowAssessments: fc.array(
    row(
      fc.record({
        number: fc.integer({ min: 1, max: 99 }),
        service: word,
        unit: word,
        expectedWithout: fc.nat(400),
      }),
      maybe({ expectedWithSuccess: fc.nat(400), succeedsAnyway: fc.boolean(), judgedBy: word, date }),
    ),
    { maxLength: 3 },
  ),
  knowledge: fc.array(
    row(
      fc.record({ kind: idOf(knowledgeKindList), item: word, value: amount, unit: word, year, source: word }),
      maybe({ targetGroup: word }),
    ),
    { maxLength: 3 },
  ),
  scenarios: fc.array(
    row(
      fc.record({ name: word }),
      maybe({
        successRate: share,
        dropOut: share,
        costFactor: share,
        horizonYears: fc.integer({ min: 1, max: 20 }),
      }),
    ),
    { maxLength: 3 },
  ),
  tickedByHand: fc.constant([]),
  leftOut: fc.constant([]),
});
