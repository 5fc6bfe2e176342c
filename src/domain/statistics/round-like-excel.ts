/**
 * Rounds a published figure as Excel's AFRUND/ROUND shows it: half away from zero, seen in 15 significant decimal
 * digits. So 1.005 becomes 1.01 and 21.9/0.2 (109.49999999999999) becomes 110, where binary fractions say otherwise.
 * @param value the unrounded figure; must be finite
 * @param decimals digits after the comma, 0–15; negative rounds to tens, hundreds, …
 */
export function roundLikeExcel(value: number, decimals = 0): number {
  if (!Number.isFinite(value)) throw new RangeError(`No figure to round: ${value}`);
  const scaled = shift(toFifteenDigits(value), decimals);
  const size = Math.abs(scaled);
  const whole = Math.floor(size);
  const rounded = size - whole >= 0.5 ? whole + 1 : whole;
  return shift(Math.sign(scaled) * rounded, -decimals);
}

/** The number Excel keeps: 15 significant decimal digits (Microsoft, "Excel specifications and limits": number precision). */
export function toFifteenDigits(value: number): number {
  // Most hours and scores are whole; they need no detour through text.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value;
  return Number(value.toPrecision(15));
}

/** Moves the decimal point in the written number, because multiplying by 10 would bring binary noise back; -0 becomes 0. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
