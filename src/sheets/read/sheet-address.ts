import { maskCpr } from '../../domain/cpr/looks-like-cpr';
import { cellAddress, isCellAddressLike, quoteSheetName } from '../../workbook/a1';
import type { CellPlace } from '../../workbook/place';

/**
 * Address of a cell for people, as it may be typed into Excel's name box: `Tid!C17`, `'Tid 2'!C17`, `'TID2026'!C17`. A CPR
 * number in the name of a tab is hidden, for addresses are written into results and answers.
 */
export function sheetAddress(sheetName: string, place: CellPlace): string {
  const isPlain = /^\p{L}[\p{L}\p{N}_]*$/u.test(sheetName) && !isCellAddressLike(sheetName);
  return `${isPlain ? sheetName : quoteSheetName(maskCpr(sheetName))}!${cellAddress(place)}`;
}
