import type { Area, CellPlace } from '../../src/workbook/place';

/** Single cells as few areas: neighbours in a row are joined, then rows of the same columns. */
export function joinPlaces(places: readonly CellPlace[]): Area[] {
  const runs: Area[] = [];
  const inOrder = [...places].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column } of inOrder) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columnCount === column) {
      runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.column} ${run.columnCount}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above !== undefined && above.row + above.rowCount === run.row) {
      areas[index] = { ...above, rowCount: above.rowCount + 1 };
    } else {
      open.set(key, areas.length);
      areas.push(run);
    }
  }
  return areas;
}
