import type { SheetModel, TableModel } from '../../workbook/model';
import { parseArea } from '../a1';
import { child, descendants, flag, numberOf, type XmlElement } from '../xml/xml-tree';

/** A table part. `undefined` when it says no area, or has no header row: such a table is nobody's but the file's. */
export function readTable(root: XmlElement, id: string, sheet: SheetModel): TableModel | undefined {
  const at = root.attributes;
  const area = parseArea(at.ref ?? '');
  const filter = child(root, 'autoFilter');
  if (area === undefined || at.headerRowCount === '0') return undefined;
  return {
    id,
    name: at.displayName ?? at.name ?? id,
    sheetId: sheet.id,
    area,
    hasTotalsRow: (numberOf(at.totalsRowCount) ?? 0) > 0,
    style: child(root, 'tableStyleInfo')?.attributes.name ?? null,
    isFiltered:
      filter !== undefined &&
      descendants(filter, 'filterColumn').some((column) => column.children.length > 0),
    hasFilterButtons: filter !== undefined && !flag(filter.attributes.hidden),
  };
}
