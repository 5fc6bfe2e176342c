import type { SoemCalculation } from '../../../../commands/soem-view';
import type { SoemResult } from '../../../../domain/soem/soem-result';

/** The result of a calculation; `null` while it is withheld. */
export function resultIn(calculation: SoemCalculation | null | undefined): SoemResult | null {
  const outcome = calculation?.calculated?.outcome;
  return outcome?.status === 'calculated' ? outcome.result : null;
}

/** The discounted net of the public as a whole, in kroner; `null` while it is withheld. */
export function netOf(calculation: SoemCalculation | null | undefined): number | null {
  return resultIn(calculation)?.discounted.net.total ?? null;
}
