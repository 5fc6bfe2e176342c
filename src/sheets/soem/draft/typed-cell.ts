import type { CellValue } from '../../../workbook/cell-value';
import { isCellError } from '../../../workbook/cell-value';
import { dateOfSerial, serialOfDate } from '../../../workbook/serial-date';
import { makeDate } from '../../../domain/calendar/make-date';
import { danishDate } from '../../../text/danish-format';
import { cleanText } from '../../read/clean-text';
import { parseDanishDate } from '../../read/parse-danish-date';
import { parseDanishNumber } from '../../read/parse-danish-number';
import type { ColumnKind, ColumnSpec } from '../../spec';

const NUMBERS: readonly ColumnKind[] = ['hours', 'number', 'amount', 'price', 'whole', 'year'];
const UNIT = /\s*(kr\.?|kroner|%)$/i;
const DIGITS_ONLY = /^(\d{2})(\d{2})(\d{4})$/;
const plain = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 10, useGrouping: false });
const grouped = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 10 });

/**
 * What a cell would hold when a Dane had typed this in it: `1.200,50` is 1200.5, and in a column of shares, as in Excel's
 * own, both `65` and `65 %` are 0.65. What cannot be understood stays text, and is told by whoever reads the cell; so does a
 * share above the highest: as a number, 5 would be read as 5 %.
 */
export function typedCell(
  text: string,
  { kind, max = Infinity }: Pick<ColumnSpec, 'kind' | 'max'>,
): Exclude<CellValue, { error: string }> {
  const clean = cleanText(text);
  if (clean === '') return null;
  if (kind === 'share') return shareOf(clean, max);
  if (kind === 'date' || kind === 'month') return dayOf(clean) ?? clean;
  return NUMBERS.includes(kind) ? (parseDanishNumber(clean.replace(UNIT, '')) ?? clean) : clean;
}

/** What a field shows for a cell, so that it can be typed again: the inverse of {@link typedCell}. */
export function fieldText(cell: CellValue, kind: ColumnKind): string {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  if (typeof cell !== 'number') return String(cell);
  const date = kind === 'date' || kind === 'month' ? dateOfSerial(cell) : undefined;
  if (date !== undefined) return danishDate(date);
  if (kind === 'share') return plain.format(Number((cell * 100).toPrecision(14)));
  return (kind === 'amount' || kind === 'price' ? grouped : plain).format(cell);
}

/** Of 14 digits, so that 7 % is 0.07 and not 0.07000000000000001. */
function shareOf(text: string, max: number): number | string {
  const percent = parseDanishNumber(text.replace(UNIT, ''));
  if (percent === undefined) return text;
  const share = Number((percent / 100).toPrecision(14));
  return share > max ? `${plain.format(percent)} %` : share;
}

/** Also digits alone: `01062026`. */
function dayOf(text: string): number | undefined {
  const digits = DIGITS_ONLY.exec(text);
  const day = digits
    ? makeDate(Number(digits[3]), Number(digits[2]), Number(digits[1]))
    : parseDanishDate(text);
  return day === null || day === undefined ? undefined : serialOfDate(day);
}
