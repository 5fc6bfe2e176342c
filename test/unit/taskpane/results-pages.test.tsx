import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { WorkbookModel } from '../../../host/workbook/model';
import { createExampleWorkbook } from './support/example-workbook';
import { openPane, settled, visit } from './support/open-pane';
import { rowsOf, selected, typeInTable } from './support/sheet-access';

describe('the list of courses', () => {
  it('says each course in a sentence with one number and one reading', async () => {
    const { user, container } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    const rows = within(screen.getByRole('list', { name: 'Forløb' })).getAllByRole('button');
    expect(rows).toHaveLength(12);
    expect(screen.getByRole('button', { name: /B-0007/ })).toHaveTextContent(
      /B-0007 · CTI fase 2 · måned 5.*71 af 109 t.*Som ventet/,
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('marks the results as old when somebody types in a sheet, and Opdatér brings them up to date', async () => {
    const { user, model } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    const april = rowsOf(model, 'ip_tid').findIndex((row) => row.borgerid === 'B-0007' && row.timer === 15);
    typeInTable(model, 'ip_tid', april, 'timer', '20');
    expect(await screen.findByText(/Forældet · fra 03-06-2026 10.14/)).toBeVisible();
    expect(await screen.findByText('76 af 109 t')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Opdatér' }));
    expect(await screen.findByText('Opdateret 03-06-2026 10.14')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Resultatarkene er opdateret.');
  });
});

describe('the page about one course', () => {
  it('shows the worked case: sentence, chart with the same words, reading and figures', async () => {
    const { user, container } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    await user.click(screen.getByRole('button', { name: /B-0007/ }));
    const sentence = '71 af 76 ventede timer efter måned 5 (−5 t). WHO-5 40 mod ventet 44 i måned 4.';
    expect(await screen.findByText(sentence.replace('WHO-5', 'WHO\u20115'))).toBeVisible();
    expect(await screen.findByRole('img', { name: sentence })).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Aflæsning' })).getByText('● Som ventet')).toBeVisible();

    const fifth = screen.getByRole('row', { name: /^5 / });
    expect(
      within(fifth)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['76', '71', '70 %', '65 %', '–', '–']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks a question, never a verdict, where time and progress differ from what was expected', async () => {
    const { user } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    await user.click(screen.getByRole('button', { name: /B-0004/ }));
    expect(await screen.findByText(/Er metoden den rette/)).toBeVisible();
  });

  it('shows in the sheet where the course stands', async () => {
    const { user, model } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    await user.click(screen.getByRole('button', { name: /B-0007/ }));
    await user.click(await screen.findByRole('button', { name: 'Vis i arket' }));
    await settled();
    expect(selected(model)).toEqual({ sheet: 'Forløb', value: 'F-0007' });
  });

  it('says that a course goes on when it ends after the day that is reported', async () => {
    const model = await createExampleWorkbook();
    setReportDate(model, '30-04-2026');
    const { user } = await openPane(model);
    await visit(user, 'Resultater');
    expect(screen.getByRole('button', { name: /B-0008/ })).toHaveTextContent(/måned 8/);
    expect(screen.getByRole('button', { name: /B-0008/ })).not.toHaveTextContent(/afsluttet/);
    await user.click(screen.getByRole('button', { name: /B-0008/ }));
    expect(await screen.findByText(/måned 8 .* Slutter 29-05-2026/)).toBeVisible();
    await visit(user, 'Resultater');
    expect(screen.getByRole('button', { name: /B-0011/ })).toHaveTextContent(/afsluttet i måned 4/);
  });

  it('says when month 1 ends while there is nothing to report, and offers nothing that leads nowhere', async () => {
    const model = await createExampleWorkbook();
    setReportDate(model, '30-04-2026');
    const { user } = await openPane(model);
    await visit(user, 'Resultater');
    await user.click(screen.getByRole('button', { name: /B-0012.*ikke begyndt/ }));
    expect(await screen.findByText(/Måned 1 slutter 30-06-2026/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Registrér nu' })).toBeNull();
    const reading = within(screen.getByRole('region', { name: 'Aflæsning' }));
    expect(reading.queryByRole('button')).toBeNull();
  });
});

function setReportDate(model: WorkbookModel, day: string): void {
  const row = rowsOf(model, 'ip_opsaetning').findIndex(({ indstilling }) => indstilling === 'Opgørelsesdato');
  typeInTable(model, 'ip_opsaetning', row, 'værdi', day);
}
