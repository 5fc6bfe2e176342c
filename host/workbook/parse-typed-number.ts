import type { CultureMarks } from './entry-culture';

/** A number as Excel reads it when typed, with the number format the cell gets; `undefined` for what is no number. */
export function parseTypedNumber(
  text: string,
  marks: CultureMarks,
): { value: number; numberFormat?: string } | undefined {
  const fraction = parseFraction(text);
  if (fraction !== undefined) return { value: fraction, numberFormat: '# ?/?' };
  const isPercent = /^%|%$/.test(text);
  const bare = text.replace(/^%|%$/, '').trim();
  const bracketed = /^\((.+)\)$/.exec(bare)?.[1];
  const unsigned = withoutCurrency(bracketed ?? bare);
  const number = parsePlain(unsigned, marks);
  if (number === undefined || (bracketed !== undefined && /^[+-]/.test(unsigned))) return undefined;
  const value = (bracketed === undefined ? number : -number) / (isPercent ? 100 : 1);
  return isPercent ? { value, numberFormat: unsigned.includes(marks.decimal) ? '0.00%' : '0%' } : { value };
}

function parsePlain(text: string, { decimal, group }: CultureMarks): number | undefined {
  const d = `\\${decimal}`;
  const whole = `(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)`;
  const pattern = new RegExp(`^[+-]?(?:${whole}${d}?\\d*|${d}\\d+)(?:e[+-]?\\d+)?$`, 'i');
  if (!pattern.test(text)) return undefined;
  const value = Number(text.replaceAll(group, '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** `1 1/2`; without the whole number in front Excel reads a date. */
function parseFraction(text: string): number | undefined {
  const [, sign, whole, above, below] = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  if (Number(below ?? 0) === 0) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(whole) + Number(above) / Number(below));
}

function withoutCurrency(text: string): string {
  return text.replace(/^([+-]?)\s*(?:kr\.?|[$€£])\s*/i, '$1').replace(/\s*(?:kr\.?|[$€£])$/i, '');
}
