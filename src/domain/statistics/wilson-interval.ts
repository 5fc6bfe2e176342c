/** 97.5 per cent of a normal distribution lies below this many standard deviations: a two-sided 95 per cent interval. */
const standardDeviations = 1.959963984540054;

/**
 * Wilson's 95 per cent interval of a share seen in n persons; honest for the small n of a municipality, where the usual
 * interval is too narrow. Source: Wilson 1927; Brown, Cai and DasGupta 2001 recommend it for n up to 40.
 * @param share 0–1
 * @param n persons counted, above 0
 */
export function wilsonInterval(share: number, n: number): { readonly low: number; readonly high: number } {
  const z2 = standardDeviations * standardDeviations;
  const centre = share + z2 / (2 * n);
  const reach = standardDeviations * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    low: Math.max(0, Math.min(share, (centre - reach) / scale)),
    high: Math.min(1, Math.max(share, (centre + reach) / scale)),
  };
}
