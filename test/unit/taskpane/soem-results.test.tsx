import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createWorkbook } from '../../../host/workbook/create-workbook';
import { soemRanders } from '../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../src/catalogue/examples/soem-tidsprofil';
import type { SoemFacts } from '../../../src/domain/soem/facts';
import { addCalculation, soemWorkbook } from '../commands/support/soem-workbook';
import { openPane, settled, unfold, visit } from './support/open-pane';
import { typeInTable } from './support/sheet-access';

const openResults = async (facts: SoemFacts) => openPane(await soemWorkbook(facts), { firstPage: 'results' });

const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The figures under the name of a row, in the order of the columns. */
function figures(table: string | RegExp, row: string): readonly string[] {
  const name = within(screen.getByRole('table', { name: table })).getByRole('rowheader', { name: row });
  const cells = name.closest('tbody')?.querySelectorAll('td') ?? [];
  return [...cells].map((cell) => cell.textContent.replaceAll('\u00a0', ' '));
}

const keyFigures = 'Hvem vinder og taber (kr.)';

describe('the results of SØM', () => {
  it('tells the published result in words, exact for those who ask', async () => {
    const { container } = await openResults(soemRanders);
    expect(screen.getByRole('heading', { level: 2, name: 'Kommunen er i plus fra 2019' })).toBeVisible();
    const gain = button('3,7 mio. kr.');
    expect(gain).toHaveAccessibleDescription('3.705.454 kr.');
    expect(gain.closest('p')).toHaveTextContent(
      /^Gevinst på 3,7 mio\. kr\..* for det offentlige i 2019, i 2019-priser\.$/,
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows net and break-even of every purse, as published', async () => {
    await openResults(soemRanders);
    expect(figures(keyFigures, 'Netto')[0]).toBe('3.705.454');
    const [total, kommune, region, stat] = figures(keyFigures, 'Går i nul ved succesrate, brutto');
    expect(total).toBe('42,93 %');
    expect(kommune).toBe('63,03 %');
    expect([region, stat]).toEqual(['altid', 'altid']);
    expect(figures(keyFigures, 'I plus fra')).toEqual(['2019', '2019', '2019', '2019']);
    expect(figures(keyFigures, 'Netto med tilskud')).not.toEqual(figures(keyFigures, 'Netto'));
  });

  it('says where a purse has neither costs nor gains, in words', async () => {
    await openResults(soemTidsprofil);
    const [total, kommune, region] = figures(keyFigures, 'Går i nul ved succesrate, brutto');
    expect([total, kommune, region]).toEqual(['11,11 %', '18,52 %', 'ingen virkning']);
    expect(figures(keyFigures, 'I plus fra')[2]).toBe('ingen virkning');
  });

  it('names what a result per participant is divided by', async () => {
    await openResults(soemRanders);
    expect(screen.getByText(/delt med planlagte deltagere \(22,5\)/)).toBeVisible();
    expect(figures(keyFigures, 'Netto pr. deltager (planlagte)')[0]).toBe('164.698');
  });

  it('says what must be true for each of them', async () => {
    await openResults(soemRanders);
    const section = within(screen.getByRole('region', { name: 'Hvad skal være sandt' }));
    expect(section.getByText(/succesraten \(brutto\) er mindst 63,03 %/)).toBeVisible();
    expect(section.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Det offentlige i alt',
      'Kommune',
      'Region',
      'Stat',
    ]);
  });

  it('draws the sum so far by purse, with the same figures in a table', async () => {
    const { user } = await openResults(soemTidsprofil);
    expect(
      screen.getByRole('img', {
        name: /I 2033 står kommunen 510\.000 kr\., regionen 0 kr\. og staten 540\.000 kr\./,
      }),
    ).toBeVisible();
    await unfold(user, 'Tal for årene');
    expect(figures('Akkumuleret netto (kr.)', '2033')).toEqual(['1.050.000', '510.000', '0', '540.000']);
  });

  it('shows the areas of one purse at a time, and of all in a table', async () => {
    const { user } = await openResults(soemTidsprofil);
    const bars = () => screen.getByRole('table', { name: /^Den største gevinst/ });
    expect(within(bars()).getByRole('row', { name: /Sociale serviceydelser/ })).toHaveTextContent(
      '1.350.000',
    );
    await user.click(screen.getByRole('radio', { name: 'Stat' }));
    expect(bars()).toHaveAccessibleName('Den største gevinst for staten ligger i Sociale serviceydelser');
    expect(within(bars()).getByRole('row', { name: /Omkostninger/ })).toHaveTextContent(/0$/);
    await user.click(screen.getByRole('radio', { name: 'Region' }));
    expect(screen.getByRole('table', { name: 'Ingen områder giver regionen en gevinst' })).toBeVisible();
    await unfold(user, 'Alle områder og betalere');
    expect(figures('Områder og betalere (kr.)', 'Sociale serviceydelser')).toEqual([
      ...['1.350.000', '810.000', '0', '540.000'],
    ]);
  });

  it('offers amounts without discounting only where discounting changes anything', async () => {
    await openResults(soemTidsprofil);
    expect(screen.queryByRole('radio', { name: 'Uden diskontering' })).toBeNull();
  });

  it('shows amounts with and without discounting', async () => {
    const { settings } = soemTidsprofil;
    const discountRate = { ...settings.discountRate, value: 0.035 };
    const { user } = await openResults({ ...soemTidsprofil, settings: { ...settings, discountRate } });
    expect(figures(keyFigures, 'Netto')[0]).not.toBe('1.050.000');
    await user.click(screen.getByRole('radio', { name: 'Uden diskontering' }));
    expect(figures(keyFigures, 'Netto')).toEqual(['1.050.000', '510.000', '0', '540.000']);
    await unfold(user, 'Tal for årene');
    expect(figures('Akkumuleret netto (kr.)', '2033')[0]).toBe('1.050.000');
  });

  it('takes a figure apart', async () => {
    const { user } = await openResults(soemRanders);
    await user.click(button(/^63,03\s%: Går i nul ved succesrate, brutto, Kommune/));
    await settled();
    expect(screen.getByRole('heading', { level: 1, name: 'Forklaring' })).toBeVisible();
  });

  it('shows use before the effort, and prints what the result rests on', async () => {
    await openResults(soemRanders);
    expect(figures('Forbrug før indsatsen, pr. borger', 'Kontanthjælp (uger)')).toEqual([
      '23',
      '39',
      '–',
      '1,7',
    ]);
    const basis = within(screen.getByRole('region', { name: 'Grundlag og forudsætninger' }));
    expect(basis.getByText(/0 % rente fra 2019/)).toBeVisible();
  });

  it('sets what is realised beside what was planned, once anything is registered', async () => {
    const participants = soemTidsprofil.participants.map((row) =>
      row.year === 2024 ? { ...row, actual: 8, actualSuccesses: 3 } : row,
    );
    await openResults({ ...soemTidsprofil, participants });
    const table = 'Planlagt mod realiseret';
    expect(figures(table, '2024, planlagt').slice(0, 3)).toEqual(['10', '5', '100.000']);
    expect(figures(table, '2024, realiseret').slice(0, 3)).toEqual(['8', '3', '–']);
    expect(figures(table, 'Hele horisonten, planlagt')[3]).toBe('1.050.000');
    expect(figures(table, 'Hele horisonten, realiseret')[3]).toBe('850.000');
    expect(screen.queryByRole('rowheader', { name: '2033, planlagt' })).toBeNull();
  });

  it('says nothing of realised figures before there are any', async () => {
    await openResults(soemTidsprofil);
    expect(screen.queryByRole('table', { name: 'Planlagt mod realiseret' })).toBeNull();
  });
});

describe('a result of SØM that cannot be shown, or is old', () => {
  it('is withheld with the cell to mend, and leads to Kontrol', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    typeInTable(model, 'ip_soem_omkostninger', 9, 'beløb', 'ca. 100.000');
    const { user } = await openPane(model, { firstPage: 'results' });
    expect(screen.getByText(/^Resultatet vises ikke, før dette er rettet: .*omkostninger.*!/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    await user.click(button('Se fejlene'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kontrol' })).toBeVisible();
  });

  it('says that the sheets are old as soon as an input differs, and writes them anew', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    const { user } = await openPane(model, { firstPage: 'results' });
    const footer = () => screen.getByRole('contentinfo');
    expect(footer()).toHaveTextContent('Opdateret 03-06-2026 10.14');
    typeInTable(model, 'ip_soem_deltagere', 0, 'planlagt', '12');
    expect(await within(footer()).findByText(/^Forældet/)).toBeVisible();
    await user.click(button('Opdatér'));
    await settled();
    expect(footer()).toHaveTextContent('Opdateret 03-06-2026 10.14');
  });

  it('leads to Beregning while there is no calculation', async () => {
    const { user } = await openPane(createWorkbook('tom.xlsx'));
    await user.click(screen.getByRole('radio', { name: 'SØM' }));
    await screen.findByRole('radio', { name: 'SØM', checked: true });
    await settled();
    await visit(user, 'Resultater');
    expect(screen.queryByRole('button', { name: 'Opdatér' })).toBeNull();
    expect(button('Gå til Beregning')).toBeVisible();
  });

  it('asks which of several calculations, and tells when the sheets show another', async () => {
    const model = await soemWorkbook(soemTidsprofil);
    await addCalculation(model, { ...soemRanders, calculation: 'Randers' });
    const { user } = await openPane(model, { firstPage: 'results' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Beregning' }), 'Randers');
    expect(figures(keyFigures, 'Netto')[0]).toBe('3.705.454');
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Arkene viser Beregning 1');
    await user.click(button('Opdatér'));
    await settled();
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Opdateret 03-06-2026 10.14');
  });
});
