import type { ByPayer } from '../domain/soem/payer';
import type { PriceSplit } from '../domain/refusion/split-price';
import { danishDate, danishNumber, danishPercent } from './danish-format';

// Notes that the panel writes beside a figure that it helped to find. Figures come rounded.

/** Beside a figure from *skyggevisitation*. */
export function shadowNote(n: number, date: string): string {
  return `Skyggevisitation, n = ${danishNumber(n, 0)}, overtaget ${date}`;
}

/** By which rule a price was divided, and for what course: `§ 110: 200 dage fra 01-05-2026`. */
function splitWords(split: PriceSplit): string {
  switch (split.kind) {
    case 'fixed':
      return 'Fast fordeling';
    case 'ladder': {
      const before = split.weeksBefore === 0 ? '' : ` efter ${danishNumber(split.weeksBefore)} uger`;
      return `Refusionstrappen: ${danishNumber(split.weeks)} uger fra ${danishDate(split.start)}${before}`;
    }
    case 'shelter':
      return `§ 110: ${danishNumber(split.days)} dage fra ${danishDate(split.start)}`;
    case 'ownHome':
      return `§ 85 a: ${danishNumber(split.months)} måneder fra ${danishDate(split.start)}`;
    case 'costlyCase':
      return `§ 176 i ${split.year}: ${danishNumber(split.unitsPerYear)} enheder om året`;
  }
}

/** Shares in words: `kommune 61,92 %, region 0 %, stat 38,08 %`. */
function shareWords({ kommune, region, stat }: ByPayer): string {
  const percent = (share: number) => danishPercent(share, 2);
  return `kommune ${percent(kommune)}, region ${percent(region)}, stat ${percent(stat)}`;
}

/** Beside a price that was divided by a rule or by a fixed split. */
export function refusionNote(split: PriceSplit, shares: ByPayer, gross: number, date: string): string {
  return `${splitWords(split)}. Giver ${shareWords(shares)} af ${danishNumber(gross, 2)} kr. Beregnet ${date}`;
}
