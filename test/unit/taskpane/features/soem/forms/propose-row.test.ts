import { makeSoemWorkbook, buildSoemWorkbook } from '../../../../sheets/soem/support/soem-workbook';
import { soemTidsprofil } from '../../../../../../src/catalogue/examples/soem-tidsprofil';
import { proposeRow } from '../../../../../../src/taskpane/features/soem/forms/propose-row';
import type { SoemFacts } from '../../../../../../src/domain/soem/facts';

async function proposed(facts: SoemFacts, table: string) {
  const { read } = await makeSoemWorkbook(facts);
  return proposeRow(await read(), facts.calculation, table);
}

const shortened = (facts: SoemFacts): SoemFacts => ({
  ...facts,
  participants: facts.participants.slice(0, 2),
  costs: facts.costs.slice(0, 2),
});

describe('proposeRow', () => {
  it('goes on with the year after the last one, the same post and payer', async () => {
    const facts = shortened(soemTidsprofil);
    expect(await proposed(facts, 'soem_deltagere')).toEqual({ year: '2026' });
    expect(await proposed(facts, 'soem_omkostninger')).toEqual({
      ...{ post: 'Drift', category: 'Drift', year: '2026', payer: 'Kommune' },
    });
  });

  it('proposes no year after the last, and another post from the first', async () => {
    expect(await proposed(soemTidsprofil, 'soem_deltagere')).toEqual({});
    expect(await proposed(soemTidsprofil, 'soem_omkostninger')).toEqual({
      ...{ category: 'Drift', year: '2024', payer: 'Kommune' },
    });
  });

  it('takes nothing of the last post for another one', async () => {
    const facts: SoemFacts = {
      ...soemTidsprofil,
      costs: soemTidsprofil.costs.map((row) => ({ ...row, payer: 'stat', category: 'training' })),
    };
    expect(await proposed(facts, 'soem_omkostninger')).toEqual({
      ...{ category: 'Drift', year: '2024', payer: 'Kommune' },
    });
  });

  it('begins a price with the service that lacks one, at the price level of the result', async () => {
    const [consequence] = soemTidsprofil.consequences;
    if (consequence === undefined) throw new Error('No consequence');
    const facts = {
      ...soemTidsprofil,
      consequences: [consequence, { ...consequence, service: 'Botilbud', unit: 'døgn' }],
    };
    expect(await proposed(facts, 'soem_priser')).toEqual({
      service: 'Botilbud',
      unit: 'døgn',
      priceLevel: '2024',
    });
    expect(await proposed(soemTidsprofil, 'soem_priser')).toEqual({ priceLevel: '2024' });
  });

  it('proposes next to nothing in empty sheets', async () => {
    const { read } = await buildSoemWorkbook();
    expect(proposeRow(await read(), 'Beregning 1', 'soem_deltagere')).toEqual({});
    expect(proposeRow(await read(), 'Beregning 1', 'soem_priser')).toEqual({});
  });
});
