/** The three public purses a result is split on (*aktør*). */
export type Payer = 'kommune' | 'region' | 'stat';

/** One figure for each payer. */
export type ByPayer = Readonly<Record<Payer, number>>;

/** One figure for each payer and for the public as a whole. */
export type WithTotal = ByPayer & { readonly total: number };

/** The payers in the order of every table. */
export const payers: readonly Payer[] = ['kommune', 'region', 'stat'];

/** A result for one payer or for all of them together. */
export type PayerOrTotal = Payer | 'total';

/** The whole public first, then the payers. */
export const payersAndTotal: readonly PayerOrTotal[] = ['total', ...payers];

/** The same for the public as a whole and for each payer. */
export function forEachPayer<Value>(
  of: (payer: PayerOrTotal) => Value,
): Readonly<Record<PayerOrTotal, Value>> {
  return { total: of('total'), kommune: of('kommune'), region: of('region'), stat: of('stat') };
}
