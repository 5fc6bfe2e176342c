import fc from 'fast-check';
import { createDirectPort } from '../../../../../host/port/direct-port';
import { refusionRules } from '../../../../../src/catalogue/soem/refusion';
import { soemTidsprofil } from '../../../../../src/catalogue/examples/soem-tidsprofil';
import { takeSnapshot } from '../../../../../src/commands/take-snapshot';
import { splitPrice } from '../../../../../src/domain/refusion/split-price';
import { priceChange, priceRows } from '../../../../../src/sheets/soem/rows/price-change';
import { soemWorkbook } from '../../../commands/support/soem-workbook';
import { contextFor } from '../../../commands/support/workbook';

async function snapshotOf() {
  const model = await soemWorkbook(soemTidsprofil);
  return takeSnapshot(contextFor(model, { port: createDirectPort(model) }));
}

const more = { priceLevel: 2026, sourceType: 'estimate', note: 'n' } as const;

test('what the payers bear adds up to the gross price in øre, whatever was rounded', async () => {
  const snapshot = await snapshotOf();
  const start = { year: 2026, month: 1, day: 1 };
  const target = { service: 'Kontanthjælp', unit: 'uger' };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.integer({ min: 1, max: 150 }), (øre, weeks) => {
      const gross = øre / 100;
      const amounts = splitPrice(gross, { kind: 'ladder', start, weeks, weeksBefore: 0 }, refusionRules);
      if (amounts === null) throw new Error('There is a rule in 2026.');
      const { kommune, region, stat } = priceChange(snapshot, target, { amounts, gross, ...more }).cells;
      expect(Math.round(100 * (Number(kommune) + Number(region) + Number(stat)))).toBe(øre);
    }),
  );
});

test('the row of a service keeps everything else, and is guarded by what was read', async () => {
  const snapshot = await snapshotOf();
  const [row, ...others] = priceRows(snapshot, 'Beregning 1');
  if (row === undefined) throw new Error('The example has a price.');
  expect(others).toEqual([]);
  const amounts = { kommune: 775, region: 0, stat: 225 };
  const change = priceChange(snapshot, { row }, { amounts, gross: 1000, ...more });
  expect(change).toMatchObject({ table: 'soem_priser', row: row.row, was: row.cells });
  expect(Object.keys(change.cells).sort()).toEqual(
    ['kommune', 'note', 'priceLevel', 'region', 'sourceType', 'stat'].sort(),
  );
});
