import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { setValue } from '../../../../../../host/workbook/cells';
import { soemTidsprofil } from '../../../../../../src/catalogue/examples/soem-tidsprofil';
import type { ShadowAssessmentRow, SoemFacts } from '../../../../../../src/domain/soem/facts';
import ProposalsPage from '../../../../../../src/taskpane/features/soem/helpers/proposals-page';
import { rowsOf, tableOf } from '../../../../commands/support/workbook';
import { itemPlace } from '../../../../commands/support/soem-workbook';
import { settled, tabTo } from '../../../support/open-pane';
import { openSoemPage, soemModel } from '../../../support/open-soem-page';

const judged = (
  number: number,
  service: string,
  units: readonly [number, number],
  succeedsAnyway?: boolean,
): ShadowAssessmentRow => ({
  ...{ number, service, unit: 'dage', expectedWithout: units[0], expectedWithSuccess: units[1], place: '' },
  ...(succeedsAnyway === undefined ? {} : { succeedsAnyway }),
});

const facts: SoemFacts = {
  ...soemTidsprofil,
  shadowAssessments: [
    judged(1, 'Herberg og forsorgshjem', [20, 8], true),
    judged(2, 'Herberg og forsorgshjem', [20, 8], false),
    judged(3, 'Herberg og forsorgshjem', [22, 10], false),
    judged(4, 'Alkoholbehandling', [10, 4], false),
  ],
};

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const item = (model: Parameters<typeof rowsOf>[0], label: string) =>
  rowsOf(model, 'soem_indsats').find(({ Oplysning }) => Oplysning === label);

describe('proposals from the skyggevisitation', () => {
  it('tells what each rests on, that few were judged, and what the net becomes', async () => {
    const { user } = await openSoemPage(await soemModel(facts), <ProposalsPage />);
    expect(screen.getAllByRole('radio').map((one) => one.closest('span')?.textContent)).toEqual([
      'Ville lykkes alligevel: 25 %',
      'Alkoholbehandling: −6 dage om året',
      'Herberg og forsorgshjem: −12 dage om året',
    ]);
    expect(screen.getByText(/kun 4/)).toBeVisible();
    expect(screen.getByText('Værdi: 0 % bliver 25 %')).toBeVisible();
    const net = within(screen.getByRole('table', { name: /Nettoresultat/ }));
    // Half of the effect: 675.000 of 1.350.000, less 300.000 of costs.
    expect(net.getByText('1.050.000')).toBeVisible();
    expect(net.getByText('375.000')).toBeVisible();
    expect(await axe(document.body)).toHaveNoViolations();
    await user.click(screen.getByRole('radio', { name: /Herberg/ }));
    expect(screen.getByText('År 10: −10 bliver −12')).toBeVisible();
  });

  it('takes over one figure with its source, and nothing else, by keyboard', async () => {
    const model = await soemModel(facts);
    const { user } = await openSoemPage(model, <ProposalsPage />);
    await tabTo(user, () => button('Overtag'));
    await user.keyboard('{Enter}');
    await settled();
    expect(item(model, 'Ville lykkes alligevel')).toMatchObject({
      ...{ Værdi: 0.25, Kildetype: 'Skøn', Sikkerhed: 'D' },
      Note: 'Skyggevisitation, n = 4, overtaget 03-06-2026',
    });
    expect(rowsOf(model, 'soem_konsekvenser')).toHaveLength(1);
    expect(rowsOf(model, 'soem_konsekvenser')[0]).toMatchObject({ 'År 1': -10 });
    expect(screen.getByText('Tallet står der allerede.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Overtag' })).toBeNull();
  });

  it('corrects the row of a service for as many years as are said, by keyboard', async () => {
    const model = await soemModel(facts);
    const { user } = await openSoemPage(model, <ProposalsPage />);
    await tabTo(user, () => screen.getByRole('radio', { checked: true }));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('radio', { name: /Herberg/ })).toBeChecked();
    const years = () => screen.getByRole('textbox', { name: /Antal år/ });
    expect(years()).toHaveValue('10');
    await tabTo(user, years);
    await user.keyboard('2{Enter}');
    await settled();
    const [row, ...others] = rowsOf(model, 'soem_konsekvenser');
    expect(row).toMatchObject({ 'År 1': -12, 'År 2': -12, 'År 3': -10, Ydelse: 'Herberg og forsorgshjem' });
    expect(others).toEqual([]);
  });

  it('asks for the area of a service that has no row, then adds it', async () => {
    const model = await soemModel(facts);
    const { user } = await openSoemPage(model, <ProposalsPage />);
    await user.click(screen.getByRole('radio', { name: /Alkohol/ }));
    await user.click(button('Overtag'));
    const area = screen.getByRole('combobox', { name: /Hovedområde/ });
    expect(area).toHaveFocus();
    expect(screen.getByText('Vælg et hovedområde.')).toBeVisible();
    await user.selectOptions(area, 'Sociale serviceydelser');
    expect(screen.getByText(/Med forslaget kan resultatet ikke vises endnu/)).toBeVisible();
    expect(screen.getByText(/ventede en pris for Alkoholbehandling/)).toBeVisible();
    await user.click(button('Overtag'));
    await settled();
    expect(rowsOf(model, 'soem_konsekvenser')[1]).toMatchObject({
      ...{ Ydelse: 'Alkoholbehandling', Hovedområde: 'Sociale serviceydelser', Enhed: 'dage' },
      ...{ 'År 1': -6, 'År 2': null, Note: 'Skyggevisitation, n = 1, overtaget 03-06-2026' },
    });
  });

  it('says so when a colleague has changed the figure meanwhile, and writes nothing', async () => {
    const model = await soemModel(facts);
    const { user } = await openSoemPage(model, <ProposalsPage />);
    const { sheet, place } = itemPlace(model, 'Ville lykkes alligevel');
    setValue(sheet, place, 0.1);
    await user.click(button('Overtag'));
    await settled();
    expect(screen.getByRole('alert')).toHaveTextContent(/ændret/);
    expect(item(model, 'Ville lykkes alligevel')).toMatchObject({ Værdi: 0.1 });
    expect(await screen.findByText('Værdi: 10 % bliver 25 %')).toBeVisible();
  });

  it('does not mix units', async () => {
    const model = await soemModel(facts);
    const { sheet, table } = tableOf(model, 'soem_konsekvenser');
    setValue(sheet, { row: table.area.row + 1, column: 3 }, 'uger');
    const { user } = await openSoemPage(model, <ProposalsPage />);
    await user.click(screen.getByRole('radio', { name: /Herberg/ }));
    expect(screen.getByText(/er i uger, men vurderingerne er i dage/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Overtag' })).toBeNull();
  });

  it('leads to the sheet when nobody has been judged', async () => {
    await openSoemPage(await soemModel(soemTidsprofil), <ProposalsPage />);
    expect(screen.getByText(/Her kommer forslag/)).toBeVisible();
    expect(button('Vis arket')).toBeVisible();
  });
});
