import { MONTH_NAMES } from '../../../src/text/month-names';
import { dateOfSerial } from '../../../src/workbook/serial-date';
import type { FormatToken } from './split-sections';

const DAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

/** A code of a date format, not of digits or text. */
export function isDateCode(token: FormatToken): boolean {
  return token.kind === 'code' && /^[ymdhs]/i.test(token.text);
}

/** A serial in a date format, as Danish Excel shows it; `undefined` for a serial that is no day. */
export function formatDate(serial: number, tokens: readonly FormatToken[]): string | undefined {
  const date = dateOfSerial(serial);
  if (date === undefined) return undefined;
  const seconds = Math.round((serial - Math.floor(serial)) * 86400);
  const two = (part: number) => String(part).padStart(2, '0');
  const sized = (part: number, code: string) => (code.length === 1 ? String(part) : two(part));
  const minutes = Math.floor(seconds / 60) % 60;
  return tokens
    .map((token, index) => {
      if (!isDateCode(token)) return token.kind === 'color' ? '' : token.text;
      const code = token.text.toLowerCase();
      if (code.startsWith('y')) return code.length > 2 ? String(date.year) : two(date.year % 100);
      if (code.startsWith('d')) return dayText(code, date.day, Math.floor(serial));
      if (code.startsWith('h')) return sized(Math.floor(seconds / 3600), code);
      if (code.startsWith('s')) return sized(seconds % 60, code);
      return isMinute(tokens, index) ? sized(minutes, code) : monthText(code, date.month);
    })
    .join('');
}

function dayText(code: string, day: number, serial: number): string {
  if (code.length <= 2) return code.length === 1 ? String(day) : String(day).padStart(2, '0');
  const name = DAYS[(serial + 6) % 7] ?? '';
  return code.length === 3 ? name.slice(0, 3) : name;
}

function monthText(code: string, month: number): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  if (code.length === 1) return String(month);
  if (code.length === 2) return String(month).padStart(2, '0');
  return code.length === 3 ? name.slice(0, 3) : name;
}

/** `m` means minutes right after hours or right before seconds, months otherwise. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const codes = tokens.map((token, place) => ({ token, place })).filter(({ token }) => isDateCode(token));
  const at = codes.findIndex(({ place }) => place === index);
  const letter = (offset: number) => codes[at + offset]?.token.text[0]?.toLowerCase();
  return letter(-1) === 'h' || letter(1) === 's';
}
