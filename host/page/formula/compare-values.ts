import type { CellValue } from '../../../src/workbook/cell-value';

const alphabet = new Intl.Collator('da-DK', { sensitivity: 'accent', numeric: false });

/** Order of two values as Excel compares them: numbers before texts before SAND/FALSK; a blank is like nothing of the other's kind. */
export function compareValues(left: CellValue, right: CellValue): number {
  const one = left ?? nothingLike(right);
  const other = right ?? nothingLike(left);
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  if (typeof one === 'string' && typeof other === 'string') return alphabet.compare(one, other);
  return Number(one) - Number(other);
}

function nothingLike(other: CellValue): CellValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rankOf(value: CellValue): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof value);
}
