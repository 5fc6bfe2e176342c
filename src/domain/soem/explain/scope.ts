import { sumOf } from '../../statistics/sum-of';
import type { ByYear } from '../flows';
import type { SoemModel } from '../model';
import { payers, type Payer, type PayerOrTotal } from '../payer';
import type { ExplainTarget } from '../explanation';

/** The part of the calculation that a result is made of. */
export interface Scope {
  readonly payer: PayerOrTotal;
  /** One calendar year, or all of the horizon. */
  readonly year: number | null;
  /** The hovedområde; `null` is every one. */
  readonly area: string | null;
  readonly hasServices: boolean;
  readonly hasCosts: boolean;
}

/** What has to be shown for a result: one payer or all, one year or all, one line or all. */
export function scopeOf(target: ExplainTarget): Scope {
  const whole = { payer: target.payer, year: null, area: null, hasServices: true, hasCosts: true };
  if (target.kind === 'year') return { ...whole, year: target.year };
  if (target.kind !== 'area') return whole;
  return target.area.kind === 'costs'
    ? { ...whole, hasServices: false }
    : { ...whole, area: target.area.area, hasCosts: false };
}

/** The payers of a scope. */
export function payersOf(scope: Scope): readonly Payer[] {
  return scope.payer === 'total' ? payers : [scope.payer];
}

/** The part of a flow that lies in the scope. */
export function amountIn(scope: Scope, model: SoemModel, flow: Readonly<Record<Payer, ByYear>>): number {
  return sumOf(payersOf(scope).map((payer) => yearsIn(scope, model, flow[payer])));
}

/** The sum of the years in the scope. */
export function yearsIn(scope: Scope, model: SoemModel, flow: ByYear): number {
  if (scope.year === null) return sumOf(flow);
  return flow[model.years.indexOf(scope.year)] ?? 0;
}
