/**
 * The value below which a share of the figures lies, as Excel's FRAKTIL.MEDTAG/PERCENTILE.INC: between two figures it is
 * interpolated.
 * @param sorted figures in rising order, at least one
 * @param share 0–1
 */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  const position = Math.min(Math.max(share, 0), 1) * (sorted.length - 1);
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError('No figures to take a quantile of');
  return below + (above - below) * (position - Math.floor(position));
}
