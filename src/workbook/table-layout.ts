import type { Area } from './place';

/** What the areas of a table's parts follow from. */
interface TableFrame {
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly hasTotalsRow: boolean;
}

/** Number of body rows: without header and totals row. */
export function bodyRowCount(table: TableFrame): number {
  return table.area.rowCount - 1 - (table.hasTotalsRow ? 1 : 0);
}

/** Some rows of a table's body, all columns; `first` counts from 0 in the body. */
export function bodyRows(table: TableFrame, first: number, rowCount: number): Area {
  return { ...table.area, row: table.area.row + 1 + first, rowCount };
}

/** The rows directly below a table, as wide as the table. */
export function rowsBelow(table: TableFrame, rowCount: number): Area {
  return { ...table.area, row: table.area.row + table.area.rowCount, rowCount };
}

/** The column directly to the right of a table, as tall as the table. */
export function columnBeside({ area }: TableFrame): Area {
  return { ...area, column: area.column + area.columnCount, columnCount: 1 };
}
