import { setValue } from '../../../host/workbook/cells';
import type { WorkbookModel } from '../../../host/workbook/model';
import { soemRanders } from '../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../src/catalogue/examples/soem-tidsprofil';
import type { SoemFacts } from '../../../src/domain/soem/facts';
import { addCalculation, itemPlace, soemWorkbook } from '../../unit/commands/support/soem-workbook';
import { typeInTable } from '../../unit/taskpane/support/sheet-access';

const { settings, participants, prices, costs } = soemTidsprofil;
const place = '';

/** The timing case with a bit of everything that a page may show, and with names as long as people write them. */
const everything: SoemFacts = {
  ...soemTidsprofil,
  settings: { ...settings, discountRate: { ...settings.discountRate, value: 0.035, low: 0.02, high: 0.05 } },
  participants: participants.map((row) =>
    row.year === 2024 ? { ...row, actual: 8, actualSuccesses: 3 } : row,
  ),
  costs: costs.map((row) => ({
    ...row,
    post: 'Uddannelse_af_medarbejdere_og_supervision',
    committee: 'Social- og Arbejdsmarkedsudvalget',
  })),
  prices: prices.map((row) => ({
    ...row,
    committees: [
      { committee: 'Social- og Arbejdsmarkedsudvalget', share: 0.75 },
      { committee: 'Økonomiudvalget', share: 0.25 },
    ],
  })),
  grants: [
    {
      name: 'Pulje',
      year: 2024,
      amount: 50_000,
      priceLevel: 2024,
      receiver: 'kommune',
      giver: 'stat',
      place,
    },
  ],
  use: soemRanders.use.map((row, index) => ({ ...row, n: 20 + index })),
  shadowAssessments: [1, 2, 3].map((number) => ({
    number,
    service: 'Herberg og forsorgshjem',
    unit: 'dage',
    expectedWithout: 30 + number,
    expectedWithSuccess: 20,
    succeedsAnyway: number === 1,
    judgedBy: 'Visitator',
    place,
  })),
};

/** Two calculations with results. */
export async function soemWorkbookWithEverything(): Promise<WorkbookModel> {
  const model = await soemWorkbook(everything);
  await addCalculation(model, { ...soemRanders, calculation: 'Randers' });
  return model;
}

/** Faults and questions of several kinds: the result is withheld. */
export async function faultySoemWorkbook(): Promise<WorkbookModel> {
  const model = await soemWorkbook(soemTidsprofil);
  const { sheet, place: rate } = itemPlace(model, 'Succesrate (brutto)');
  setValue(sheet, rate, 65);
  typeInTable(model, 'ip_soem_omkostninger', 9, 'beløb', 'cirka_hundredetusind_kroner_om_året');
  typeInTable(model, 'ip_soem_deltagere', 0, 'planlagt', "'10,0");
  typeInTable(model, 'ip_soem_priser', 0, 'enhed', 'uger');
  return model;
}
