import type { Input } from '../../../../src/domain/soem/basis';
import type { Divisor, SoemFacts } from '../../../../src/domain/soem/facts';

interface Plain {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly horizonYears: number;
  readonly priceLevel: number;
  readonly discountRate: number;
  readonly baseYear: number;
  readonly discountCosts: boolean;
  readonly offset: 0 | 1;
  readonly divisor: Divisor;
  readonly successRate: number;
  readonly baseline: number;
  readonly dropOut: number;
}

const usual: Plain = {
  firstYear: 2024,
  lastYear: 2026,
  horizonYears: 10,
  priceLevel: 2024,
  discountRate: 0,
  baseYear: 2024,
  discountCosts: true,
  offset: 1,
  divisor: 'planned',
  successRate: 0.5,
  baseline: 0,
  dropOut: 0,
};

/** A calculation without rows, from plain values; the place of each is its own name. */
export function makeFacts(change: Partial<Plain> = {}): SoemFacts {
  const plain = { ...usual, ...change };
  const input = <Key extends keyof Plain>(key: Key): Input<Plain[Key]> => ({ value: plain[key], place: key });
  return {
    calculation: 'Beregning 1',
    intervention: {
      name: 'Indsats',
      firstYear: input('firstYear'),
      lastYear: input('lastYear'),
      targetGroup: { value: 'Målgruppe', place: 'targetGroup' },
      successMeasure: { value: 'Succesmål', place: 'successMeasure' },
    },
    settings: {
      horizonYears: input('horizonYears'),
      priceLevel: input('priceLevel'),
      discountRate: input('discountRate'),
      baseYear: input('baseYear'),
      discountCosts: input('discountCosts'),
      offset: input('offset'),
      divisor: input('divisor'),
      ranges: {
        costs: { low: 0.9, high: 1.2 },
        consequences: { low: 0.8, high: 1.2 },
        prices: { low: 0.9, high: 1.1 },
      },
    },
    effect: {
      successRate: input('successRate'),
      baseline: input('baseline'),
      dropOut: input('dropOut'),
    },
    participants: [],
    costs: [],
    grants: [],
    consequences: [],
    prices: [],
    priceIndex: [],
    use: [],
    shadowAssessments: [],
    knowledge: [],
    scenarios: [],
    tickedByHand: [],
    leftOut: [],
  };
}
