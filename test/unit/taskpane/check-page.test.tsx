import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createExampleWorkbook } from './support/example-workbook';
import { openPane, settled, visit } from './support/open-pane';
import { rowsOf, selected, typeInTable } from './support/sheet-access';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the check page', () => {
  it('groups faults by sheet and kind, the worst first, and selects the cell', async () => {
    const model = await createExampleWorkbook();
    typeInTable(model, 'ip_tid', 0, 'timer', 'ca. 3');
    typeInTable(model, 'ip_tid', 1, 'timer', 'ca. 4');
    typeInTable(model, 'ip_maalinger', 0, 'svar 1', '6');
    const { user, container } = await openPane(model);
    await visit(user, 'Kontrol');
    const errors = within(screen.getByRole('region', { name: 'Fejl' }));
    const groups = errors.getAllByRole('button').map((one) => one.textContent);
    expect(groups).toEqual([
      '2 rækker · Tid · Timer er ikke et tal',
      '1 række · Målinger · Svar 1 er uden for grænserne',
    ]);

    await user.click(button(/2 rækker · Tid/));
    expect(screen.getByText(/Fandt »ca. 3«/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(errors.getAllByRole('button', { name: /^Vis i arket: Tid!/ })[1] ?? document.body);
    await settled();
    expect(selected(model)).toEqual({ sheet: 'Tid', value: 'ca. 4' });
  });

  it('mends what is safe after a preview that shows each cell before and after', async () => {
    const model = await createExampleWorkbook();
    typeInTable(model, 'ip_tid', 0, 'timer', "'12,5");
    const { user } = await openPane(model);
    await visit(user, 'Kontrol');
    await user.click(button('Vis rettelser'));
    expect(await screen.findByText(/»12,5« bliver tallet 12,5/)).toBeVisible();
    expect(rowsOf(model, 'ip_tid')[0]?.timer).toBe('12,5');

    await user.click(button('Ret 1 sted'));
    await screen.findByRole('heading', { level: 1, name: 'Kontrol' });
    expect(rowsOf(model, 'ip_tid')[0]?.timer).toBe(12.5);
    expect(screen.getByRole('status')).toHaveTextContent('1 sted er rettet.');
  });

  it('mends one group from where its fault is told, and leaves the others alone', async () => {
    const model = await createExampleWorkbook();
    typeInTable(model, 'ip_tid', 0, 'timer', "'12,5");
    typeInTable(model, 'ip_forloeb', 0, 'metode', 'critical time intervention');
    const { user, container } = await openPane(model);
    await visit(user, 'Kontrol');
    await user.click(button(/Tid · Timer er skrevet som tekst/));
    expect(screen.getByText('Forslag: »12,5« bliver tallet 12,5.')).toBeVisible();
    expect(screen.queryByText(/i panelet under Kontrol/)).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(button('Ret (forhåndsvisning): Timer er skrevet som tekst'));
    await user.click(await screen.findByRole('button', { name: 'Ret 1 sted' }));
    await screen.findByRole('heading', { level: 1, name: 'Kontrol' });
    expect(rowsOf(model, 'ip_tid')[0]?.timer).toBe(12.5);
    expect(rowsOf(model, 'ip_forloeb')[0]?.metode).toBe('critical time intervention');
  });

  it('says so when nothing is wrong', async () => {
    const { user } = await openPane(await createExampleWorkbook());
    await visit(user, 'Kontrol');
    expect(screen.queryByRole('region', { name: 'Fejl' })).toBeNull();
  });
});

describe('the about page', () => {
  it('tells versions, what is stored in the file, that no data leave, and the keys', async () => {
    const { user, container } = await openPane(await createExampleWorkbook());
    await user.click(button('Om panelet'));
    await screen.findByRole('heading', { level: 1, name: 'Om panelet' });
    expect(screen.getByText('Indbygget vært')).toBeVisible();
    expect(screen.getByText(/Borgere, Forløb, Forventninger, Tid, Målinger/)).toBeVisible();
    expect(screen.getByText(/ip_tid/, { selector: 'dd' })).toBeVisible();
    expect(screen.getByText(/sender ingen data/)).toBeVisible();
    expect(screen.getByText('F6')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});
