import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createExampleWorkbook } from './support/example-workbook';
import { openPane, settled, tabTo, visit } from './support/open-pane';
import { rowsOf } from './support/sheet-access';

const field = (name: string) => screen.getByRole('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('registering', () => {
  it('lists who lacks what, and every other course', async () => {
    const { user, container } = await openPane(await createExampleWorkbook());
    await visit(user, 'Registrér');
    const due = within(screen.getByRole('list', { name: 'Mangler registrering' }));
    expect(due.getAllByRole('button').length).toBeGreaterThan(0);
    const others = within(screen.getByRole('list', { name: 'Andre forløb' }));
    expect(others.getByRole('button', { name: /B-0007/ })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('registers everything that is due by keyboard alone, one citizen after the other', async () => {
    const { user, model } = await openPane(await createExampleWorkbook());
    const before = rowsOf(model, 'ip_tid').length;
    await tabTo(user, () => button('Registrér nu'));
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Registrér' });
    await settled();
    const count = Number(/\d+/.exec(screen.getByText(/registrering(er)? mangler/).textContent)?.[0]);
    await tabTo(user, () => button('Begynd'));
    await user.keyboard('{Enter}');

    let hours = 0;
    for (let left = count; left > 0; left--) {
      await screen.findByText(`1 af ${left}`);
      const asksHours = document.activeElement === field('Timer');
      if (asksHours) {
        await user.keyboard('13,7');
        hours += 1;
      }
      if (screen.queryByRole('group', { name: 'Mål (WHO-5)' })) {
        if (asksHours) await user.tab();
        await user.keyboard('33221');
      } else if (screen.queryByRole('textbox', { name: 'Mål (ORS)' })) {
        if (asksHours) await user.tab();
        await user.keyboard('21,5');
      }
      await user.keyboard('{Enter}');
      await settled();
    }
    expect(await screen.findByText(/Alt er registreret/)).toBeVisible();
    expect(rowsOf(model, 'ip_tid').length).toBeGreaterThan(before);
    expect(rowsOf(model, 'ip_tid').filter((row) => row.timer === 13.7)).toHaveLength(hours);
  });

  it('begins at the goal when the hours of the month are there already', async () => {
    const { user, model } = await openPane(await createExampleWorkbook());
    const before = rowsOf(model, 'ip_tid').length;
    await visit(user, 'Registrér');
    await user.click(button(/^B-0010/));
    expect(await screen.findByText(/^Der står .* t for måneden/)).toBeVisible();
    expect(screen.getAllByRole('radio', { name: '0' })[0]).toHaveFocus();
    await user.keyboard('33221{Enter}');
    await settled();
    expect(rowsOf(model, 'ip_tid')).toHaveLength(before);
    const last = rowsOf(model, 'ip_maalinger').findLast((row) => row.borgerid === 'B-0010');
    expect(last).toMatchObject({ 'svar 1': 3, 'svar 5': 1 });
  });

  it('writes hours with a comma and answers given by digits as one measurement', async () => {
    const { user, model } = await openPane(await createExampleWorkbook());
    await visit(user, 'Registrér');
    await user.click(button(/^B-0007/));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Måned' }), 'maj 2026');
    await user.click(button('Tilføj måling'));
    expect(screen.getByText(/Der står 12 t for måneden/)).toBeVisible();
    await user.type(field('Timer'), '15,5');
    await user.click(screen.getAllByRole('radio', { name: '3' })[0] ?? document.body);
    await user.keyboard('34321');
    expect(screen.getByText('Score: 52')).toBeVisible();
    await user.clear(field('Målt den'));
    await user.type(field('Målt den'), '28-5-2026{Enter}');
    await settled();

    const hours = rowsOf(model, 'ip_tid').filter((row) => row.borgerid === 'B-0007');
    expect(hours.map((row) => row.timer)).toEqual([10, 14, 20, 15, 15.5]);
    const last = rowsOf(model, 'ip_maalinger').findLast((row) => row.borgerid === 'B-0007');
    expect(['svar 1', 'svar 2', 'svar 3', 'svar 4', 'svar 5'].map((name) => last?.[name])).toEqual([
      3, 4, 3, 2, 1,
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('Gemt: B-0007, maj 2026.');
    const seen = () => screen.queryByText('Gemt: B-0007, maj 2026.', { selector: 'p' });
    expect(seen()).toBeVisible();
    await visit(user, 'Resultater');
    expect(seen()).toBeNull();
  });

  it('says under the field what was expected, keeps what was typed, and writes nothing', async () => {
    const { user, model, container } = await openPane(await createExampleWorkbook());
    const before = JSON.stringify(rowsOf(model, 'ip_tid'));
    await visit(user, 'Registrér');
    await user.click(button(/^B-0007/));
    await user.type(await screen.findByRole('textbox', { name: 'Timer' }), 'ca. 3{Enter}');
    expect(await screen.findByText(/Skriv timer fra 0 til 744/)).toBeVisible();
    expect(field('Timer')).toHaveValue('ca. 3');
    expect(field('Timer')).toBeInvalid();
    expect(field('Timer')).toHaveFocus();
    expect(JSON.stringify(rowsOf(model, 'ip_tid'))).toBe(before);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks once before it saves a measurement with answers missing', async () => {
    const { user, model } = await openPane(await createExampleWorkbook());
    await visit(user, 'Registrér');
    await user.click(button(/^B-0007/));
    await user.click(await screen.findByRole('button', { name: 'Tilføj måling' }));
    await user.click(screen.getAllByRole('radio', { name: '3' })[0] ?? document.body);
    await user.keyboard('333{Enter}');
    expect(await screen.findByText(/Svar 4, 5 mangler/)).toBeVisible();
    expect(
      rowsOf(model, 'ip_maalinger').filter((row) => row['svar 1'] === 3 && row['svar 4'] === null),
    ).toHaveLength(0);
    await user.keyboard('{Enter}');
    await settled();
    expect(
      rowsOf(model, 'ip_maalinger').filter((row) => row['svar 1'] === 3 && row['svar 4'] === null),
    ).toHaveLength(1);
  });

  it('lets Esc undo the field and the answer', async () => {
    const { user } = await openPane(await createExampleWorkbook());
    await visit(user, 'Registrér');
    await user.click(button(/^B-0007/));
    await user.type(await screen.findByRole('textbox', { name: 'Timer' }), '99{Escape}');
    expect(field('Timer')).toHaveValue('');
    await user.type(field('Timer'), '{Enter}');
    expect(field('Timer')).toBeInvalid();
    await user.type(field('Timer'), '9{Escape}');
    expect(field('Timer')).not.toBeInvalid();
    await user.click(button('Tilføj måling'));
    const [first] = screen.getAllByRole('radio', { name: '4' });
    await user.click(first ?? document.body);
    expect(first).toBeChecked();
    await user.keyboard('{Escape}');
    expect(first).not.toBeChecked();
  });
});
