import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { soemTidsprofil } from '../../../src/catalogue/examples/soem-tidsprofil';
import type { WorkbookModel } from '../../../host/workbook/model';
import { typeInCell } from '../../../host/workbook/type-in-cell';
import { addCalculation, soemWorkbook } from '../commands/support/soem-workbook';
import { tableOf } from '../commands/support/workbook';
import { openPane, settled, visit } from './support/open-pane';
import { rowsOf, selected } from './support/sheet-access';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(button(name));
  await settled();
}

async function retype(user: UserEvent, label: string | RegExp, words: string): Promise<void> {
  const field = screen.getByLabelText(label);
  await user.clear(field);
  if (words !== '') {
    await user.click(field);
    await user.paste(words);
  }
}

/** The pane on the timing case, at a step. */
async function openStep(step: RegExp, model?: WorkbookModel) {
  const pane = await openPane(model ?? (await soemWorkbook(soemTidsprofil)));
  await visit(pane.user, 'Beregning');
  await press(pane.user, step);
  return pane;
}

const costs = (model: WorkbookModel) => rowsOf(model, 'ip_soem_omkostninger');
const cost2025 = /^Drift · 2025/;

/** A colleague types an amount in the cost of 2025. */
function colleagueTypes(model: WorkbookModel, header: number, text: string): void {
  const { sheet, table } = tableOf(model, 'soem_omkostninger');
  const row = costs(model).findIndex((cells) => cells.år === 2025);
  const place = { row: table.area.row + 1 + row, column: table.area.column + header };
  typeInCell(model, sheet, place, text, 'remote');
}

describe('a row of SØM in the pane', () => {
  it('says what it means for the net now, and what the typed value would', async () => {
    const { user, model } = await openStep(/^3\. Omkostninger/);
    expect(button(cost2025)).toHaveTextContent('Netto −100.000 kr.');
    await press(user, cost2025);
    await retype(user, /^Beløb/, '150.000 kr.');
    expect(
      await screen.findByText('Netto nu 1.050.000 kr. → med dette 1.000.000 kr. (−50.000)'),
    ).toBeVisible();
    expect(costs(model).find(({ år }) => år === 2025)).toMatchObject({ beløb: 100_000 });
    await user.keyboard('{Enter}');
    await settled();
    expect(costs(model).find(({ år }) => år === 2025)).toMatchObject({ beløb: 150_000 });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Omkostninger');
  });

  it('tells a fault under its field, and saves nothing until it is mended', async () => {
    const { user, model } = await openStep(/^3\. Omkostninger/);
    const before = costs(model);
    await press(user, cost2025);
    await retype(user, /^Beløb/, 'ca. 100');
    await press(user, 'Udsving, kilde, note og mere');
    await retype(user, /^Note/, 'Aftalt med 010190-1234');
    await press(user, 'Gem');
    expect(screen.getByLabelText(/^Beløb/)).toBeInvalid();
    expect(screen.getByLabelText(/^Beløb/)).toHaveFocus();
    expect(screen.getByText('Skriv et tal fra −1.000.000.000 til 1.000.000.000.')).toBeVisible();
    expect(screen.getByText(/^Note ligner et CPR-nummer/)).toBeVisible();
    expect(costs(model)).toEqual(before);
    await retype(user, /^Beløb/, '100000');
    await retype(user, /^Note/, 'Aftalt');
    await press(user, 'Gem');
    expect(costs(model).find(({ år }) => år === 2025)).toMatchObject({ beløb: 100_000, note: 'Aftalt' });
  });

  it('does not write over a colleague: it tells, shows what stands there now, and saves when asked again', async () => {
    const { user, model } = await openStep(/^3\. Omkostninger/);
    await press(user, cost2025);
    await retype(user, /^Beløb/, '150000');
    colleagueTypes(model, 4, '90000');
    await press(user, 'Gem');
    expect(screen.getByRole('alert')).not.toBeEmptyDOMElement();
    expect(costs(model).find(({ år }) => år === 2025)).toMatchObject({ beløb: 90_000 });
    expect(await screen.findByText(/En anden har ændret feltet. Nu står der 90.000/)).toBeVisible();
    expect(screen.getByLabelText(/^Beløb/)).toHaveValue('150000');
    await press(user, 'Gem');
    expect(costs(model).find(({ år }) => år === 2025)).toMatchObject({ beløb: 150_000 });
  });

  it('does not save in another row when a colleague has made this one another', async () => {
    const { user, model } = await openStep(/^3\. Omkostninger/);
    await press(user, cost2025);
    await retype(user, /^Beløb/, '150000');
    act(() => colleagueTypes(model, 1, 'Husleje'));
    await waitFor(() => expect(screen.getByText(/^Rækken findes ikke mere/)).toBeVisible());
    await press(user, 'Gem');
    expect(costs(model).find(({ år }) => år === 2025)).toMatchObject({ post: 'Husleje', beløb: 100_000 });
  });

  it('is saved under a row that a colleague has begun meanwhile, whose faults are not its own', async () => {
    const { user, model } = await openStep(/^3\. Omkostninger/);
    await press(user, 'Tilføj en omkostning');
    await retype(user, /^Post/, 'Min post');
    await retype(user, /^Beløb/, '11');
    const { sheet, table } = tableOf(model, 'soem_omkostninger');
    const { row, rowCount, column } = table.area;
    act(() => typeInCell(model, sheet, { row: row + rowCount, column: column + 1 }, 'Andens post', 'remote'));
    await settled();
    await press(user, 'Gem og afslut');
    expect(
      costs(model)
        .slice(-2)
        .map(({ post, beløb }) => [post, beløb]),
    ).toEqual([
      ['Andens post', null],
      ['Min post', 11],
    ]);
  });

  it('is cleared after a second press', async () => {
    const { user, model } = await openStep(/^3\. Omkostninger/);
    await press(user, cost2025);
    await press(user, 'Ryd rækken');
    expect(costs(model).some(({ år }) => år === 2025)).toBe(true);
    await press(user, 'Ja, ryd rækken');
    expect(costs(model).some(({ år }) => år === 2025)).toBe(false);
    expect(screen.getByRole('status')).toHaveTextContent('Rækken er ryddet.');
  });

  it('asks for what is missing, and says nothing of it before', async () => {
    const { user, model } = await openStep(/^2\. Deltagere/);
    await press(user, 'Tilføj deltagere i et år');
    expect(screen.queryByText('Udfyld Planlagt.')).toBeNull();
    await user.keyboard('{Enter}');
    await settled();
    expect(screen.getByText('Udfyld Afslutningsår.')).toBeVisible();
    expect(screen.getByText('Udfyld Planlagt.')).toBeVisible();
    expect(rowsOf(model, 'ip_soem_deltagere')).toHaveLength(3);
  });

  it('belongs to the calculation shown when there are several', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    await addCalculation(model, { ...soemTidsprofil, calculation: 'Anden' });
    const { user } = await openPane(model);
    await visit(user, 'Beregning');
    await user.selectOptions(screen.getByLabelText('Beregning'), 'Anden');
    await press(user, /^2\. Deltagere/);
    await press(user, 'Tilføj deltagere i et år');
    await retype(user, /^Afslutningsår/, '2027');
    await retype(user, /^Planlagt/, '5');
    await press(user, 'Gem og afslut');
    expect(rowsOf(model, 'ip_soem_deltagere').at(-1)).toMatchObject({ beregning: 'Anden', planlagt: 5 });
    const list = screen.getByRole('list', { name: 'Rækker: deltagere' });
    expect(within(list).getAllByRole('button')).toHaveLength(4);
  });
});

describe('a step', () => {
  it('says what is missing and leads to its field', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { sheet, table } = tableOf(model, 'soem_indsats');
    const row = rowsOf(model, 'ip_soem_indsats').findIndex(
      ({ oplysning }) => oplysning === 'Succesrate (brutto)*',
    );
    typeInCell(model, sheet, { row: table.area.row + 1 + row, column: table.area.column + 2 }, '');
    const { user } = await openPane(model);
    await visit(user, 'Beregning');
    expect(button(/^4\. Effekt/)).toHaveTextContent('Mangler 1');
    expect(screen.getByText('Netto vises, når der ikke mangler noget')).toBeVisible();
    await press(user, 'Gå til Effekt');
    await press(user, 'Succesrate (brutto)');
    expect(screen.getByLabelText(/^Succesrate/)).toHaveFocus();
    await user.paste('500');
    await press(user, 'Gem');
    expect(screen.getByLabelText(/^Succesrate/)).toBeInvalid();
    expect(screen.getByText('Skriv en andel fra 0 til 100 %.')).toBeVisible();
    await retype(user, /^Succesrate/, '50');
    await press(user, 'Gem');
    await visit(user, 'Beregning');
    expect(screen.getByText('Netto nu 1.050.000 kr.')).toBeVisible();
  });

  it('tells what one point of success is worth, and where the public breaks even', async () => {
    await openStep(/^4\. Effekt/);
    const meaning = screen.getByRole('region', { name: 'Hvad det betyder nu' });
    expect(meaning).toHaveTextContent('Ét procentpoint højere succesrate: +27.000 kr.');
    expect(meaning).toHaveTextContent('heraf kommunen: +16.200 kr.');
    expect(meaning).toHaveTextContent('Det offentlige går i nul ved en succesrate på 11,11 %.');
  });

  it('leads to its sheet and to the steps beside it', async () => {
    const { user, model } = await openStep(/^5\. Konsekvenser/);
    await press(user, 'Vis arket SØM – konsekvenser');
    expect(selected(model).sheet).toBe('SØM – konsekvenser');
    await press(user, 'Næste: Priser');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Priser');
    await press(user, 'Tilbage');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Beregning');
  });
});

test('whether SØM fits: prevention does not, and the other tool is one press away', async () => {
  const { user, model } = await openStep(/^Passer SØM/);
  expect(screen.getByText('SØM kan bruges, men med forbehold.')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Formål'), 'Forebyggelse');
  expect(await screen.findByText('SØM passer dårligt til indsatsen.')).toBeVisible();
  await press(user, 'Gem svarene');
  expect(rowsOf(model, 'ip_soem_indsats').find(({ oplysning }) => oplysning === 'Formål')).toMatchObject({
    værdi: 'Forebyggelse',
  });
  await press(user, /^Passer SØM/);
  await press(user, 'Gå til Dobbelt bundlinje');
  expect(screen.getByRole('radio', { name: 'Dobbelt bundlinje' })).toBeChecked();
});

test('a further calculation: begun under a name of its own, and chosen', async () => {
  const { user } = await openStep(/^1\. Indsats/);
  await visit(user, 'Beregning');
  await press(user, 'Ny beregning i samme projektmappe');
  const name = screen.getByLabelText(/^Navn på beregningen/);
  expect(name).toHaveFocus();
  await user.paste('beregning 1');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Der er allerede en beregning med det navn.')).toBeVisible();
  await retype(user, /^Navn på beregningen/, 'Forsigtig');
  await user.keyboard('{Enter}');
  await settled();
  expect(screen.getByLabelText('Beregning')).toHaveValue('Forsigtig');
  expect(button(/^2\. Deltagere/)).toHaveTextContent('Ikke begyndt');
});
