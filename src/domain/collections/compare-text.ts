/** Order of two ids or addresses by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}
