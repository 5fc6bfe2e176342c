import type { SoemFacts } from '../../src/domain/soem/facts';
import { soemTidsprofil } from '../../src/catalogue/examples/soem-tidsprofil';

export const SERVICES = 60;
const YEARS = 10;
const COHORTS = 4;

const firstYear = 2024;
const place = '';

/** Units of a service in the year of its effect; whatever, but never the same twice. */
function unitsOf(service: number, year: number): number {
  return -(1 + service * 0.37 + year * 0.11);
}

/** Prices of a service for kommune, region and stat. */
function pricesOf(service: number): readonly [number, number, number] {
  return [100 + service * 3, 20 + service, 60 + service * 2];
}

/** A calculation of 60 services × 10 years × 3 payers × 4 cohorts, with costs of three posts. */
export function makeSoemFacts(): SoemFacts {
  const services = Array.from({ length: SERVICES }, (_, service) => service);
  const years = Array.from({ length: COHORTS }, (_, cohort) => firstYear + cohort);
  return {
    ...soemTidsprofil,
    intervention: { ...soemTidsprofil.intervention, lastYear: { value: firstYear + COHORTS - 1, place } },
    settings: { ...soemTidsprofil.settings, discountRate: { value: 0.035, place } },
    participants: years.map((year) => ({ year, planned: 10, place })),
    costs: years.flatMap((year) =>
      ['Ledelse', 'Løn', 'Evaluering'].map((post) => ({
        post,
        category: 'operation' as const,
        year,
        amount: 400_000,
        payer: 'kommune' as const,
        priceLevel: firstYear,
        place,
      })),
    ),
    consequences: services.map((service) => ({
      service: `Ydelse ${String(service)}`,
      area: `Hovedområde ${String(service % 8)}`,
      unit: 'dage',
      years: Array.from({ length: YEARS }, (_, year) => unitsOf(service, year)),
      place,
    })),
    prices: services.map((service) => {
      const [kommune, region, stat] = pricesOf(service);
      return {
        service: `Ydelse ${String(service)}`,
        unit: 'dage',
        amounts: { kommune, region, stat },
        priceLevel: firstYear,
        committees: [],
        place,
      };
    }),
    scenarios: [],
  };
}
