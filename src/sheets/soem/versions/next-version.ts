import type { Snapshot } from '../../../workbook/snapshot';
import { firstFreeRow, ourTable } from '../../rows/our-table';
import { isSameName } from '../read/soem-reading';
import { frosneTable } from '../specs/versioner';
import type { FrozenCell } from './frozen-cells';
import { keptCells, type KeptCell } from './kept-cells';

/** The number of a version to be, and the row its cells go to when a run has begun to write them. */
export interface NextVersion {
  readonly number: number;
  readonly startRow?: number;
}

/**
 * The version after the latest. Cells that no version owns, because a run was broken off, are taken over when they are the
 * beginning of these cells; other ones keep their number, and it is passed over.
 */
export function nextVersion(
  snapshot: Snapshot,
  calculation: string,
  latest: number,
  cells: readonly FrozenCell[],
): NextVersion {
  const left = keptCells(snapshot).filter(
    (cell) => cell.number > latest && isSameName(cell.calculation, calculation),
  );
  const [first] = left;
  if (first === undefined) return { number: latest + 1 };
  const isBegun = left.every(
    (cell, index) =>
      cell.number === latest + 1 && cell.row === first.row + index && isSameCell(cell, cells[index]),
  );
  const isLast = first.row + left.length === firstFreeRow(ourTable(snapshot, frosneTable));
  return isBegun && isLast
    ? { number: latest + 1, startRow: first.row }
    : { number: Math.max(...left.map(({ number }) => number)) + 1 };
}

function isSameCell(left: KeptCell, wanted: FrozenCell | undefined): boolean {
  const isPlace = left.sheet === wanted?.sheet && left.line === wanted.line && left.field === wanted.field;
  return isPlace && left.value === wanted.value;
}
