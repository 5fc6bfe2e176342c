import type { Package } from '../package/package';
import { rawAttributes } from '../xml/raw-element';

/** Tables are numbered through the whole workbook. */
export function highestTableId(pkg: Package): number {
  const parts = pkg.list().filter((part) => /\/tables\/[^/]+\.xml$/i.test(part));
  return Math.max(0, ...parts.map((part) => Number(rawAttributes(pkg.text(part).slice(0, 4000)).id ?? 0)));
}
