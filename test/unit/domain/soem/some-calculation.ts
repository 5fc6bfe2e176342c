import type { SoemFacts } from '../../../../src/domain/soem/facts';
import { makeFacts } from './make-facts';

/**
 * The timing case: ten participants a year for three years, half succeed, ten days of shelter less for ten years, 600 kr
 * of a day to the kommune and 400 to the state, 100,000 kr a year paid by the kommune. Net 1,050,000.
 */
export const timingCase: SoemFacts = {
  ...makeFacts(),
  participants: [2024, 2025, 2026].map((year) => ({ year, planned: 10, place: `deltagere ${String(year)}` })),
  costs: [2024, 2025, 2026].map((year) => ({
    post: 'Drift',
    category: 'operation',
    year,
    amount: 100_000,
    payer: 'kommune',
    priceLevel: 2024,
    place: `omkostning ${String(year)}`,
  })),
  consequences: [
    {
      service: 'Herberg',
      area: 'Sociale serviceydelser',
      unit: 'dage',
      years: Array.from({ length: 10 }, () => -10),
      place: 'konsekvens Herberg',
    },
  ],
  prices: [
    {
      service: 'Herberg',
      unit: 'dage',
      amounts: { kommune: 600, region: 0, stat: 400 },
      priceLevel: 2024,
      committees: [],
      place: 'pris Herberg',
    },
  ],
};
