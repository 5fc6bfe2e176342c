import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { findName, targetOf } from '../../../host/workbook/names';
import { valueAt } from '../../../host/workbook/cells';
import type { WorkbookModel } from '../../../host/workbook/model';
import { emptyWorkbook, openPane, settled, visit } from './support/open-pane';
import { rowsOf } from './support/sheet-access';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(button(name));
  await settled();
}

async function fill(user: UserEvent, label: string | RegExp, words: string): Promise<void> {
  const field = screen.getByLabelText(label);
  if (field instanceof HTMLSelectElement) await user.selectOptions(field, words);
  else {
    await user.clear(field);
    await user.click(field);
    await user.paste(words);
  }
}

async function fillAll(user: UserEvent, fields: readonly (readonly [string | RegExp, string])[]) {
  for (const [label, words] of fields) await fill(user, label, words);
}

async function openStep(user: UserEvent, name: RegExp): Promise<void> {
  await visit(user, 'Beregning');
  const list = screen.getByRole('list', { name: 'Trin i beregningen' });
  await user.click(within(list).getByRole('button', { name }));
  await settled();
}

async function beginSoem(model: WorkbookModel = emptyWorkbook()) {
  const pane = await openPane(model);
  await pane.user.click(screen.getByRole('radio', { name: 'SØM' }));
  await settled();
  await visit(pane.user, 'Beregning');
  await press(pane.user, 'Opret ark');
  return pane;
}

/** What stands in the cell of a workbook name. */
function named(model: WorkbookModel, name: string) {
  const found = findName(model, name);
  const target = found === undefined ? undefined : targetOf(model, found);
  return target === undefined ? undefined : valueAt(target.sheet, target.area.row, target.area.column);
}

async function buildCalculation(user: UserEvent): Promise<void> {
  await press(user, 'Gå til Passer SØM?');
  await fillAll(user, [
    [/^Svarer til SØM-gruppen/, 'Ja'],
    [/^Formål/, 'Behandling'],
    [/^Antal deltagere i alt/, '30'],
  ]);
  expect(screen.getByText('SØM passer til indsatsen.')).toBeVisible();
  await user.keyboard('{Enter}');
  await settled();

  await press(user, 'Gå til Indsats');
  await press(user, 'Udfyld oplysningerne');
  await fillAll(user, [
    [/^Indsats/, 'Tidsprofil'],
    [/^Første år/, '2024'],
    [/^Sidste år/, '2026'],
    [/^Målgruppe/, 'Opdigtet'],
    [/^Succesmål/, 'Intet ophold på herberg'],
    [/^Prisniveau/, '2024'],
  ]);
  await press(user, 'Forudsætninger');
  await fill(user, /^Diskonteringsrente/, '0');
  await fill(user, /^Tidshorisont/, '10');
  await press(user, 'Gem');

  await openStep(user, /^2\. Deltagere/);
  await press(user, 'Tilføj');
  for (const year of ['2024', '2025', '2026']) {
    expect(screen.getByLabelText(/^Afslutningsår/)).toHaveValue(year);
    await fill(user, /^Planlagt/, '10');
    await user.keyboard('{Enter}');
    await settled();
  }
  await press(user, 'Færdig');

  await openStep(user, /^3\. Omkostninger/);
  await press(user, 'Tilføj');
  await fillAll(user, [
    [/^Post/, 'Drift'],
    [/^Beløb/, '100.000'],
  ]);
  await user.keyboard('{Enter}');
  await settled();
  for (const year of ['2025', '2026']) {
    expect(screen.getByLabelText(/^År/)).toHaveValue(year);
    await fill(user, /^Beløb/, '100.000 kr.');
    await user.keyboard('{Enter}');
    await settled();
  }
  await press(user, 'Færdig');
  await press(user, /^Skriv 0 ved 9 tomme poster/);

  await openStep(user, /^4\. Effekt/);
  await press(user, 'Udfyld oplysningerne');
  await fill(user, /^Succesrate/, '50 %');
  await press(user, 'Gem');

  await openStep(user, /^5\. Konsekvenser/);
  await press(user, 'Tilføj');
  await fillAll(user, [
    [/^Ydelse/, 'Herberg'],
    [/^Hovedområde/, 'Sociale serviceydelser'],
    [/^Enhed/, 'dage'],
    [/^År 1(?!\d)/, '-10'],
  ]);
  await press(user, 'Gentag til År 10');
  await press(user, 'Gem og afslut');

  await openStep(user, /^6\. Priser/);
  await press(user, 'Tilføj');
  expect(screen.getByLabelText(/^Ydelse/)).toHaveValue('Herberg');
  expect(screen.getByLabelText(/^Enhed/)).toHaveValue('dage');
  await fillAll(user, [
    [/^Kommune/, '600'],
    [/^Stat/, '400'],
  ]);
  await press(user, 'Gem og afslut');
}

test('a whole calculation is built in the pane, and its totals stand in the cells', async () => {
  const { user, model } = await beginSoem();
  await buildCalculation(user);

  await visit(user, 'Beregning');
  expect(screen.getByText('Netto nu 1.050.000 kr.')).toBeVisible();
  await press(user, 'Opdatér');

  expect(named(model, 'SOEM_Netto_I_Alt')).toBe(1_050_000);
  expect(named(model, 'SOEM_Netto_Kommune')).toBe(510_000);
  expect(named(model, 'SOEM_Netto_Stat')).toBe(540_000);
  expect(rowsOf(model, 'ip_soem_konsekvenser')[0]).toMatchObject({ ydelse: 'Herberg', 'år 10': -10 });
}, 120_000);
