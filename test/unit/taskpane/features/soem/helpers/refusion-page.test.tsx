import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { setValue } from '../../../../../../host/workbook/cells';
import { soemTidsprofil } from '../../../../../../src/catalogue/examples/soem-tidsprofil';
import RefusionPage from '../../../../../../src/taskpane/features/soem/helpers/refusion-page';
import { rowsOf, tableOf } from '../../../../commands/support/workbook';
import { settled, tabTo } from '../../../support/open-pane';
import { openSoemPage, soemModel } from '../../../support/open-soem-page';

const box = (name: string | RegExp) => screen.getByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const open = async () => openSoemPage(await soemModel(soemTidsprofil), <RefusionPage />);

async function retype(user: UserEvent, name: string | RegExp, text: string): Promise<void> {
  await user.clear(box(name));
  await user.type(box(name), text);
}

/** The figures under a caption, row by row. */
function figures(): readonly (string | null)[][] {
  const table = screen.getByRole('table', { name: 'Det giver (pr. enhed)' });
  return within(table)
    .getAllByRole('row')
    .map((row) =>
      within(row)
        .queryAllByRole('cell')
        .map((cell) => cell.textContent),
    )
    .filter((cells) => cells.length > 0);
}

describe('the refusion page', () => {
  it('divides a week of kontanthjælp by the ladder of a first whole year, and shows the rule', async () => {
    const { user } = await open();
    await user.type(box(/Bruttopris/), '3.000');
    expect(figures()).toEqual([
      ['61,92 %', '0 %', '38,08 %'],
      ['1.857,69', '0', '1.142,31'],
    ]);
    expect(screen.getByText(/Fra 01-01-2016/)).toBeVisible();
    expect(screen.getByText(/Cabi: refusionsreformen.*læst/)).toBeVisible();
    expect(await axe(document.body)).toHaveNoViolations();
    await retype(user, /Uger på ydelse før/, '52');
    expect(figures()[0]).toEqual(['80 %', '0 %', '20 %']);
  });

  it.each([
    ['01-01-2023', '50 %', 1],
    ['01-10-2023', '30 %', 1],
    ['01-04-2026', '22,5 %', 1],
    ['01-09-2023', '30 %', 2],
  ])('divides 200 days at a shelter from %s by the rules in force', async (start, stat, rules) => {
    const { user } = await open();
    await user.type(box(/Bruttopris/), '1507');
    await user.click(screen.getByRole('radio', { name: /§ 110/ }));
    await retype(user, /Begynder/, start);
    await user.type(box(/Længde/), '200');
    expect(figures()[0]?.[2]).toBe(stat);
    expect(within(screen.getByRole('region', { name: 'Reglen bag' })).getAllByRole('listitem')).toHaveLength(
      rules,
    );
  });

  it('divides a costly case by the thresholds of its year, and support in the own home by two years', async () => {
    const { user } = await open();
    await user.type(box(/Bruttopris/), '2.500.000');
    await user.click(screen.getByRole('radio', { name: /§ 176/ }));
    await retype(user, /^År/, '2022');
    await user.type(box(/Enheder om året/), '1');
    expect(figures()[1]?.[2]).toBe('710.000');
    await user.click(screen.getByRole('radio', { name: /§ 85 a/ }));
    await user.type(box(/Længde/), '36');
    expect(figures()[0]?.[2]).toBe('33,33 %');
  });

  it('puts the price in the row of its service, with the note that says how, by keyboard alone', async () => {
    const { user, model } = await open();
    await tabTo(user, () => screen.getByRole('combobox', { name: 'Ydelse' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ydelse' }), 'Herberg og forsorgshjem');
    expect(box(/Bruttopris/)).toHaveValue('1000');
    await tabTo(user, () => screen.getByRole('radio', { checked: true }));
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: /§ 110/ })).toBeChecked();
    await tabTo(user, () => box(/Begynder/));
    await user.keyboard('01052026');
    await tabTo(user, () => box(/Længde/));
    await user.keyboard('200');
    expect(screen.getByText('Kommune: 600 bliver 775')).toBeVisible();
    expect(screen.getByRole('table', { name: /Nettoresultat/ })).toBeVisible();
    await user.keyboard('{Enter}');
    await settled();
    expect(rowsOf(model, 'soem_priser')).toEqual([
      expect.objectContaining({
        ...{ Ydelse: 'Herberg og forsorgshjem', 'Kommune (kr)': 775, 'Region (kr)': 0, 'Stat (kr)': 225 },
        ...{ Prisniveau: 2024 },
        Note: '§ 110: 200 dage fra 01-05-2026. Giver kommune 77,5 %, region 0 %, stat 22,5 % af 1.000 kr. Beregnet 03-06-2026',
      }),
    ]);
  });

  it('adds a service that has no price yet, after saying what is missing under each field', async () => {
    const { user, model } = await open();
    await user.click(screen.getByRole('radio', { name: 'Fast fordeling' }));
    await retype(user, /Statens andel/, '40');
    await user.click(button('Indsæt i priser'));
    expect(box(/Navn på ydelsen/)).toHaveFocus();
    expect(screen.getByText(/Andelene giver 140 %/)).toBeVisible();
    expect(screen.getByText(/Skriv et beløb over 0/)).toBeVisible();
    await user.type(box(/Navn på ydelsen/), 'herberg og forsorgshjem');
    expect(screen.getByText(/står der allerede/)).toBeVisible();
    await retype(user, /Navn på ydelsen/, 'Kontanthjælp');
    await user.type(box(/Enhed/), 'uger');
    await user.type(box(/Bruttopris/), '3000');
    await retype(user, /Kommunens andel/, '60');
    await user.click(button('Indsæt i priser'));
    await settled();
    expect(rowsOf(model, 'soem_priser')[1]).toMatchObject({
      ...{ Ydelse: 'Kontanthjælp', Enhed: 'uger', 'Kommune (kr)': 1800, 'Stat (kr)': 1200 },
      ...{ Prisniveau: 2024, Kildetype: 'Skøn' },
    });
    expect(screen.getByRole('combobox', { name: 'Ydelse' })).toHaveValue('Kontanthjælp');
  });

  it('refuses a day before there was a rule', async () => {
    const { user } = await open();
    await user.type(box(/Bruttopris/), '3000');
    await retype(user, /Begynder/, '01-01-2010');
    expect(screen.getByText(/ingen regel for den dag/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('tells that a colleague has changed the price meanwhile, and writes nothing', async () => {
    const { user, model } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ydelse' }), 'Herberg og forsorgshjem');
    const { sheet, table } = tableOf(model, 'soem_priser');
    setValue(sheet, { row: table.area.row + 1, column: 3 }, 650);
    await user.click(button('Indsæt i priser'));
    await settled();
    expect(screen.getByRole('alert')).toHaveTextContent(/ændret/);
    expect(rowsOf(model, 'soem_priser')[0]).toMatchObject({ 'Kommune (kr)': 650, 'Stat (kr)': 400 });
  });
});
