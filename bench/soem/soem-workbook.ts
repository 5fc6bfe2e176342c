import ExcelJS from 'exceljs';
import { payers } from '../../src/domain/soem/payer';
import type { SoemFacts } from '../../src/domain/soem/facts';

/**
 * The same calculation as formulas: one for each ydelse × payer × year, which adds the cohorts that have finished, and one
 * total. `Ind!B1` is the success rate. The peer of our kernel.
 */
export async function writeSoemWorkbook(file: string, facts: SoemFacts): Promise<void> {
  const book = new ExcelJS.Workbook();
  const first = facts.intervention.firstYear.value;
  const years = Array.from({ length: facts.settings.horizonYears.value }, (_, year) => year);
  const input = book.addWorksheet('Ind');
  input.addRow(['Succesrate', facts.effect.successRate.value]);
  input.addRow(['Rente', facts.settings.discountRate.value]);
  // Row 3: completers by year of the horizon, from column B.
  input.addRow([
    'Deltagere',
    ...years.map((year) =>
      facts.participants
        .filter((row) => row.year === first + year)
        .reduce((sum, row) => sum + row.planned, 0),
    ),
  ]);
  input.addRow([
    'Omkostninger',
    ...years.map((year) =>
      facts.costs.filter((row) => row.year === first + year).reduce((sum, row) => sum + row.amount, 0),
    ),
  ]);
  const services = book.addWorksheet('Ydelser');
  facts.consequences.forEach((row, at) => {
    const price = facts.prices[at]?.amounts;
    services.addRow([row.service, ...payers.map((payer) => price?.[payer] ?? 0), ...row.years]);
  });
  const result = book.addWorksheet('Resultat');
  facts.consequences.forEach((_, at) => {
    result.addRow(
      payers.flatMap((_payer, column) =>
        years.map((year) => ({ formula: cellFormula(at + 1, 'BCD'.charAt(column), year) })),
      ),
    );
  });
  const lastRow = facts.consequences.length;
  const lastColumn = result.getColumn(payers.length * years.length).letter;
  const costs = years.map((year) => `Ind!${columnAt(year + 1)}4/(1+Ind!$B$2)^${String(year)}`).join('+');
  book
    .addWorksheet('Total')
    .addRow([{ formula: `SUM(Resultat!A1:${lastColumn}${String(lastRow)})-(${costs})` }]);
  await book.xlsx.writeFile(file);
}

/** Successes × units × price, discounted, for every cohort that has finished by the year. */
function cellFormula(row: number, priceColumn: string, year: number): string {
  const cohorts = Array.from({ length: year + 1 }, (_, cohort) => {
    const units = `Ydelser!${columnAt(4 + year - cohort)}${String(row)}`;
    return `Ind!${columnAt(cohort + 1)}$3*${units}`;
  });
  return `-(${cohorts.join('+')})*Ind!$B$1*Ydelser!${priceColumn}${String(row)}/(1+Ind!$B$2)^${String(year)}`;
}

/** The letter of a column by its position from 0; A–Z is enough here. */
function columnAt(position: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + position);
}
