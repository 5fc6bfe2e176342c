import { createDirectPort } from '../../../../../host/port/direct-port';
import { soemTidsprofil } from '../../../../../src/catalogue/examples/soem-tidsprofil';
import { takeSnapshot } from '../../../../../src/commands/take-snapshot';
import { baselineChange, consequenceChange } from '../../../../../src/sheets/soem/rows/proposal-change';
import { setValue } from '../../../../../host/workbook/cells';
import type { WorkbookModel } from '../../../../../host/workbook/model';
import { addCalculation, itemPlace, soemWorkbook } from '../../../commands/support/soem-workbook';
import { contextFor, tableOf } from '../../../commands/support/workbook';

const second = { ...soemTidsprofil, calculation: 'Tidsprofil' };
const date = '03-06-2026';

async function contextOf(model: WorkbookModel, calculation: string, hasSeveral = true) {
  const snapshot = await takeSnapshot(contextFor(model, { port: createDirectPort(model) }));
  return { snapshot, calculation, hasSeveral, date };
}

const drinks = { service: 'Alkoholbehandling', unit: 'dage', unitsPerYear: -6, n: 12, places: [] };
const shelter = {
  service: 'herberg og Forsorgshjem',
  unit: 'dage',
  unitsPerYear: -100 / 3,
  n: 30,
  places: [],
};

test('the row of the calculation at hand is changed, not another one’s', async () => {
  const model = await soemWorkbook(soemTidsprofil);
  await addCalculation(model, second);
  const { sheet, table } = tableOf(model, 'soem_konsekvenser');
  setValue(sheet, { row: table.area.row + 2, column: 1 }, ' Herberg og  forsorgshjem');
  const change = consequenceChange(shelter, { years: 2, area: '' }, await contextOf(model, 'Tidsprofil'));
  expect(change.was?.calculation).toBe('Tidsprofil');
  expect(change.cells).toEqual({
    ...{ year1: -33.3333, year2: -33.3333, sourceType: 'Skøn', confidence: 'D' },
    note: 'Skyggevisitation, n = 30, overtaget 03-06-2026',
  });
});

test('a new row says which calculation it belongs to when there are several, and never has more than ten years', async () => {
  const model = await soemWorkbook(soemTidsprofil);
  const choice = { years: 12, area: 'Sundhedsydelser' };
  const alone = consequenceChange(drinks, choice, await contextOf(model, 'Beregning 1', false));
  expect(alone.was).toBeUndefined();
  expect(alone.cells).toMatchObject({ service: 'Alkoholbehandling', area: 'Sundhedsydelser', year10: -6 });
  expect(Object.keys(alone.cells)).not.toContain('calculation');
  expect(Object.keys(alone.cells)).not.toContain('year11');
  await addCalculation(model, second);
  const named = consequenceChange(drinks, choice, await contextOf(model, 'Tidsprofil'));
  expect(named.cells.calculation).toBe('Tidsprofil');
});

test('an end of the range that the new share lies beyond is cleared; one that still fits stays', async () => {
  const model = await soemWorkbook(soemTidsprofil);
  const { sheet, place } = itemPlace(model, 'Ville lykkes alligevel');
  setValue(sheet, { ...place, column: place.column + 1 }, 0.05);
  setValue(sheet, { ...place, column: place.column + 2 }, 0.2);
  const context = await contextOf(model, 'Beregning 1', false);
  const higher = baselineChange({ share: 1 / 3, n: 6 }, context);
  expect(higher.cells).toMatchObject({ value: 0.3333, high: null });
  expect(Object.keys(higher.cells)).not.toContain('low');
  const between = baselineChange({ share: 0.1, n: 6 }, context);
  expect(Object.keys(between.cells)).toEqual(['value', 'sourceType', 'confidence', 'note']);
});

test('a figure taken over before keeps the day of its note', async () => {
  const model = await soemWorkbook(soemTidsprofil);
  const { sheet, place } = itemPlace(model, 'Ville lykkes alligevel');
  setValue(sheet, place, 0.25);
  setValue(sheet, { ...place, column: place.column + 6 }, 'Skyggevisitation, n = 4, overtaget 01-02-2026');
  const context = await contextOf(model, 'Beregning 1', false);
  expect(baselineChange({ share: 0.25, n: 4 }, context).cells.note).toContain('01-02-2026');
  expect(baselineChange({ share: 0.25, n: 5 }, context).cells.note).toContain(date);
  expect(baselineChange({ share: 0.2, n: 4 }, context).cells.note).toContain(date);
});
