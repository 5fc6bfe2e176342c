import type { CellFormat } from '../../../src/workbook/plan';

const known = new WeakMap<CellFormat, string>();
const NO_FORMAT = '[]';

/** Two formats look alike when their keys are equal. Row heights belong to rows, not to cells. */
export function formatKey(format: CellFormat | undefined): string {
  if (format === undefined) return NO_FORMAT;
  const found = known.get(format);
  if (found !== undefined) return found;
  const { rowHeight: _, ...look } = format;
  const entries = Object.entries(look).filter(([, value]) => isSet(value));
  const key = JSON.stringify(entries.map(([name, value]) => [name, normal(value)]).sort());
  known.set(format, key);
  return key;
}

function isSet(value: string | number | boolean): boolean {
  return value !== false && value !== 'General' && value !== 'bottom';
}

function normal(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' && value.startsWith('#') && value.length === 7
    ? value.toUpperCase()
    : value;
}
