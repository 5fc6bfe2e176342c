/** Letters of a date format as Danish Excel writes them; decimal and group marks follow the culture. Uncalibrated. */
const TO_DANISH: Readonly<Record<string, string>> = { y: 'å', h: 't', '.': ',', ',': '.' };
const FROM_DANISH: Readonly<Record<string, string>> = { å: 'y', t: 'h', '.': ',', ',': '.' };

/** Texts, escaped letters and brackets of a format code are passed over. */
const PIECES = /"[^"]*"|\\.|\[[^\]]*\]|./gsu;

function swap(code: string, marks: Readonly<Record<string, string>>): string {
  return code.replace(PIECES, (piece: string) => marks[piece.toLowerCase()] ?? piece);
}

/** A number format as the user's Excel writes it: `#,##0.00` is `#.##0,00` in Danish, `General` is `Standard`. */
export function toLocalFormat(code: string, culture: string): string {
  if (!culture.startsWith('da')) return code;
  return code === 'General' ? 'Standard' : swap(code, TO_DANISH);
}

/** The invariant number format behind one that the user's Excel writes. */
export function toInvariantFormat(code: string, culture: string): string {
  if (!culture.startsWith('da')) return code;
  return /^standard$/i.test(code) ? 'General' : swap(code, FROM_DANISH);
}

/** What kind of number a format shows, in Excel's words. Codes beyond the built-in ones are `Custom`. Uncalibrated. */
export function formatCategory(code: string): string {
  if (code === 'General') return 'General';
  if (code === '@') return 'Text';
  const bare = code.replace(/"[^"]*"|\\./g, '');
  if (/^0(\.0+)?%$/.test(bare)) return 'Percentage';
  if (/^0(\.0+)?E\+0+$/i.test(bare)) return 'Scientific';
  if (/^# \?+\/\?+$/.test(bare)) return 'Fraction';
  if (/^(#,##)?0(\.0+)?$/.test(bare)) return 'Number';
  if (/[kK]r|\[\$/.test(code)) return code.includes('_') ? 'Accounting' : 'Currency';
  if (/^[dmy\-/. ]+$/i.test(bare)) return 'Date';
  if (/^[hms:. ]+(AM\/PM)?$/i.test(bare)) return 'Time';
  return 'Custom';
}
