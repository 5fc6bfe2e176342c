import fc from 'fast-check';
import type {
  ConsequenceRow,
  CostRow,
  GrantRow,
  ParticipantRow,
  PriceRow,
  SoemFacts,
} from '../../../../src/domain/soem/facts';
import { makeFacts } from './make-facts';

const firstYear = 2024;
const payer = fc.constantFrom('kommune' as const, 'region' as const, 'stat' as const);
const year = fc.integer({ min: firstYear, max: firstYear + 2 });
const quarters = (max: number) => fc.integer({ min: 0, max: max * 4 }).map((count) => count / 4);
const share = fc.integer({ min: 0, max: 40 }).map((steps) => steps / 40);
const kroner = fc.integer({ min: -20_000, max: 200_000 });
const priceLevel = fc.constantFrom(2022, 2024);
const services = ['Botilbud', 'Herberg', 'Kontanthjælp', 'Behandling', 'Skat'];

const participants: fc.Arbitrary<ParticipantRow> = fc.record({
  year,
  planned: quarters(20).map((count) => count + 0.25),
  place: fc.constant('deltagere'),
});

const cost: fc.Arbitrary<CostRow> = fc.record(
  {
    post: fc.constantFrom('Drift', 'Ledelse', 'Evaluering'),
    category: fc.constant('operation' as const),
    year,
    amount: kroner,
    payer,
    priceLevel,
    committee: fc.constantFrom('Socialudvalget', 'Sundhedsudvalget'),
    range: fc.constantFrom({ low: 0.8, high: 1.5 }, { low: 1, high: 1.1 }),
    place: fc.constant('omkostninger'),
  },
  { requiredKeys: ['post', 'category', 'year', 'amount', 'payer', 'priceLevel', 'place'] },
);

const grant: fc.Arbitrary<GrantRow> = fc.record({
  name: fc.constant('Pulje'),
  year,
  amount: kroner,
  priceLevel,
  receiver: payer,
  giver: fc.constantFrom('kommune', 'region', 'stat', 'other'),
  place: fc.constant('finansiering'),
});

const consequences: fc.Arbitrary<ConsequenceRow[]> = fc
  .array(
    fc.record({
      area: fc.constantFrom('Sociale serviceydelser', 'Indkomstoverførsler', 'Sundhedsydelser'),
      unit: fc.constant('dage'),
      years: fc.array(fc.option(fc.integer({ min: -60, max: 20 }).map((units) => units / 2)), {
        minLength: 1,
        maxLength: 10,
      }),
      place: fc.constant('konsekvenser'),
    }),
    { minLength: 0, maxLength: services.length },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, service: services[index] ?? '' })));

const prices: fc.Arbitrary<PriceRow[]> = fc.tuple(
  ...services.map((service) =>
    fc.record({
      service: fc.constant(service),
      unit: fc.constant('dage'),
      amounts: fc.record({ kommune: kroner, region: kroner, stat: kroner }),
      priceLevel,
      committees: fc.constantFrom<PriceRow['committees']>(
        [],
        [
          { committee: 'Socialudvalget', share: 0.75 },
          { committee: 'Sundhedsudvalget', share: 0.25 },
        ],
      ),
      place: fc.constant('priser'),
    }),
  ),
);

/** Calculations without *fejl*, with savings and losses, several payers, price levels, horizons and drop-out. */
export const anySoemFacts: fc.Arbitrary<SoemFacts> = fc
  .record({
    plain: fc.record({
      horizonYears: fc.integer({ min: 3, max: 12 }),
      discountRate: fc.constantFrom(0, 0.02, 0.035, 0.1),
      baseYear: fc.integer({ min: firstYear - 1, max: firstYear + 1 }),
      discountCosts: fc.boolean(),
      offset: fc.constantFrom(0 as const, 1 as const),
      divisor: fc.constantFrom('planned' as const, 'completers' as const, 'discounted' as const),
      dropOut: share.map((drop) => drop * 0.9),
    }),
    rates: fc.tuple(share, share).map((pair) => [...pair].sort((a, b) => a - b)),
    participants: fc.array(participants, { minLength: 1, maxLength: 5 }),
    costs: fc.array(cost, { maxLength: 6 }),
    grants: fc.array(grant, { maxLength: 2 }),
    consequences,
    prices,
  })
  .map(({ plain, rates: [baseline = 0, successRate = 0], ...rows }) => ({
    ...makeFacts({ ...plain, baseline, successRate }),
    ...rows,
    priceIndex: [
      { year: 2022, index: 112.5, place: 'prisindeks' },
      { year: 2024, index: 118.4, place: 'prisindeks' },
    ],
  }));
