import type { Fault } from '../../../src/sheets/fault';

function keyOf({ kind, place }: Fault): string {
  return `${kind} ${place.address}`;
}

/** Every *fejl* that was not there before, by kind and cell. */
export function newErrors(before: readonly Fault[], after: readonly Fault[]): string[] {
  const known = new Set(before.filter(({ severity }) => severity === 'error').map(keyOf));
  return after
    .filter(({ severity }) => severity === 'error')
    .map(keyOf)
    .filter((key) => !known.has(key));
}
