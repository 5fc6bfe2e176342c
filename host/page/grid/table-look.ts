import type { CellFormat } from '../../../src/workbook/plan';
import type { CellPlace } from '../../../src/workbook/place';
import { holdsCell } from '../../workbook/areas';
import type { TableModel } from '../../workbook/model';

/** Excel's blue table style in the standard theme; other built-in styles are drawn like it. */
const HEADER: CellFormat = { bold: true, color: '#FFFFFF', fill: '#2F64B2' };
const BAND: CellFormat = { fill: '#E3ECF8', borderBottom: '#B4C6E7' };
const PLAIN: CellFormat = { borderBottom: '#B4C6E7' };
const TOTALS: CellFormat = { bold: true, borderBottom: '#2F64B2' };

export function tableAt(tables: readonly TableModel[], place: CellPlace): TableModel | undefined {
  return tables.find(({ area }) => holdsCell(area, place));
}

/** The cell is one of a table's headers. */
export function isHeaderCell(tables: readonly TableModel[], place: CellPlace): boolean {
  return tables.some(({ area }) => area.row === place.row && holdsCell(area, place));
}

/** A header that shows a filter button. */
export function hasFilterButton(tables: readonly TableModel[], place: CellPlace): boolean {
  return isHeaderCell(tables, place) && tableAt(tables, place)?.hasFilterButtons === true;
}

/** What the table's style gives to a cell; nothing outside of tables or without a style. */
export function tableLook(tables: readonly TableModel[], place: CellPlace): CellFormat {
  const table = tableAt(tables, place);
  if (table === undefined || table.style === null) return {};
  const row = place.row - table.area.row;
  if (row === 0) return HEADER;
  if (table.hasTotalsRow && row === table.area.rowCount - 1) return TOTALS;
  return row % 2 === 1 ? BAND : PLAIN;
}
