/**
 * Hours of the rows of one month, changed so that they add up to `total` and as few rows as possible change: rows keep
 * their hours from the top as long as the total reaches, and the last takes what is left. With one row it simply is
 * the total. Hours, never negative.
 */
export function setMonthTotal(hours: readonly number[], total: number): readonly number[] {
  let left = total;
  return hours.map((own, index) => {
    const share = index === hours.length - 1 ? left : Math.min(own, left);
    left -= share;
    return share;
  });
}
