import fc from 'fast-check';
import { KEEP } from '../../../src/workbook/cell-value';
import { estimateBytes, estimateRowBytes } from '../../../src/workbook/estimate-bytes';
import { BLOCK_BYTES, splitRows } from '../../../src/workbook/split-rows';

const value = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);
const rows = fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { maxLength: 60 });

test('the estimate is never below what JSON takes', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(estimateBytes(one)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(one)));
    }),
  );
});

test('blocks put together are the rows, none is above the limit unless one row is', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 20, max: 400 }), (all, limit) => {
      const blocks = splitRows(all, limit);
      expect(blocks.flatMap((block) => block.rows)).toEqual(all);
      for (const block of blocks) {
        expect(all.slice(block.start, block.start + block.rows.length)).toEqual(block.rows);
        expect(block.bytes <= limit || block.rows.length === 1).toBe(true);
      }
    }),
  );
});

test('a block is as full as it can be', () => {
  const row = ['x'.repeat(93)];
  expect(estimateRowBytes(row)).toBe(99);
  expect(splitRows(Array(20_000).fill(row)).map((block) => block.rows.length)).toEqual([10_101, 9_899]);
  expect(BLOCK_BYTES).toBe(1_000_000);
});

test('no rows are no blocks; what is kept takes room as well', () => {
  expect(splitRows([])).toEqual([]);
  expect(estimateBytes(KEEP)).toBeGreaterThan(0);
});
