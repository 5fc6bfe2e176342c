import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createDirectPort } from '../../../host/port/direct-port';
import { formField } from '../../../src/sheets/form-fields';
import { borgereTable } from '../../../src/sheets/specs/borgere';
import { forloebTable } from '../../../src/sheets/specs/forloeb';
import { forventningerTable } from '../../../src/sheets/specs/forventninger';
import { HostError } from '../../../src/workbook/host-error';
import type { WorkbookPort } from '../../../src/workbook/port';
import { createBuiltWorkbook, createExampleWorkbook } from './support/example-workbook';
import { emptyWorkbook, openPane, settled, tabTo, visit } from './support/open-pane';
import { rowsOf } from './support/sheet-access';

const field = (name: string) => screen.getByRole('textbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a new course', () => {
  it('is made by keyboard alone from an empty workbook, with a generated id and the proposed hours', async () => {
    const { user, model } = await openPane(emptyWorkbook());
    await tabTo(user, () => button('Opret ark'));
    await user.keyboard('{Enter}');
    await screen.findByText(/her er endnu ingen forløb/);
    await settled();
    await tabTo(user, () => button('Opret forløb'));
    await user.keyboard('{Enter}');

    expect(await screen.findByRole('option', { name: 'Ny borger (B-0001)' })).toBeVisible();
    await tabTo(user, () => field('Fødselsår'));
    await user.keyboard('1984');
    await tabTo(user, () => screen.getByRole('textbox', { name: /^Startdato/ }));
    await user.keyboard('{Control>}a{/Control}1-3-2026');
    await tabTo(user, () => field('Medarbejder'));
    await user.keyboard('MHJ');
    expect(screen.getByText('Forslag: 54 + 33 + 22 = 109 t')).toBeVisible();
    expect(screen.getByText(/Kilde: .*10 borgere pr. fuldtidsmedarbejder/)).toBeVisible();
    await tabTo(user, () => button('Brug forslag'));
    await user.keyboard('{Enter}');
    expect(field('Fase 2')).toHaveValue('33');
    for (const [month, score] of [
      ['Måned 1', '28'],
      ['Måned 4', '44'],
      ['Måned 7', '56'],
      ['Måned 9', '60'],
    ] as const) {
      await tabTo(user, () => field(month));
      await user.keyboard(score);
    }
    await user.keyboard('{Enter}');

    expect(await screen.findByRole('heading', { level: 1, name: 'B-0001 · CTI' })).toHaveFocus();
    expect(rowsOf(model, 'ip_borgere')).toMatchObject([{ borgerid: 'B-0001', fødselsår: 1984 }]);
    expect(rowsOf(model, 'ip_forloeb')).toMatchObject([
      { forløbid: 'F-0001', borgerid: 'B-0001', metode: 'CTI', startdato: 46082, medarbejder: 'MHJ' },
    ]);
    const expectations = rowsOf(model, 'ip_forventninger');
    expect(expectations.flatMap((row) => (typeof row.timer === 'number' ? [row.timer] : []))).toEqual([
      54, 33, 22,
    ]);
  });

  it('proposes a start on the day that is reported when that day has passed', async () => {
    const { user } = await openPane(await createExampleWorkbook());
    await user.click(button('Ny borger og nyt forløb'));
    expect(await screen.findByRole('textbox', { name: /^Startdato/ })).toHaveValue('31-05-2026');
  });

  it('is made once when somebody begins to type in a cell before Excel has answered that it is written', async () => {
    const model = await createBuiltWorkbook();
    const direct = createDirectPort(model);
    let isTyping = true;
    const port: WorkbookPort = {
      ...direct,
      apply: async (plan, run) => {
        const report = await direct.apply(plan, run);
        if (!isTyping) return report;
        isTyping = false;
        throw new HostError('cellEditMode', { operation: 'readBack', partlyDone: true });
      },
    };
    const { user } = await openPane(model, { port });
    await user.click(button('Opret forløb'));
    await user.type(await screen.findByRole('textbox', { name: 'Fødselsår' }), '1984');
    await user.click(button('Opret forløb'));
    expect(await screen.findByRole('heading', { level: 1, name: 'B-0001 · CTI' })).toBeVisible();
    expect(rowsOf(model, 'ip_borgere')).toMatchObject([{ borgerid: 'B-0001' }]);
    expect(rowsOf(model, 'ip_forloeb')).toMatchObject([{ forløbid: 'F-0001' }]);
  });

  it('says what is wrong under each field and takes focus to the first', async () => {
    const { user, model, container } = await openPane(await createBuiltWorkbook());
    await user.click(button('Opret forløb'));
    await user.type(await screen.findByRole('textbox', { name: 'Fødselsår' }), '84');
    const start = screen.getByRole('textbox', { name: /^Startdato/ });
    await user.clear(start);
    await user.type(start, '31-02-2026');
    await user.type(field('Medarbejder'), '010190-1234');
    await user.type(field('Fase 1'), 'mange');
    await user.type(field('Måned 1'), '30');
    await user.click(button('Opret forløb'));

    expect(screen.getByText(/Skriv et årstal fra 1900/)).toBeVisible();
    expect(screen.getByText(/Skriv en dato, der findes/)).toBeVisible();
    expect(screen.getByText(/Det ligner et CPR-nummer/)).toBeVisible();
    expect(screen.getByText(/Skriv timer fra 0 til 2\.232/)).toBeVisible();
    expect(screen.getByText(/Scoren går i trin på 4/)).toBeVisible();
    expect(field('Fødselsår')).toHaveFocus();
    expect(rowsOf(model, 'ip_forloeb').filter((row) => row['forløbid'] !== null)).toHaveLength(0);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('takes five answers for WHO-5, months for ICM, and only a total for ORS', async () => {
    const { user } = await openPane(await createBuiltWorkbook());
    await user.click(button('Opret forløb'));
    await user.click(await screen.findByRole('radio', { name: 'Fem svar' }));
    expect(screen.getByRole('group', { name: 'Måned 4' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'ICM' }));
    expect(screen.queryByRole('textbox', { name: 'Fase 1' })).toBeNull();
    expect(screen.getByText('Forslag: 15,1 + 15,1 + 15,1 = 45,3 t')).toBeVisible();
    await user.click(button('Tilføj tre måneder'));
    expect(field('Måned 6')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'ORS' }));
    expect(screen.queryByRole('group', { name: 'Måned 4' })).toBeNull();
    expect(screen.queryByRole('radio', { name: 'Fem svar' })).toBeNull();
  });
});

describe('the words of the form', () => {
  it.each([
    formField(borgereTable, 'birthYear'),
    formField(forloebTable, 'method'),
    formField(forloebTable, 'start'),
    formField(forloebTable, 'worker'),
    formField(forloebTable, 'goalInstrument'),
    formField(forventningerTable, 'hours'),
  ])('for $header are those of the sheet', async ({ label, help }) => {
    const { user } = await openPane(await createBuiltWorkbook());
    await user.click(button('Opret forløb'));
    await screen.findByRole('textbox', { name: 'Fødselsår' });
    expect(screen.getByText(help)).toBeVisible();
    expect(screen.getAllByText(new RegExp(label)).length).toBeGreaterThan(0);
  });
});

describe('an existing course', () => {
  it('gets new estimates as a second version; the first stays', async () => {
    const { user, model } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    await user.click(button(/B-0007/));
    await user.click(await screen.findByRole('button', { name: 'Ret forløb' }));
    const phase = await screen.findByRole('textbox', { name: 'Fase 3' });
    expect(phase).toHaveValue('22');
    await user.clear(phase);
    await user.type(phase, '30{Enter}');
    expect(
      await screen.findByText(
        '71 af 76 ventede timer efter måned 5 (−5 t). WHO\u20115 40 mod ventet 44 i måned 4.',
      ),
    ).toBeVisible();
    const third = rowsOf(model, 'ip_forventninger').filter(
      (row) => row['forløbid'] === 'F-0007' && row.fase === 3,
    );
    expect(third.map((row) => [row.timer, row.version])).toEqual([
      [22, 1],
      [30, 2],
    ]);
  });

  it('keeps its goals when the method changes, and says that hours by phase do not fit months', async () => {
    const { user } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    await user.click(button(/B-0007/));
    await user.click(await screen.findByRole('button', { name: 'Ret forløb' }));
    const goals = () => within(screen.getByRole('group', { name: 'Forventet mål' }));
    const goal = (name: string) => goals().getByRole('textbox', { name });
    await user.click(await screen.findByRole('radio', { name: 'ICM' }));
    expect(goal('Måned 1')).toHaveValue('28');
    expect(goal('Måned 4')).toHaveValue('44');
    expect(goal('Måned 7')).toHaveValue('56');
    expect(screen.getByText(/Timerne for den anden metode passer ikke her/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'CTI' }));
    expect(field('Fase 1')).toHaveValue('54');
    expect(screen.queryByText(/passer ikke her/)).toBeNull();
  });

  it('is ended with day and reason', async () => {
    const { user, model, container } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    await user.click(button(/B-0007/));
    await user.click(await screen.findByRole('button', { name: 'Afslut forløb' }));
    const day = await screen.findByRole('textbox', { name: /^Slutdato/ });
    await user.clear(day);
    await user.type(day, '31-12-2025{Enter}');
    expect(await screen.findByText('Slutdatoen ligger før startdatoen.')).toBeVisible();
    expect(screen.getByText('Vælg en årsag.')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();

    await user.clear(day);
    await user.type(day, '31-05-2026');
    await user.selectOptions(
      screen.getByRole('combobox', { name: /^Afslutningsårsag/ }),
      'Gennemført som planlagt',
    );
    await user.click(button('Afslut forløb'));
    expect(await screen.findByText(/Afsluttet 31-05-2026/)).toBeVisible();
    expect(rowsOf(model, 'ip_forloeb').find((row) => row['forløbid'] === 'F-0007')).toMatchObject({
      slutdato: 46173,
      afslutningsårsag: 'Gennemført som planlagt',
    });
  });
});
