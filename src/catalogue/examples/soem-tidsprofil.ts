import type { SoemFacts } from '../../domain/soem/facts';
import { defaultRanges, settingDefaults } from '../soem/default-settings';
import { exampleBasis, exampleInput as input } from './soem-example-basis';

const years = [2024, 2025, 2026];
const basis = exampleBasis({ sourceType: 'estimate', confidence: 'E', note: 'Opdigtet eksempel' });

/**
 * The synthetic timing case: three cohorts, one service, no discounting. 27 cohort years of 50,000 kr lie within the
 * horizon: consequences 1,350,000, costs 300,000, net 1,050,000; kommune 510,000, stat 540,000.
 */
export const soemTidsprofil: SoemFacts = {
  calculation: 'Beregning 1',
  intervention: {
    name: 'Tidsprofil (opdigtet eksempel)',
    description:
      'Ti deltagere om året i tre år. Halvdelen lykkes, og hver af dem bruger ti dage mindre på herberg om året i ti år. Horisonten slutter samme år for alle.',
    firstYear: input(2024, basis),
    lastYear: input(2026, basis),
    courseMonths: input(12, basis),
    targetGroup: input('Opdigtet målgruppe', basis),
    successMeasure: input('Intet ophold på herberg året efter', basis),
    purpose: input('treatment', basis),
    matchesSoemGroup: input('partly', basis),
    responsible: input('Investeringspanelets eksempel', basis),
  },
  settings: {
    horizonYears: input(10, basis),
    priceLevel: input(2024, basis),
    discountRate: input(0, basis),
    baseYear: input(2024, basis),
    discountCosts: input(settingDefaults.discountCosts.value, basis),
    offset: input(settingDefaults.offset.value, basis),
    divisor: input(settingDefaults.divisor.value, basis),
    ranges: defaultRanges.value,
  },
  effect: {
    successRate: { ...input(0.5, basis), low: 0.3, high: 0.65 },
    baseline: input(0, basis),
    dropOut: input(0, basis),
  },
  participants: years.map((year) => ({ year, planned: 10, ...basis })),
  costs: years.map((year) => ({
    post: 'Drift',
    category: 'operation',
    year,
    amount: 100_000,
    payer: 'kommune',
    priceLevel: 2024,
    ...basis,
  })),
  grants: [],
  consequences: [
    {
      service: 'Herberg og forsorgshjem',
      area: 'Sociale serviceydelser',
      unit: 'dage',
      years: Array.from({ length: 10 }, () => -10),
      ...basis,
    },
  ],
  prices: [
    {
      service: 'Herberg og forsorgshjem',
      unit: 'dage',
      amounts: { kommune: 600, region: 0, stat: 400 },
      priceLevel: 2024,
      committees: [],
      ...basis,
    },
  ],
  priceIndex: [],
  use: [],
  shadowAssessments: [],
  knowledge: [],
  scenarios: [
    { name: 'Succesrate 40 %', successRate: 0.4, ...basis },
    { name: 'Omkostninger 20 % højere', costFactor: 1.2, ...basis },
  ],
  tickedByHand: [],
  leftOut: [],
};
