import * as fc from 'fast-check';
import { planBlocks } from '../../../../src/workbook/office/read-rows';

const table = fc.record({
  id: fc.constant('tid'),
  name: fc.constant('ip_tid'),
  rowCount: fc.integer({ min: 0, max: 3000 }),
  columnCount: fc.integer({ min: 1, max: 40 }),
});

describe('blocks in which rows are read', () => {
  it('hold every row of every table once, in order', () => {
    fc.assert(
      fc.property(
        fc.array(table, { maxLength: 5 }),
        fc.integer({ min: 100, max: 100_000 }),
        (tables, limit) => {
          const blocks = planBlocks(tables, limit).flat();
          for (const wanted of tables) {
            const own = blocks.filter((block) => block.table === wanted);
            const rows = own.flatMap(({ first, count }) =>
              Array.from({ length: count }, (_, index) => first + index),
            );
            expect(rows).toEqual(Array.from({ length: wanted.rowCount }, (_, index) => index));
          }
        },
      ),
    );
  });

  it('fit the limit, unless a single row is larger', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 5 }), (tables) => {
        for (const trip of planBlocks(tables, 50_000)) {
          const bytes = trip.reduce(
            (sum, block) => sum + block.count * (block.table.columnCount * 32 + 24),
            0,
          );
          expect(bytes).toBeLessThanOrEqual(50_000);
        }
      }),
    );
  });
});
