import { danishNumber } from './danish-format';

// Notes that the panel writes beside a figure that it helped to find.

/** Beside a figure from *skyggevisitation*. */
export function shadowNote(n: number, date: string): string {
  return `Skyggevisitation, n = ${danishNumber(n, 0)}, overtaget ${date}`;
}

/** Beside a price that was divided by a rule or by a fixed split. */
export function refusionNote(how: string, gross: string, date: string): string {
  return `${how}. Bruttopris ${gross}. Fordelt ${date}`;
}
