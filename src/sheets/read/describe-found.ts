import { cellWords } from '../../text/faults';
import { danishDate, danishNumber } from '../../text/danish-format';
import type { CellValue } from '../../workbook/cell-value';
import { isCellError } from '../../workbook/cell-value';
import { dateOfSerial } from '../../workbook/serial-date';
import type { ColumnKind } from '../spec';
import { looksLikeCpr, maskCpr } from '../../domain/cpr/looks-like-cpr';

const LONGEST = 60;

/** A cell's value as its user would recognise it, cut to 60 characters; what reads as a CPR number is hidden. */
export function describeFound(value: CellValue, kind: ColumnKind = 'text'): string {
  if (value === null || value === '') return cellWords.blank;
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? cellWords.yes : cellWords.no;
  const text = maskCpr(typeof value === 'number' ? describeNumber(value, kind) : value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function describeNumber(value: number, kind: ColumnKind): string {
  // Before thousands are set apart, for then the digits would no longer read as what they are.
  if (looksLikeCpr(value)) return String(value);
  const date = kind === 'date' || kind === 'month' ? dateOfSerial(value) : undefined;
  if (date !== undefined) return danishDate(date);
  // 65 in a cell for shares is what was typed, not 6,500 %.
  if (kind === 'share' && Math.abs(value) <= 1) return `${danishNumber(value * 100, 4)} %`;
  return kind === 'id' || kind === 'text' ? String(value) : danishNumber(value, 6);
}
