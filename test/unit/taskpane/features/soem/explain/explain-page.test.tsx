import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { setValue } from '../../../../../../host/workbook/cells';
import { soemRanders } from '../../../../../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../../../../../src/catalogue/examples/soem-tidsprofil';
import type { ExplainTarget } from '../../../../../../src/domain/soem/explanation';
import ExplainPage from '../../../../../../src/taskpane/features/soem/explain/explain-page';
import { shownPage } from '../../../../../../src/taskpane/session/pages';
import { itemPlace } from '../../../../commands/support/soem-workbook';
import { emptyWorkbook, settled } from '../../../support/open-pane';
import { openSoemPage, soemModel } from '../../../support/open-soem-page';

const net: ExplainTarget = { kind: 'net', payer: 'kommune' };

function stepNamed(name: RegExp): HTMLElement {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (item === null) throw new Error(`No step ${String(name)}`);
  return item;
}

describe('the page that explains a result', () => {
  test('goes step by step to the net of the kommune, with figures as they are published', async () => {
    await openSoemPage(await soemModel(soemTidsprofil), <ExplainPage target={net} />);
    expect(screen.getByText('Netto: Kommune: 510.000 kr')).toBeVisible();
    const steps = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(steps).toHaveLength(11);
    expect(steps[0]).toBe('1. Hvad 1 kr i 2033 er værd i basisåret1');
    expect(steps.at(-1)).toBe('11. Netto510.000 kr');
    expect(stepNamed(/^7\. /)).toHaveTextContent('Herberg og forsorgshjem: ændret forbrug: −1.350');
    expect(stepNamed(/^9\. /)).toHaveTextContent('−300.000 kr');
    expect(document.body).toHaveTextContent('succesraten (brutto) er mindst 18,52 % (nu 50 %)');
  });

  test('every input has its source, how sure it is, and the way to its cell', async () => {
    const { user, model } = await openSoemPage(await soemModel(soemTidsprofil), <ExplainPage target={net} />);
    const rate = within(stepNamed(/^4\. /));
    expect(rate.getByText('succesrate (brutto): 50 %')).toBeVisible();
    expect(rate.getAllByText('Kilde: Skøn (E)').length).toBeGreaterThan(0);
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    const address = `'SØM – indsats'!C${String(place.row + 1)}`;
    await user.click(rate.getByRole('button', { name: `Vis i arket: ${address}` }));
    await settled();
    expect(model.activeSheetId).toBe(sheet.id);
    for (const item of within(screen.getByRole('main')).getAllByRole('listitem')) {
      const isInput = item.parentElement?.getAttribute('aria-label') === 'Inddata';
      if (isInput) expect(within(item).getByRole('button', { name: /^Vis i arket/ })).toBeVisible();
    }
  });

  test('another payer, another result: area, year, per participant and break-even', async () => {
    const { user } = await openSoemPage(await soemModel(soemTidsprofil), <ExplainPage target={net} />);
    await user.click(screen.getByRole('radio', { name: 'Stat' }));
    expect(screen.getByText('Netto: Stat: 540.000 kr')).toBeVisible();
    const choose = (name: string) => user.selectOptions(screen.getByLabelText('Resultat'), name);
    await choose('Netto pr. deltager');
    expect(screen.getByText('Netto pr. deltager: Stat: 18.000 kr')).toBeVisible();
    await choose('Omkostninger');
    expect(screen.getByText('Omkostninger: Stat: 0 kr')).toBeVisible();
    expect(screen.queryByText('Hvad skal være sandt')).toBeNull();
    await choose('Netto i 2025');
    expect(screen.getByText(/^Netto i 2025: Stat: /)).toBeVisible();
    await choose('Hvor netto er 0');
    await user.click(screen.getByRole('radio', { name: 'Kommune' }));
    expect(
      screen.getByRole('heading', { level: 3, name: /Succesraten, hvor netto er 0 ?18,52 %/ }),
    ).toBeVisible();
  });

  test('many inputs are shown when they are asked for', async () => {
    const { costs } = soemTidsprofil;
    const [first] = costs;
    if (first === undefined) throw new Error('The example has no costs.');
    const many = Array.from({ length: 8 }, (_, index) => ({ ...first, year: first.year + (index % 3) }));
    const { user } = await openSoemPage(
      await soemModel({ ...soemTidsprofil, costs: many }),
      <ExplainPage target={net} />,
    );
    const post = within(stepNamed(/Omkostning: Drift/));
    expect(post.getAllByRole('listitem')).toHaveLength(5);
    await user.click(post.getByRole('button', { name: 'Vis 3 flere inddata' }));
    expect(post.getAllByRole('listitem')).toHaveLength(8);
  });

  test('leads to the sheet for printing, or writes it first when the input is another', async () => {
    const { user, model } = await openSoemPage(
      await soemModel(soemRanders),
      <ExplainPage target={{ kind: 'net', payer: 'total' }} />,
    );
    await user.click(screen.getByRole('button', { name: 'Vis arket til udskrift' }));
    await settled();
    const shown = model.sheets.find(({ id }) => id === model.activeSheetId);
    expect(shown?.name).toBe('SØM – forklaring');
  });

  test('a fejl withholds the chain and leads to the faults', async () => {
    const model = await soemModel(soemTidsprofil);
    const { sheet, place } = itemPlace(model, 'Succesrate (brutto)');
    setValue(sheet, place, 'ved ikke');
    const { user, store } = await openSoemPage(model, <ExplainPage target={net} />);
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Se fejlene' }));
    expect(shownPage(store.getState().trail)).toEqual({ name: 'check' });
  });

  test('without a calculation it leads to where one is made', async () => {
    const { user, store } = await openSoemPage(emptyWorkbook(), <ExplainPage target={net} />);
    await user.click(screen.getByRole('button', { name: 'Gå til Beregning' }));
    expect(shownPage(store.getState().trail)).toEqual({ name: 'register' });
  });

  test('can be read by assistive technology', async () => {
    await openSoemPage(await soemModel(soemRanders), <ExplainPage target={net} />);
    expect(await axe(document.body)).toHaveNoViolations();
  });
});
