import type { CellValue } from '../../../workbook/cell-value';
import { cellWords, faultWords } from '../../../text/faults';
import { matchColumns } from '../../read/match-columns';
import { sheetAddress } from '../../read/sheet-address';
import { SEVERITIES } from '../../read/severities';
import { indsatsTable } from '../specs/indsats';
import type { ItemSpec } from '../specs/indsats-items';
import { textOf } from './read-items';
import { isSameName, type SoemReading } from './soem-reading';

/** Tells an item that a calculation cannot do without: at its blank cell, or at the table's head when its row is gone. */
export function reportMissing(reading: SoemReading, calculation: string, item: ItemSpec): void {
  const { snapshot, faults } = reading;
  const table = snapshot.tables.find(({ id }) => id === indsatsTable.id);
  if (table === undefined) return;
  const { places } = matchColumns(indsatsTable, table.headers);
  const text = (row: readonly CellValue[], column: string) => textOf(row[places.get(column) ?? -1] ?? null);
  const row = (table.rows ?? []).findIndex((cells) => {
    const owner = text(cells, 'calculation');
    const isItem = isSameName(text(cells, 'item').replace(/\*+$/, ''), item.label);
    return isItem && (owner === '' || isSameName(owner, calculation));
  });
  const cell = { row: table.area.row + 1 + row, column: table.area.column + (places.get('value') ?? 0) };
  // A value that could not be read has its own fault.
  if (faults.some(({ place }) => place.table === table.id && place.cell?.row === cell.row && row >= 0))
    return;
  const { sheetName, sheetKey } = table;
  const words = faultWords.itemMissing;
  const facts = { header: item.label };
  const fault = {
    kind: 'itemMissing',
    severity: SEVERITIES.itemMissing,
    place: {
      ...{ sheetName, sheetKey, table: table.id, header: item.label, cell },
      ...(row < 0 ? {} : { row }),
      address: sheetAddress(sheetName, cell),
    },
    found: cellWords.blank,
    expected: words.expected(facts),
    remedy: words.remedy(facts),
  } as const;
  reading.tell(fault, calculation);
}
