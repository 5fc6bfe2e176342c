import { cellWords, faultWords } from '../../text/faults';
import { dobbeltBundlinje } from '../specs/dobbelt-bundlinje';
import type { SheetSpec } from '../spec';
import type { ReadingContext } from './reading-context';
import { SEVERITIES } from './severities';
import { sheetAddress } from './sheet-address';

/**
 * In the 1904 system every date would be read four years wrong. Told once, at the first of our tables; gives its address
 * so that every course is withheld, or `undefined` when dates can be trusted.
 */
export function checkDateSystem(
  { snapshot, faults }: Pick<ReadingContext, 'snapshot' | 'faults'>,
  sheets: readonly SheetSpec[] = dobbeltBundlinje.inputSheets,
): string | undefined {
  if (snapshot.workbook.dateSystem !== '1904') return undefined;
  const order = sheets.flatMap(({ tables }) => tables.map(({ id }) => id));
  const tables = order.flatMap((id) => snapshot.tables.filter((table) => table.id === id));
  const [first] = tables;
  if (first === undefined) return undefined;
  const { id, sheetName, sheetKey, area } = first;
  const cell = { row: area.row, column: area.column };
  const address = sheetAddress(sheetName, cell);
  const words = faultWords.dateSystem1904;
  faults.push({
    kind: 'dateSystem1904',
    severity: SEVERITIES.dateSystem1904,
    place: { sheetName, sheetKey, table: id, cell, address },
    found: cellWords.dateSystem1904,
    expected: words.expected({ header: '' }),
    remedy: words.remedy({ header: '' }),
  });
  return address;
}
