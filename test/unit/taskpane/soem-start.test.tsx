import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { setValue } from '../../../host/workbook/cells';
import { renameTable } from '../../../host/workbook/tables';
import { soemRanders } from '../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../src/catalogue/examples/soem-tidsprofil';
import { addCalculation, itemPlace, soemWorkbook } from '../commands/support/soem-workbook';
import { createExampleWorkbook } from './support/example-workbook';
import { emptyWorkbook, openPane, settled } from './support/open-pane';
import { typeInTable } from './support/sheet-access';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const contents = () => within(screen.getByRole('list', { name: 'Indhold' }));

async function chooseSoem(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('radio', { name: 'SØM' }));
  await screen.findByRole('button', { name: /^(Opret ark til SØM|Versioner og ændringer)$/ });
  await settled();
}

describe('the start page of SØM', () => {
  it('teaches what will be here, and makes the sheets with one button', async () => {
    const { user, model, container } = await openPane(emptyWorkbook());
    await chooseSoem(user);
    expect(screen.getByText(/hvad en indsats koster og sparer kommune, region og stat/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await user.click(button('Opret ark til SØM'));
    await screen.findByText(/trin er udfyldt/);
    await settled();
    expect(model.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ark1', 'SØM – indsats', 'SØM – deltagere', 'SØM – priser']),
    );
    expect(button('Passer SØM?')).toBeVisible();
    // What is not filled in yet is no fault of anybody's.
    expect(contents().getByRole('button', { name: /^\d+ oplysninger mangler/ })).not.toHaveTextContent(
      'fejl',
    );
  });

  it('keeps the choice of tool where it is and in focus when the tool is switched', async () => {
    const { user } = await openPane(await createExampleWorkbook());
    await chooseSoem(user);
    expect(screen.getByRole('radio', { name: 'SØM' })).toHaveFocus();
    const main = screen.getByRole('main');
    expect(main.firstElementChild).toBe(screen.getByRole('group', { name: 'Værktøj' }));
  });

  it('begins with SØM in a workbook of SØM, and tells what it holds and comes to', async () => {
    const { container } = await openPane(await soemWorkbook(soemTidsprofil));
    expect(screen.getByRole('radio', { name: 'SØM' })).toBeChecked();
    expect(screen.getByRole('heading', { level: 2, name: 'Tidsprofil (opdigtet eksempel)' })).toBeVisible();
    expect(screen.getByText('1 beregning · 2024–2026')).toBeVisible();
    expect(contents().getByRole('button', { name: 'Alle trin er udfyldt' })).toBeVisible();
    expect(
      contents().getByRole('button', { name: /Netto for det offentlige: 1,1 mio\. kr\./ }),
    ).toBeVisible();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Opdateret 03-06-2026 10.14');
    expect(button('Se resultater')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('leads to the step that lacks something, and to Kontrol', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    typeInTable(model, 'ip_soem_omkostninger', 9, 'beløb', 'ca. 100.000');
    const { user } = await openPane(model);
    expect(contents().getByRole('button', { name: '5 af 6 trin er udfyldt' })).toBeVisible();
    expect(contents().getByRole('button', { name: /^Resultatet vises, når/ })).toBeVisible();
    expect(button('Gå til Omkostninger')).toBeVisible();
    await user.click(contents().getByRole('button', { name: /^1 fejl/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kontrol' })).toBeVisible();
  });

  it('says Opdatér while the results are old, and shows them afterwards', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    typeInTable(model, 'ip_soem_deltagere', 0, 'planlagt', '12');
    const { user } = await openPane(model);
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Forældet · fra 03-06-2026 10.14');
    await user.click(button('Opdatér'));
    await settled();
    await user.click(await screen.findByRole('button', { name: 'Se resultater' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Resultater' })).toBeVisible();
  });

  it('asks whether SØM fits before anything else', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { sheet, place } = itemPlace(model, 'Formål');
    setValue(sheet, place, null);
    await openPane(model);
    expect(button('Passer SØM?')).toBeVisible();
  });

  it('names the sheets that lack something, and makes them whole', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const table = model.tables.find(({ name }) => name === 'ip_soem_priser');
    if (table !== undefined) renameTable(model, table, 'Takster', 'person');
    await openPane(model);
    expect(screen.getByText(/^Nogle af vores ark mangler: SØM – priser\./)).toBeVisible();
    expect(button('Opret manglende ark')).toBeVisible();
  });

  it('tells of the calculation that is chosen, when there are several', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    await addCalculation(model, { ...soemRanders, calculation: 'Randers' });
    const { user } = await openPane(model);
    expect(screen.getByText(/^2 beregninger/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Beregning' }), 'Randers');
    expect(contents().getByRole('button', { name: /3,7 mio\. kr\./ })).toBeVisible();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Arkene viser Beregning 1');
  });
});
