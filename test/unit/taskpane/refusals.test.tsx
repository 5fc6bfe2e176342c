import { act, screen, waitFor } from '@testing-library/react';
import { createDirectPort } from '../../../host/port/direct-port';
import { axe } from 'jest-axe';
import { HostError } from '../../../src/workbook/host-error';
import type { WorkbookPort } from '../../../src/workbook/port';
import { createExampleWorkbook } from './support/example-workbook';
import { openPane, settled, visit } from './support/open-pane';
import { rowsOf, typeInTable } from './support/sheet-access';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('when Excel says no', () => {
  it('waits while a cell is being edited and goes on by itself', async () => {
    const { user, model } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    model.isEditing = true;
    await user.click(button('Opdatér'));
    expect(await screen.findByText(/Gør cellen færdig med Enter/)).toBeVisible();
    model.isEditing = false;
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Resultatarkene er opdateret.'));
    expect(screen.queryByText(/Gør cellen færdig/)).toBeNull();
  });

  it('stops waiting when the user says so', async () => {
    const { user, model } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    model.isEditing = true;
    await user.click(button('Opdatér'));
    await user.click(await screen.findByRole('button', { name: 'Annullér' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Stoppet.'));
    expect(screen.queryByText(/Gør cellen færdig/)).toBeNull();
  });

  it('says what is in the way and what to do, keeps what was typed, and tries again', async () => {
    const { user, model, container } = await openPane(await createExampleWorkbook());
    const tid = model.sheets.find(({ name }) => name === 'Tid');
    if (!tid) throw new Error('No sheet Tid');
    tid.protection = { password: null };
    await visit(user, 'Registrér');
    await user.click(button(/^B-0007/));
    await user.type(await screen.findByRole('textbox', { name: 'Timer' }), '11{Enter}');
    expect(await screen.findByText(/Arket »Tid« er beskyttet/)).toBeVisible();
    expect(screen.getByText(/Fjern beskyttelsen/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Timer' })).toHaveValue('11');
    expect(await axe(container)).toHaveNoViolations();

    tid.protection = null;
    await user.type(screen.getByRole('textbox', { name: 'Timer' }), '{Enter}');
    await settled();
    expect(screen.queryByText(/er beskyttet/)).toBeNull();
    expect(rowsOf(model, 'ip_tid').some((row) => row.borgerid === 'B-0007' && row.timer === 11)).toBe(true);
  });

  it('offers to read again when the first reading did not succeed', async () => {
    const model = await createExampleWorkbook();
    const direct = createDirectPort(model);
    let isBusy = true;
    const port: WorkbookPort = {
      ...direct,
      snapshot: (request, run) =>
        isBusy ? Promise.reject(new HostError('hostBusy')) : direct.snapshot(request, run),
    };
    const { user } = await openPane(model, { port });
    expect(screen.getByText(/Excel er optaget/)).toBeVisible();
    isBusy = false;
    await user.click(button('Prøv igen'));
    expect(await screen.findByText(/12 borgere/)).toBeVisible();
  });
});

describe('when the workbook changes outside the pane', () => {
  it('reads it again, and takes no focus and no half-typed field from the user', async () => {
    const { user, model } = await openPane(await createExampleWorkbook());
    await visit(user, 'Registrér');
    await user.click(button(/^B-0007/));
    const hours = await screen.findByRole('textbox', { name: 'Timer' });
    await user.type(hours, '1');
    const row = rowsOf(model, 'ip_tid').findLastIndex((one) => one.borgerid === 'B-0007');
    act(() => typeInTable(model, 'ip_tid', row, 'timer', '19'));
    expect(await screen.findByText(/Der står 19 t for måneden/)).toBeVisible();
    expect(hours).toHaveFocus();
    expect(hours).toHaveValue('1');
  });
});

describe('a result sheet left half written', () => {
  it('is told as not finished, and running again mends it', async () => {
    const model = await createExampleWorkbook();
    const direct = createDirectPort(model);
    let isBroken = true;
    const breaksOff: WorkbookPort['apply'] = async (plan) => {
      const stamps = plan.stamps.map((stamp) => ({ ...stamp, done: stamp.running }));
      await direct.apply({ ...plan, steps: plan.steps.slice(0, 2), stamps });
      throw new HostError('unknown', { hostCode: 'GeneralException', partlyDone: true });
    };
    const port: WorkbookPort = {
      ...direct,
      apply: (plan, run) => (isBroken ? breaksOff(plan, run) : direct.apply(plan, run)),
    };
    const { user } = await openPane(model, { port });
    await visit(user, 'Resultater');
    await user.click(button('Opdatér'));
    expect(await screen.findByText(/Kør kommandoen igen/)).toBeVisible();
    expect(await screen.findByText('Blev ikke færdig – kør igen')).toBeVisible();
    isBroken = false;
    await user.click(button('Opdatér'));
    expect(await screen.findByText('Opdateret 03-06-2026 10.14')).toBeVisible();
  });
});
