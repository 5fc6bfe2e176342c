import type { CalendarDate, MonthNumber } from '../domain/calendar/calendar-date';
import { MONTH_NAMES } from './month-names';

const formats = new Map<number, Intl.NumberFormat>();

function formatWith(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: 0,
    maximumFractionDigits: decimals,
  });
  formats.set(decimals, made);
  return made;
}

/** A number for people: `1.234,5`. The caller has rounded it; no zeros are added. */
export function danishNumber(value: number, decimals = 1): string {
  return formatWith(decimals).format(value).replace('-', '−');
}

/** A number with its sign, for differences: `+3,5`, `−5`, `0`. */
export function danishDifference(value: number, decimals = 1): string {
  return value > 0 ? `+${danishNumber(value, decimals)}` : danishNumber(value, decimals);
}

/** A share for people: 0.6972 is `70 %`. */
export function danishPercent(share: number, decimals = 0): string {
  return `${danishNumber(share * 100, decimals)} %`;
}

/** A day for people: `31-05-2026`. */
export function danishDate(date: CalendarDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.day)}-${two(date.month)}-${String(date.year).padStart(4, '0')}`;
}

/** A calendar month for people: `maj 2026`. */
export function danishMonth(month: MonthNumber): string {
  return `${MONTH_NAMES[month % 12] ?? ''} ${Math.floor(month / 12)}`;
}

/** `a`, `a og b`, `a, b og c`. */
export function danishList(items: readonly (string | number)[]): string {
  const texts = items.map(String);
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} og ${last}`;
}

/** Month numbers with runs drawn together: `2`, `3 og 5`, `4–6`, `1, 4–6 og 9`. */
export function danishRuns(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last.to + 1) last.to = Math.max(last.to, number);
    else runs.push({ from: number, to: number });
  }
  return danishList(
    runs.flatMap(({ from, to }) => {
      if (from === to) return [String(from)];
      return to === from + 1 ? [String(from), String(to)] : [`${from}–${to}`];
    }),
  );
}

/** `1 forløb`, `3 rækker`. */
export function danishCount(count: number, one: string, many: string): string {
  return `${danishNumber(count, 0)} ${count === 1 ? one : many}`;
}
