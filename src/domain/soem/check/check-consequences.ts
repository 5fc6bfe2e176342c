import type { ConsequenceRow, PriceRow, SoemFacts } from '../facts';
import { matchServices, sameName, type UsedService } from '../match-services';
import { sumOf } from '../../statistics/sum-of';
import type { SoemProblem } from '../problem';
import { doubles } from './doubles';

/** Consequences against prices: price and unit of every service used, each service once, shares that add up. */
export function checkConsequences(facts: SoemFacts): readonly SoemProblem[] {
  const { consequences, prices } = facts;
  const none: readonly SoemProblem[] =
    consequences.length > 0 ? [] : [{ kind: 'noConsequences', severity: 'question', places: [] }];
  return [
    ...none,
    ...doubles(consequences, (row) => sameName(row.service), 'serviceTwice', 'error'),
    ...doubles(prices, (row) => sameName(row.service), 'serviceTwice', 'error'),
    ...matchServices(facts).flatMap(checkPrice),
    ...consequences.flatMap(checkSign),
    ...prices.flatMap(checkShares),
    ...unusedPrices(facts),
  ];
}

function checkPrice({ consequence, price }: UsedService): readonly SoemProblem[] {
  const about = consequence.service;
  if (!isUsed(consequence)) return [];
  if (price === null) {
    return [{ kind: 'priceMissing', severity: 'error', places: [consequence.place], about }];
  }
  if (sameName(price.unit) === sameName(consequence.unit)) return [];
  return [
    {
      kind: 'unitMismatch',
      severity: 'error',
      places: [price.place, consequence.place],
      about,
      found: price.unit,
      expected: consequence.unit,
    },
  ];
}

function isUsed(row: ConsequenceRow): boolean {
  return row.years.some((units) => units !== null && units !== 0);
}

/** Success mostly means less use. More use, or more in one year and less in another, is asked about unless a note tells why. */
function checkSign(row: ConsequenceRow): readonly SoemProblem[] {
  const more = row.years.find((units): units is number => units !== null && units > 0);
  if (more === undefined || (row.note ?? '').trim() !== '') return [];
  return [
    { kind: 'unusualSign', severity: 'question', places: [row.place], about: row.service, found: more },
  ];
}

function checkShares(row: PriceRow): readonly SoemProblem[] {
  if (row.committees.length === 0) return [];
  const found = sumOf(row.committees.map((each) => each.share));
  const isShares = row.committees.every((each) => each.share >= 0);
  if (isShares && Math.abs(found - 1) < 1e-6) return [];
  return [
    { kind: 'sharesNotOne', severity: 'error', places: [row.place], about: row.service, found, expected: 1 },
  ];
}

/** A price for no consequence is mostly a service spelled in two ways. */
function unusedPrices({ consequences, prices }: SoemFacts): readonly SoemProblem[] {
  const used = new Set(consequences.map((row) => sameName(row.service)));
  return prices
    .filter((row) => !used.has(sameName(row.service)))
    .map((row) => ({ kind: 'priceUnused', severity: 'question', places: [row.place], about: row.service }));
}
