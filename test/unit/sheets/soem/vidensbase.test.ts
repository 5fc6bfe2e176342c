import { createWorkbook } from '../../../../host/workbook/create-workbook';
import { buildSheets } from '../../../../src/commands/build-sheets';
import { contextFor, done, rowsOf, textOf } from '../../commands/support/workbook';

async function newSheets() {
  const model = createWorkbook('ny.xlsx');
  await done(buildSheets(contextFor(model), 'soem'));
  return model;
}

test('every row of a new vidensbase says what, how much, in which unit and year, and where it stands', async () => {
  const rows = rowsOf(await newSheets(), 'soem_vidensbase');
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) {
    expect(typeof row.Værdi).toBe('number');
    expect(Number(row.År)).toBeGreaterThanOrEqual(2015);
    for (const header of ['Slags', 'Emne', 'Enhed', 'Kilde']) expect(textOf(row[header])).not.toBe('');
  }
});

test('it holds the published prices and costs, and the use of one group before the intervention', async () => {
  const rows = rowsOf(await newSheets(), 'soem_vidensbase');
  const values = (pattern: RegExp) =>
    rows.filter(({ Emne }) => pattern.test(textOf(Emne))).map((row) => row.Værdi);
  expect(values(/Anden behandler/)).toEqual([352, 110]);
  expect(values(/fængsel|Arresthus|Fodlænke|Fængsel/)).toEqual([1878, 1321, 1199, 392, 1469]);
  expect(values(/^Forsorgshjem/)).toEqual([550_000]);
  expect(values(/Housing First/)).toEqual([40_000, 130_000]);
  expect(values(/Egenbetaling/)).toEqual([96.71, 93.38, 93, 89]);
  expect(values(/Særlig plads/)).toEqual([3959, 4165]);
  expect(values(/Sygedagpenge/)).toEqual([4180]);
  expect(values(/^ICM|^CTI|^§ 85|^ACT/)).toEqual([134_081, 51_000, 129_100, 59_000, 300_000]);
  const use = rows.filter(({ Slags }) => Slags === 'Forbrug').map((row) => row.Værdi);
  expect(use).toEqual([23, 39, 14, 13, 82, 77, 21, 8, 3, 64]);
});

test('a new prisindeks is empty: no figure is invented', async () => {
  expect(rowsOf(await newSheets(), 'soem_prisindeks')).toEqual([]);
});
