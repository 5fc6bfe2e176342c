import { areaAddress } from '../../workbook/a1';
import type { CellPlace } from '../../workbook/place';

/** Address of a cell for people, as it may be typed into Excel's name box: `Tid!C17`, `'Tid 2'!C17`. */
export function sheetAddress(sheetName: string, place: CellPlace): string {
  const isPlain = /^\p{L}[\p{L}\p{N}_]*$/u.test(sheetName);
  const name = isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${name}!${areaAddress({ ...place, rowCount: 1, columnCount: 1 })}`;
}
