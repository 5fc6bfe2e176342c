import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createDirectPort } from '../../../../../../host/port/direct-port';
import { setValue } from '../../../../../../host/workbook/cells';
import type { WorkbookModel } from '../../../../../../host/workbook/model';
import { deleteTableRow } from '../../../../../../host/workbook/table-rows';
import { soemTidsprofil } from '../../../../../../src/catalogue/examples/soem-tidsprofil';
import { freezeVersion } from '../../../../../../src/commands/freeze-version';
import VersionsPage from '../../../../../../src/taskpane/features/soem/versions/versions-page';
import { itemPlace } from '../../../../commands/support/soem-workbook';
import { rowsOf, tableOf } from '../../../../commands/support/workbook';
import { settled, unfold } from '../../../support/open-pane';
import { openSoemPage, soemModel, type OpenSoemPage } from '../../../support/open-soem-page';

const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const status = () => screen.getByRole('status').textContent.trim();

async function open(model?: WorkbookModel): Promise<OpenSoemPage> {
  const page = await openSoemPage(model ?? (await soemModel(soemTidsprofil)), <VersionsPage />);
  await screen.findByRole('region', { name: 'Frosne versioner' });
  await settled();
  return page;
}

async function freeze(user: OpenSoemPage['user'], who: string, why: string): Promise<void> {
  await user.clear(screen.getByLabelText(/^Hvem fryser/));
  if (who !== '') await user.type(screen.getByLabelText(/^Hvem fryser/), who);
  await user.clear(screen.getByLabelText(/^Hvorfor/));
  if (why !== '') await user.type(screen.getByLabelText(/^Hvorfor/), why);
  await user.click(screen.getByRole('button', { name: 'Frys version' }));
  await settled();
}

/** Types a success rate into its cell, as somebody does beside the pane. */
async function setRate({ model, session }: OpenSoemPage, rate: number | string): Promise<void> {
  const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
  setValue(sheet, place, rate);
  await act(() => session.read());
  await settled();
}

async function frozenModel(): Promise<WorkbookModel> {
  const model = await soemModel(soemTidsprofil);
  const context = {
    port: createDirectPort(model),
    ...{ today: { year: 2026, month: 3, day: 1 }, timeOfDay: '09.00', version: 'test' },
  };
  const asked = { calculation: 'Beregning 1', who: 'KLA', why: 'Første udkast' };
  const outcome = await freezeVersion(context, asked);
  if (!outcome.ok) throw outcome.error;
  return model;
}

test('a calculation is frozen with name, reason and today, and stands in the list', async () => {
  const { user, model } = await open();
  expect(section('Frosne versioner').getByText(/^Der er ingen versioner/)).toBeVisible();
  expect(screen.getByText('Dato: 03-06-2026')).toBeVisible();
  await freeze(user, 'MHJ', 'Til udvalget');
  expect(status()).toBe('Version 1 er frosset.');
  const item = section('Frosne versioner').getByRole('listitem');
  expect(item).toHaveTextContent('Version 1 · 03-06-2026, MHJTil udvalgetNetto i alt dengang: 1.050.000 kr.');
  expect(section('Ændret siden version 1').getByText('Intet er ændret siden versionen.')).toBeVisible();
  expect(rowsOf(model, 'soem_versioner')).toHaveLength(1);
});

test('without name or reason, or with a CPR number, nothing is written and the field says why', async () => {
  const { user, model } = await open();
  await freeze(user, '', '');
  expect(screen.getByText(/^Skriv initialer eller navn, så andre/)).toBeVisible();
  expect(screen.getByText(/^Skriv, hvad versionen/)).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText(/^Hvem fryser/)).toHaveFocus());
  await freeze(user, 'MHJ', 'For 010180-1234');
  expect(screen.getByText(/^Det ligner et CPR-nummer/)).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText(/^Hvorfor/)).toHaveFocus());
  expect(model.tables.some(({ name }) => name === 'ip_soem_versioner')).toBe(false);
});

test('what has changed since is told with the effect on each payer, and leads to its cell', async () => {
  const page = await open(await frozenModel());
  await setRate(page, 0.4);
  const { table, sheet } = tableOf(page.model, 'soem_deltagere');
  setValue(sheet, { row: table.area.row + 1, column: table.area.column + 3 }, 9);
  await act(() => page.session.read());
  await settled();
  const since = section('Ændret siden version 1');
  const sums = since.getByRole('table', { name: 'Netto før og nu (kr.)' });
  expect(
    within(sums)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual([
    ...['1.050.000', '510.000', '0', '540.000'],
    ...['780.000', '348.000', '0', '432.000'],
    ...['−270.000', '−162.000', '0', '−108.000'],
  ]);
  const [rate, sum] = since.getAllByRole('listitem');
  expect(rate).toHaveTextContent(
    'Succesrate (brutto)50 % → 40 %I alt −270.000 · Kommune −162.000 · Region 0 · Stat −108.000 kr.',
  );
  expect(sum).toHaveTextContent('Ændring i altI alt −270.000');
  expect(since.queryByText('Faktisk: tom → 9')).toBeNull();
  await unfold(page.user, 'Ændret uden virkning på resultatet (1)');
  expect(since.getByText('Faktisk: tom → 9')).toBeVisible();
  await page.user.click(since.getByRole('button', { name: "Vis i arket: 'SØM – indsats'!C15" }));
  await settled();
  expect(page.model.selection).toMatchObject({ area: { row: 14, column: 2 } });
});

test('any version can be compared with, the newest at first', async () => {
  const page = await open(await frozenModel());
  await setRate(page, 0.4);
  await freeze(page.user, 'MHJ', 'Lavere succesrate');
  expect(section('Ændret siden version 2').getByText('Intet er ændret siden versionen.')).toBeVisible();
  await page.user.selectOptions(screen.getByLabelText('Sammenlign med'), 'Version 1');
  expect(section('Ændret siden version 1').getByText('50 % → 40 %')).toBeVisible();
  const items = section('Frosne versioner').getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent.slice(0, 9))).toEqual(['Version 2', 'Version 1']);
});

test('freezing the same again says that it is there', async () => {
  const { user, model } = await open();
  await freeze(user, 'MHJ', 'Til udvalget');
  await freeze(user, 'MHJ', 'Til udvalget');
  expect(status()).toMatch(/^Version 1 er allerede frosset i dag/);
  expect(rowsOf(model, 'soem_versioner')).toHaveLength(1);
});

test('a damaged version is told and not compared with', async () => {
  const model = await frozenModel();
  deleteTableRow(model, tableOf(model, 'soem_frosne').table, 7, 'person');
  await open(model);
  expect(section('Fejl i arkivet').getByText(/et kontroltal, der passer til version 1/)).toBeVisible();
  expect(section('Ændret siden version 1').getByText(/^Versionen kan ikke sammenlignes/)).toBeVisible();
  expect(section('Frosne versioner').getByText(/^Kan ikke bruges/)).toBeVisible();
});

test('with a fejl there is nothing to freeze, and the versions are still to be seen', async () => {
  const page = await open(await frozenModel());
  await setRate(page, 'ved ikke');
  expect(screen.queryByRole('button', { name: 'Frys version' })).toBeNull();
  expect(screen.getByText(/^Resultatet vises ikke, før dette er rettet: 'SØM – indsats'!C15/)).toBeVisible();
  await screen.findByRole('region', { name: 'Frosne versioner' });
  expect(section('Frosne versioner').getByText('Første udkast')).toBeVisible();
});

test('a fejl that came meanwhile stops the freezing and is told with its cell', async () => {
  const { user, model } = await open();
  const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
  setValue(sheet, place, 'ved ikke');
  await freeze(user, 'MHJ', 'Til udvalget');
  expect(status()).toBe("Versionen blev ikke frosset. Ret først: 'SØM – indsats'!C15.");
  expect(model.tables.some(({ name }) => name === 'ip_soem_versioner')).toBe(false);
});

test('a refusal of Excel is told, and the form keeps what was typed', async () => {
  const { user, model } = await open();
  model.readOnly = true;
  await freeze(user, 'MHJ', 'Til udvalget');
  expect(screen.getByText(/^Projektmappen er skrivebeskyttet/)).toBeVisible();
  expect(screen.getByLabelText(/^Hvorfor/)).toHaveValue('Til udvalget');
});

test('has no barrier that can be found automatically', async () => {
  const page = await open(await frozenModel());
  await setRate(page, 0.4);
  await freeze(page.user, '', '');
  expect(await axe(document.body)).toHaveNoViolations();
});
