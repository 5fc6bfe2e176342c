import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { renameTable } from '../../../host/workbook/tables';
import { createExampleWorkbook } from './support/example-workbook';
import { emptyWorkbook, openPane, settled, visit } from './support/open-pane';
import { typeInTable } from './support/sheet-access';

describe('the start page', () => {
  it('teaches what will be here in an empty workbook, and makes the sheets with one button', async () => {
    const { user, model, container } = await openPane(emptyWorkbook());
    expect(screen.getByText(/Først skal arkene til dobbelt bundlinje oprettes/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await user.click(screen.getByRole('button', { name: 'Opret ark' }));
    await screen.findByText(/her er endnu ingen forløb/);

    expect(model.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Ark1', 'Borgere', 'Forløb', 'Forventninger', 'Tid', 'Målinger', 'Opsætning']),
    );
    expect(screen.getByRole('status')).toHaveTextContent('Arkene er klar.');
    expect(screen.getByRole('button', { name: 'Opret forløb' })).toBeVisible();
  });

  it('tells what the example holds, how it stands and what to do next', async () => {
    const { container } = await openPane(await createExampleWorkbook());
    expect(screen.getByText(/12 borgere · \d+ forløb/)).toBeVisible();
    const state = within(screen.getByRole('list', { name: 'Indhold' }));
    expect(state.getByRole('button', { name: /registreringer mangler i \d+ forløb/ })).toBeVisible();
    expect(state.getByRole('button', { name: /i arkene/ })).toBeVisible();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Opdateret 03-06-2026 10.14');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says the same about what is due as the page where it is registered', async () => {
    const { user } = await openPane(await createExampleWorkbook());
    const words = screen.getByRole('button', { name: /registreringer mangler/ }).textContent;
    await visit(user, 'Registrér');
    expect(screen.getByText(words)).toBeVisible();
  });

  it.each(['ip_tid', 'ip_forloeb'])(
    'counts nothing when %s cannot be read, and leads to Kontrol',
    async (table) => {
      const model = await createExampleWorkbook();
      const header = table === 'ip_tid' ? 'timer' : 'startdato';
      typeInTable(model, table, -1, header, 'Noget andet');
      const { user } = await openPane(model);
      const state = within(screen.getByRole('list', { name: 'Indhold' }));
      expect(state.queryByRole('button', { name: /at tale om|til tiden/ })).toBeNull();
      expect(screen.queryByText(/endnu ingen forløb/)).toBeNull();
      await user.click(state.getByRole('button', { name: /^Kan ikke gøres op/ }));
      expect(await screen.findByRole('heading', { level: 1, name: 'Kontrol' })).toBeVisible();
    },
  );

  it('names the sheet whose table was renamed as one that lacks something', async () => {
    const model = await createExampleWorkbook();
    const table = model.tables.find(({ name }) => name === 'ip_tid');
    if (table !== undefined) renameTable(model, table, 'Timer', 'person');
    await openPane(model);
    expect(screen.getByText(/^Nogle af vores ark mangler: Tid\./)).toBeVisible();
  });

  it('does not take focus when it opens', async () => {
    await openPane(await createExampleWorkbook());
    expect(document.body).toHaveFocus();
  });

  it('moves focus to the heading when another page is opened, and comes back', async () => {
    const { user } = await openPane(await createExampleWorkbook());
    await user.click(screen.getByRole('button', { name: 'Om panelet' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Om panelet' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));
    await settled();
    expect(screen.getByRole('heading', { level: 1, name: 'Investeringspanelet' })).toHaveFocus();
  });
});
