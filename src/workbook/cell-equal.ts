import type { CellValue, WriteValue } from './cell-value';
import { isCellError, isKeep } from './cell-value';

/** Whether two read values are the same; a blank cell and an empty text are. */
export function sameCell(one: CellValue, other: CellValue): boolean {
  if (one === null || one === '') return other === null || other === '';
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other;
}

/** Whether a cell already holds what would be written; what is to be kept counts as held. */
export function holds(cell: CellValue, wanted: WriteValue): boolean {
  return isKeep(wanted) || sameCell(cell, wanted);
}

/** Whether a cell holds nothing; an empty text is nothing. */
export function isBlank(cell: CellValue): boolean {
  return cell === null || cell === '';
}
