import { isCellError, type CellValue } from '../../../src/workbook/cell-value';
import { formatNumber, generalNumber } from './format-number';
import { splitSections } from './split-sections';
import { isDateCode } from './format-date';

export interface ShownValue {
  readonly text: string;
  /** Where Excel puts this kind of value when nothing else was chosen. */
  readonly align: 'left' | 'center' | 'right';
  readonly color?: string;
}

const BLANK: ShownValue = { text: '', align: 'left' };

/** What a cell shows, as Excel with Danish settings does. */
export function displayValue(value: CellValue, numberFormat = 'General'): ShownValue {
  if (value === null) return BLANK;
  if (isCellError(value)) return { text: value.error, align: 'center' };
  if (typeof value === 'boolean') return { text: value ? 'SAND' : 'FALSK', align: 'center' };
  if (typeof value === 'string') return { text: value, align: 'left' };
  if (isPlain(numberFormat)) return { text: generalNumber(value), align: 'right' };
  return { ...formatNumber(value, numberFormat), align: 'right' };
}

/** What stands in the cell when a person begins to change it: dates as dates, numbers with all their digits. */
export function editValue(value: CellValue, numberFormat = 'General', formula?: string): string {
  if (formula !== undefined) return formula;
  if (typeof value !== 'number') return displayValue(value).text;
  if (isDateFormat(numberFormat)) return formatNumber(value, 'dd-mm-yyyy').text;
  const exact = (number: number) => String(Number(number.toPrecision(15))).replace('.', ',');
  return numberFormat.includes('%') ? `${exact(value * 100)}%` : exact(value);
}

/** A number in this format is a day. */
export function isDateFormat(numberFormat: string): boolean {
  return !isPlain(numberFormat) && (splitSections(numberFormat)[0] ?? []).some(isDateCode);
}

function isPlain(numberFormat: string): boolean {
  return numberFormat === 'General' || numberFormat === '@' || numberFormat === '';
}
