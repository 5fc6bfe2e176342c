/** Danish month names, January first. */
export const MONTH_NAMES: readonly string[] = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** The month (1–12) of a Danish name in full or cut to three letters or more (`sept`); `undefined` for other words. */
export function monthOfName(name: string): number | undefined {
  const lower = name.toLowerCase();
  const found = lower.length < 3 ? -1 : MONTH_NAMES.findIndex((month) => month.startsWith(lower));
  return found < 0 ? undefined : found + 1;
}
