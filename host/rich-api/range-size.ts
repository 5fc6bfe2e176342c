import { COLUMN_LIMIT, ROW_LIMIT } from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/place';
import { cellArea } from '../workbook/areas';
import { intersect } from '../workbook/shift';
import { usedArea } from '../workbook/used-area';
import { RichError, invalidArgument } from './rich-error';
import type { HostState } from './rich-types';
import type { RangeTarget } from './type-targets';

/** Cells that one read gives; above that Excel answers null instead of values. Known from documentation. */
const READ_LIMIT = 5_000_000;

/** Cells that one operation may touch in Excel on the web. Known from documentation. */
const WEB_OPERATION_LIMIT = 33_554_000;

function cellCount({ area }: RangeTarget): number {
  return area.rowCount * area.columnCount;
}

/** Whole rows, whole columns or the whole sheet. */
function isUnbounded({ area }: RangeTarget): boolean {
  return area.rowCount === ROW_LIMIT || area.columnCount === COLUMN_LIMIT;
}

/** Unbounded ranges and too many cells read as null, without an error. */
export function isTooMuchToRead(target: RangeTarget): boolean {
  return isUnbounded(target) || cellCount(target) > READ_LIMIT;
}

/** Cells of whole rows and columns cannot be written one by one. */
export function requireBounded(target: RangeTarget): void {
  if (isUnbounded(target)) throw invalidArgument('Cells of an unbounded range cannot be set.');
}

/** What touches too many cells is refused by Excel on the web. */
export function requireOperationSize(target: RangeTarget, { isWeb }: HostState): void {
  if (isWeb && cellCount(target) > WEB_OPERATION_LIMIT) {
    throw new RichError('OperationCellsExceedLimit', 'The operation affects too many cells.', 400);
  }
}

/** More cells than anybody looks at one by one. */
const MANY = 1_000_000;

/**
 * The part of a range that is gone through cell by cell: of whole rows and columns only what is in use. Formats of whole
 * columns therefore reach no further than the last used cell.
 */
export function walkable(target: RangeTarget): RangeTarget {
  if (cellCount(target) <= MANY) return target;
  const used = usedArea(target.sheet, false);
  const area: Area | undefined = used === undefined ? undefined : intersect(used, target.area);
  return { sheet: target.sheet, area: area ?? cellArea(target.area) };
}
