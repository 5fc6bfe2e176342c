/** Sum that does not depend on the order of its terms: binary addition does, so the smallest are added first. */
export function sumOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
}
