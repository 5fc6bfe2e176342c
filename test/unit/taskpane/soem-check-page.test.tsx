import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { setValue } from '../../../host/workbook/cells';
import { soemTidsprofil } from '../../../src/catalogue/examples/soem-tidsprofil';
import { createSoemExample } from '../../../src/commands/create-soem-example';
import { itemPlace, soemWorkbook } from '../commands/support/soem-workbook';
import { contextFor, done } from '../commands/support/workbook';
import { createExampleWorkbook } from './support/example-workbook';
import { openPane, settled, visit } from './support/open-pane';
import { rowsOf, selected, typeInTable } from './support/sheet-access';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** A success rate without its per cent sign, an amount in words, and no consequences left. */
async function brokenWorkbook() {
  const model = await soemWorkbook(soemTidsprofil);
  const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
  setValue(sheet, place, 65);
  typeInTable(model, 'ip_soem_omkostninger', 9, 'beløb', 'ca. 100.000');
  typeInTable(model, 'ip_soem_deltagere', 0, 'planlagt', "'10,0");
  return model;
}

describe('the check page of SØM', () => {
  it('shows the faults of the SØM sheets, the worst first, and leads to the cell', async () => {
    const { user, model, container } = await openPane(await brokenWorkbook());
    await visit(user, 'Kontrol');
    const errors = within(screen.getByRole('region', { name: 'Fejl' }));
    expect(errors.getAllByRole('button').map((one) => one.textContent)).toEqual([
      '1 række · SØM – omkostninger · Beløb er ikke et tal',
    ]);
    const questions = within(screen.getByRole('region', { name: 'Spørgsmål' }));
    expect(questions.getAllByRole('button', { expanded: false }).map((one) => one.textContent)).toEqual([
      '1 række · SØM – indsats · Succesrate (brutto) mangler procenttegn',
      '1 række · SØM – deltagere · Planlagt er skrevet som tekst',
    ]);
    await user.click(button(/SØM – omkostninger/));
    expect(await axe(container)).toHaveNoViolations();
    await user.click(errors.getByRole('button', { name: /^Vis i arket/ }));
    await settled();
    expect(selected(model)).toEqual({ sheet: 'SØM – omkostninger', value: 'ca. 100.000' });
  });

  it('mends what is safe after a preview, as people read it, and leaves the rest', async () => {
    const { user, model } = await openPane(await brokenWorkbook());
    await visit(user, 'Kontrol');
    await user.click(button('Vis rettelser'));
    expect(await screen.findByText(/»65« bliver 65 %/)).toBeVisible();
    expect(screen.getByText(/»10,0« bliver tallet 10/)).toBeVisible();

    await user.click(button('Ret 2 steder'));
    await screen.findByRole('heading', { level: 1, name: 'Kontrol' });
    await settled();
    expect(rowsOf(model, 'ip_soem_deltagere')[0]?.planlagt).toBe(10);
    const rate = rowsOf(model, 'ip_soem_indsats').find(
      ({ oplysning }) => oplysning === 'Succesrate (brutto)*',
    );
    expect(rate?.værdi).toBe(0.65);
    expect(rowsOf(model, 'ip_soem_omkostninger')[9]?.beløb).toBe('ca. 100.000');
    expect(screen.getByRole('region', { name: 'Fejl' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Spørgsmål' })).toBeNull();
  });

  it('tells that a colleague has changed a cell since the preview, and mends nothing', async () => {
    const { user, model } = await openPane(await brokenWorkbook(), { settleDelay: 60_000 });
    await visit(user, 'Kontrol');
    await user.click(button('Vis rettelser'));
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 70);
    await user.click(await screen.findByRole('button', { name: 'Ret 2 steder' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/ændret/);
    expect(rowsOf(model, 'ip_soem_deltagere')[0]?.planlagt).toBe('10,0');
  });

  it('leads from an empty table to where its rows are written', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    for (const header of ['beregning', 'ydelse', 'hovedområde', 'enhed', 'note', 'kildetype', 'sikkerhed'])
      typeInTable(model, 'ip_soem_konsekvenser', 0, header, '');
    for (let year = 1; year <= 10; year++)
      typeInTable(model, 'ip_soem_konsekvenser', 0, `år ${String(year)}`, '');
    const { user } = await openPane(model);
    await visit(user, 'Kontrol');
    await user.click(button(/Der er ingen konsekvenser/));
    await user.click(button(/^Vis i arket: 'SØM – konsekvenser'!B6/));
    await settled();
    expect(selected(model)).toEqual({ sheet: 'SØM – konsekvenser', value: null });
  });
});

describe('a workbook with both tools', () => {
  it('shows the faults of the tool that was chosen, and only those', async () => {
    const model = await createExampleWorkbook();
    const context = contextFor(model);
    await done(createSoemExample(context, soemTidsprofil));
    typeInTable(model, 'ip_tid', 0, 'timer', 'ca. 3');
    typeInTable(model, 'ip_soem_priser', 0, 'stat', 'ca. 400');
    const { user } = await openPane(model);
    await visit(user, 'Kontrol');
    expect(screen.getByRole('region', { name: 'Fejl' })).toHaveTextContent(/Timer er ikke et tal/);
    expect(screen.queryByText(/Stat er ikke et tal/)).toBeNull();
    await user.click(button('Start'));
    await user.click(await screen.findByRole('radio', { name: 'SØM' }));
    await visit(user, 'Kontrol');
    expect(screen.getByRole('region', { name: 'Fejl' })).toHaveTextContent(/Stat er ikke et tal/);
    expect(screen.queryByText(/Timer er ikke et tal/)).toBeNull();
  });
});
