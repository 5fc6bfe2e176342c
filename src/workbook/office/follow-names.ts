import { sheetReference } from '../a1';
import type { Area } from '../place';
import type { WorkTable, Workshop } from './workshop';

/**
 * Lets names that covered whole columns of a table's body cover them again. Excel mostly does so by itself; where it
 * has, this changes nothing.
 */
export function fixNames(shop: Workshop, table: WorkTable, before: Area, after: Area): void {
  for (const { name, target } of shop.snapshot.names) {
    const state = shop.snapshot.tables.find((other) => other.name === table.name);
    if (target === undefined || target.sheetKey !== state?.sheetKey) continue;
    const first = { ...before, rowCount: state.area.rowCount - 1 - (state.hasTotalsRow ? 1 : 0) };
    if (!coversColumns(target.area, first)) continue;
    const area = { ...target.area, rowCount: after.rowCount };
    shop.context.workbook.names.getItem(name).formula = `=${sheetReference(table.sheetName, area)}`;
  }
}

function coversColumns(area: Area, body: Area): boolean {
  const isInside =
    area.column >= body.column && area.column + area.columnCount <= body.column + body.columnCount;
  return isInside && area.row === body.row && area.rowCount === body.rowCount;
}
