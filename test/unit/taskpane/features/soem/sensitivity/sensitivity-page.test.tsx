import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { setValue } from '../../../../../../host/workbook/cells';
import { DRAW_QUANTILES } from '../../../../../../src/catalogue/soem/draw-defaults';
import { soemRanders } from '../../../../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../../../../src/catalogue/examples/soem-tidsprofil';
import { viewSoem } from '../../../../../../src/commands/view-soem';
import { runMonteCarlo } from '../../../../../../src/domain/soem/monte-carlo/run-monte-carlo';
import SensitivityPage from '../../../../../../src/taskpane/features/soem/sensitivity/sensitivity-page';
import { shownPage } from '../../../../../../src/taskpane/session/pages';
import { block, itemPlace } from '../../../../commands/support/soem-workbook';
import { emptyWorkbook, settled, unfold } from '../../../support/open-pane';
import { openSoemPage, soemModel, type OpenSoemPage } from '../../../support/open-soem-page';

const part = (name: string) => within(screen.getByRole('region', { name }));

/** What Node draws from the facts of the workbook. */
function expected({ store }: OpenSoemPage, draws: number, seed: number) {
  const snapshot = store.getState().view?.snapshot;
  const facts = snapshot && viewSoem(snapshot).calculations[0]?.calculated?.facts;
  if (facts === undefined) throw new Error('No calculation has been read.');
  const run = runMonteCarlo(facts, { draws, seed, quantiles: DRAW_QUANTILES });
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

/** As the pane writes it: `−1.243.475`. */
const kroner = (amount: number) => Math.round(amount).toLocaleString('da-DK').replace('-', '−');

async function type(user: OpenSoemPage['user'], label: string, text: string): Promise<void> {
  await user.clear(screen.getByLabelText(label));
  await user.type(screen.getByLabelText(label), text);
}

async function simulate(user: OpenSoemPage['user'], draws: string, seed?: string): Promise<void> {
  await type(user, 'Antal træk', draws);
  if (seed !== undefined) await type(user, 'Frø', seed);
  await user.click(screen.getByRole('button', { name: /^Kør (simulering|igen)$/ }));
}

/** Waits for the end of a run. Finding by role, as often as progress is told, would take far longer than the draws. */
async function drawn(): Promise<void> {
  const bar = () => document.querySelector('[role=progressbar]');
  await waitFor(() => expect(bar()).toBeNull(), { timeout: 20_000 });
  await settled();
}

const status = () => screen.getByRole('status').textContent.trim();

describe('what a result hangs on', () => {
  test('the tornado of the payer that is chosen, with values and nets in words and in a table', async () => {
    const { user } = await openSoemPage(await soemModel(soemRanders), <SensitivityPage />);
    const tornado = part('Hvad resultatet hænger på');
    expect(
      tornado.getByText('Resultatet for kommunen hænger mest på: Konsekvens: Sociale serviceydelser i alt'),
    ).toBeVisible();
    expect(tornado.getByRole('img')).toHaveTextContent('55 %: −918.19075 %: 1.369.413');
    await unfold(user, 'Netto ved lav og høj værdi (kr.)');
    const row = tornado.getByRole('row', { name: /^Succesrate \(brutto\)/ });
    expect(row).toHaveTextContent('Succesrate (brutto)55 % – 65 % – 75 %−918.1901.369.413');

    await user.click(screen.getByRole('radio', { name: 'I alt' }));
    expect(tornado.getByText(/^Resultatet for det offentlige hænger mest på/)).toBeVisible();
    expect(tornado.getByRole('img')).toHaveTextContent('55 %: 2.026.292');
  });

  test('a success rate without a range is missed in the tornado and in the draws', async () => {
    const { value, place } = soemTidsprofil.effect.successRate;
    const facts = {
      ...soemTidsprofil,
      effect: { ...soemTidsprofil.effect, successRate: { value, place } },
    };
    const { user } = await openSoemPage(await soemModel(facts), <SensitivityPage />);
    expect(screen.getByText(/^Succesraten er ikke med: den har ingen lav og høj/)).toBeVisible();
    await simulate(user, '200');
    await drawn();
    expect(screen.getByText(/^Succesraten blev ikke trukket/)).toBeVisible();
  });

  test('a payer that nothing moves is told so, without a picture', async () => {
    const { user } = await openSoemPage(await soemModel(soemTidsprofil), <SensitivityPage />);
    await user.click(screen.getByRole('radio', { name: 'Region' }));
    const tornado = part('Hvad resultatet hænger på');
    expect(tornado.getByText(/^Ingen antagelser med udsving flytter resultatet for regionen/)).toBeVisible();
    expect(tornado.queryByRole('img')).toBeNull();
  });

  test('success rate against costs: a sign in every cell, the kroner when they are asked for', async () => {
    const { user } = await openSoemPage(await soemModel(soemRanders), <SensitivityPage />);
    const twoWay = part('Succesrate og omkostninger sammen');
    const cells = () => within(twoWay.getByRole('row', { name: /^65 %/ })).getAllByRole('cell');
    expect(cells().map(({ textContent }) => textContent)).toEqual([
      '+1,67',
      '+0,95',
      '+0,23',
      '−0,50',
      '−1,22',
      '−3,38',
    ]);
    expect(twoWay.getByRole('cell', { name: '+0,23, som beregnet' })).toBeVisible();
    await user.click(twoWay.getByRole('checkbox', { name: 'Vis hele kroner' }));
    expect(cells()[2]).toHaveTextContent('+225.611');
  });

  test('saved scenarios with their change, and the way to where they are written', async () => {
    const { user, model } = await openSoemPage(await soemModel(soemRanders), <SensitivityPage />);
    const scenarios = part('Gemte scenarier');
    expect(scenarios.getByRole('row', { name: /^Som beregnet/ })).toHaveTextContent('225.6110');
    expect(scenarios.getByRole('row', { name: /^Halv succesrate/ })).toHaveTextContent(
      '−3.491.743−3.717.354',
    );
    await user.click(scenarios.getByRole('button', { name: 'Skriv scenarier i arket' }));
    await settled();
    expect(model.sheets.find(({ id }) => id === model.activeSheetId)?.name).toBe('SØM – scenarier');
  });
});

describe('how sure it is', () => {
  test('draws with the seed that is shown: the figures of Node, in words for every payer', async () => {
    const page = await openSoemPage(await soemModel(soemRanders), <SensitivityPage />);
    const { user } = page;
    expect(screen.getByLabelText('Antal træk')).toHaveValue('10000');
    expect(screen.getByLabelText('Frø')).toHaveValue('1');
    await simulate(user, '2.000');
    await drawn();
    expect(status()).toBe('Simuleringen er færdig: 2.000 træk.');
    const { kommune } = expected(page, 2000, 1).byPayer;
    const draws = part('Hvor sikkert er det?');
    const positive = Math.round(kommune.probabilityPositive * 2000).toLocaleString('da-DK');
    expect(draws.getByText(`5 af 10 gange er kommunen i plus (${positive} af 2.000 træk).`)).toBeVisible();
    expect(draws.getByText(/^I alle træk er staten i plus/)).toBeVisible();
    const rows = draws.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows.slice(1)).toEqual([
      ...kommune.quantiles.map(({ share, value }) => `${share * 100} %-fraktil${kroner(value)}`),
      `Gennemsnit${kroner(kommune.mean)}`,
      'Som beregnet225.611',
    ]);
    await unfold(user, '12 antagelser blev trukket');
    expect(draws.getByText(/^Succesrate \(brutto\): 55 % – 65 % – 75 %. PERT/)).toBeVisible();
  });

  test('quantile lines over the years, with their table', async () => {
    const page = await openSoemPage(await soemModel(soemTidsprofil), <SensitivityPage />);
    const { user } = page;
    await simulate(user, '500', '9');
    await drawn();
    const { kommune } = expected(page, 500, 9).byPayer;
    expect(screen.getByRole('img', { name: /^Linjer for netto lagt sammen år for år/ })).toBeVisible();
    await unfold(user, 'Fraktiler af akkumuleret netto (kr.)');
    const row = within(part('Fraktiler af akkumuleret netto (kr.)').getByRole('row', { name: /^2026/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(
      kommune.lines.map((line) => kroner(line[2] ?? Number.NaN)),
    );
    expect(screen.getByText('Regionen har hverken omkostninger eller konsekvenser.')).toBeVisible();
  });

  test('tells how far it is, and stops', async () => {
    const { user } = await openSoemPage(await soemModel(soemRanders), <SensitivityPage />);
    await simulate(user, '100000');
    const button = await screen.findByRole('button', { name: 'Stop simulering' });
    expect(button).toHaveFocus();
    await waitFor(() => expect(screen.getByText(/^Simulerer \d+ %$/)).toBeVisible());
    await user.click(button);
    await settled();
    expect(status()).toBe('Simuleringen er stoppet.');
    expect(screen.queryByText('Hvor tit er der plus')).toBeNull();
    expect(screen.getByRole('button', { name: 'Kør simulering' })).toHaveFocus();
  });

  test.each([
    ['50', '1', 'Antal træk', 'Skriv et helt tal fra 100 til 100.000.'],
    ['1000', '1,5', 'Frø', 'Skriv et helt tal fra 0 til 2.147.483.647.'],
  ])('%s draws from seed %s are refused, and the field has the focus', async (draws, seed, field, words) => {
    const { user } = await openSoemPage(await soemModel(soemRanders), <SensitivityPage />);
    await simulate(user, draws, seed);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByLabelText(field)).toHaveFocus();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('is there again when its user comes back, and outdated when the input is another', async () => {
    const { user, model, session, show } = await openSoemPage(
      await soemModel(soemTidsprofil),
      <SensitivityPage />,
    );
    await simulate(user, '200');
    await drawn();
    await show(<h1>En anden side</h1>);
    await show(<SensitivityPage />);
    expect(screen.getByText('200 træk, frø 1.')).toBeVisible();
    expect(screen.queryByText(/^Forældet: inddata/)).toBeNull();

    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 0.6);
    await act(() => session.read());
    expect(screen.getByText(/^Forældet: inddata er ændret/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Kør igen' }));
    await drawn();
    expect(screen.queryByText(/^Forældet: inddata/)).toBeNull();
  });
});

describe('Skriv i arket', () => {
  const heading = 'Monte Carlo: 300 træk, frø 4 (netto i kr, diskonteret)';
  const SHEET = 'SØM – følsomhed';

  test('writes the draws to the sheet', async () => {
    const page = await openSoemPage(await soemModel(soemTidsprofil), <SensitivityPage />);
    const { user, model } = page;
    await simulate(user, '300', '4');
    await drawn();
    await user.click(screen.getByRole('button', { name: 'Skriv i arket' }));
    await settled();
    expect(status()).toBe('Resultatarkene er skrevet, med 300 træk i SØM – følsomhed.');
    const { kommune } = expected(page, 300, 4).byPayer;
    expect(block(model, SHEET, heading).Kommune?.Middel).toBe(Math.round(kommune.mean));
  });

  test('leaves out draws of another input, also when the pane has not seen the change yet', async () => {
    const { user, model } = await openSoemPage(await soemModel(soemTidsprofil), <SensitivityPage />);
    await simulate(user, '300', '4');
    await drawn();
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 0.6);
    await user.click(screen.getByRole('button', { name: 'Skriv i arket' }));
    await settled();
    expect(status()).toMatch(/^Resultatarkene er skrevet uden simulering: inddata er ændret/);
    expect(() => block(model, SHEET, heading)).toThrow();
    expect(screen.getByText(/^Forældet/)).toBeVisible();
  });
});

test('a fejl withholds it all and leads to the faults', async () => {
  const model = await soemModel(soemTidsprofil);
  const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
  setValue(sheet, place, 'ved ikke');
  const { user, store } = await openSoemPage(model, <SensitivityPage />);
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Se fejlene' }));
  expect(shownPage(store.getState().trail)).toEqual({ name: 'check' });
});

test('without a calculation it leads to where one is made', async () => {
  const { user, store } = await openSoemPage(emptyWorkbook(), <SensitivityPage />);
  await user.click(screen.getByRole('button', { name: 'Gå til Beregning' }));
  expect(shownPage(store.getState().trail)).toEqual({ name: 'register' });
});

test('can be read by assistive technology', async () => {
  const { user } = await openSoemPage(await soemModel(soemTidsprofil), <SensitivityPage />);
  await simulate(user, '200');
  await drawn();
  expect(await axe(document.body)).toHaveNoViolations();
});
