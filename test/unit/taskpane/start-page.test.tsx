import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createExampleWorkbook } from './support/example-workbook';
import { emptyWorkbook, openPane, settled } from './support/open-pane';

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
    expect(state.getByRole('button', { name: /mangler registrering/ })).toBeVisible();
    expect(state.getByRole('button', { name: /i arkene/ })).toBeVisible();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Opdateret 03-06-2026 10.14');
    expect(await axe(container)).toHaveNoViolations();
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
