import type { Basis } from './basis';

/**
 * An input that can be varied: in the tornado, in the Monte Carlo draws, or by a new version. `key` is unique within a
 * calculation; `about` is the post, service or year as the sheet spells it.
 */
export interface VariableId {
  readonly kind: VariableKind;
  readonly about?: string;
  readonly key: string;
}

export type VariableKind =
  | 'successRate'
  | 'baseline'
  | 'dropOut'
  | 'discountRate'
  | 'horizon'
  | 'cost'
  | 'consequence'
  | 'price'
  | 'participants'
  | 'grant'
  | 'priceIndex'
  | 'setting';

/** What a figure is counted in, so that whoever publishes it can round and name it. */
export type Unit = 'kr' | 'share' | 'factor' | 'people' | 'years' | 'year' | 'units' | 'index';

/** One input that a step used, with where it stands. */
export interface UsedInput {
  readonly id: VariableId;
  readonly value: number;
  readonly unit: Unit;
  readonly basis?: Basis;
  /** Kroner as they stand in the cell, where the price level converted them to `value`. */
  readonly entered?: { readonly value: number; readonly priceLevel: number };
}
