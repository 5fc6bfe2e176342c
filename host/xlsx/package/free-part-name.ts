import type { Package } from './package';

/** `xl/charts/chart7.xml` when six are taken; gaps are filled. */
export function freePartName(pkg: Package, stem: string, ending = '.xml'): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${String(number)}${ending}`;
    if (!pkg.has(name)) return name;
  }
}
