import type { Basis, Input } from '../../domain/soem/basis';

/** What the inputs of an example rest on; their place is known when they are written into a sheet. */
export function exampleBasis(basis: Omit<Basis, 'place'>): Basis {
  return { ...basis, place: '' };
}

/** A single figure of an example. */
export function exampleInput<const Value>(value: Value, basis: Basis): Input<Value> {
  return { ...basis, value };
}
