/** One cell of a sheet; both numbers count from 0, so A1 is `{ row: 0, column: 0 }`. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; `row` and `column` count from 0, the counts are at least 1. */
export interface Area extends CellPlace {
  readonly rowCount: number;
  readonly columnCount: number;
}
