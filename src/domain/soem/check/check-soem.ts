import type { SoemFacts } from '../facts';
import type { SoemProblem } from '../problem';
import { checkAmounts } from './check-amounts';
import { checkConsequences } from './check-consequences';
import { checkEffect } from './check-effect';
import { checkPeriod } from './check-period';
import { checkPriceLevels } from './check-price-levels';

/**
 * Everything that is wrong between rows that were each read without fault, all at once. An `error` means that a total
 * would be wrong; a `question` is counted as it stands.
 */
export function checkSoem(facts: SoemFacts): readonly SoemProblem[] {
  return [
    ...leftOutRows(facts),
    ...checkPeriod(facts),
    ...checkEffect(facts),
    ...checkAmounts(facts),
    ...checkConsequences(facts),
    ...checkPriceLevels(facts),
  ];
}

/** A row that a fault left out withholds everything, unless nothing is calculated from its table. */
function leftOutRows({ leftOut }: SoemFacts): readonly SoemProblem[] {
  return leftOut
    .filter((row) => row.concerns !== 'other')
    .map((row) => ({ kind: 'leftOutRow', severity: 'error', places: [row.place], about: row.concerns }));
}
