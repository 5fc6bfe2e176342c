import type { WriteValue } from './cell-value';
import { estimateRowBytes } from './estimate-bytes';

/** Most bytes in one block. Excel on the web refuses a request above 5 MB; a fifth of it leaves room for the rest. */
export const BLOCK_BYTES = 1_000_000;

export interface RowBlock {
  /** First row, counted from 0 in the rows that were split. */
  readonly start: number;
  readonly rows: readonly (readonly WriteValue[])[];
  readonly bytes: number;
}

/**
 * Splits rows into blocks of at most `limit` bytes, complete rows in their order, so that a stop between two blocks
 * leaves no half row. A single row above the limit is a block of its own.
 */
export function splitRows(rows: readonly (readonly WriteValue[])[], limit = BLOCK_BYTES): RowBlock[] {
  const blocks: RowBlock[] = [];
  let start = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    const more = estimateRowBytes(row);
    if (index > start && bytes + more > limit) {
      blocks.push({ start, rows: rows.slice(start, index), bytes });
      start = index;
      bytes = 0;
    }
    bytes += more;
  });
  if (rows.length > 0) blocks.push({ start, rows: rows.slice(start), bytes });
  return blocks;
}
