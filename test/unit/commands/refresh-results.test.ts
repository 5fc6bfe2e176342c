import fc from 'fast-check';
import { valueAt, setValue } from '../../../host/workbook/cells';
import { createWorkbook } from '../../../host/workbook/create-workbook';
import type { WorkbookModel } from '../../../host/workbook/model';
import { refreshResults } from '../../../src/commands/refresh-results';
import type { WorkbookPort } from '../../../src/workbook/port';
import { HostError } from '../../../src/workbook/host-error';
import {
  cellsOf,
  contextFor,
  done,
  exampleWorkbook,
  rowsOf,
  sheetNamed,
  tableOf,
  viewOf,
} from './support/workbook';

const OVERVIEW = 'Dobbelt bundlinje – overblik';
const CITIZEN = 'Dobbelt bundlinje – borger';

/** Orders the body rows of a table anew, as a user's sorting does. */
function reorder(model: WorkbookModel, id: string, order: readonly number[]): void {
  const { table, sheet } = tableOf(model, id);
  const { row, column, rowCount, columnCount } = table.area;
  const body = Array.from({ length: rowCount - 1 }, (_, index) =>
    Array.from({ length: columnCount }, (_, at) => valueAt(sheet, row + 1 + index, column + at)),
  );
  order.forEach((from, to) =>
    body[from]?.forEach((value, at) => setValue(sheet, { row: row + 1 + to, column: column + at }, value)),
  );
}

describe('refreshResults', () => {
  it('writes the same as once when it is run twice', async () => {
    const model = await exampleWorkbook();
    const once = cellsOf(model);

    await done(refreshResults(contextFor(model)));

    expect(cellsOf(model)).toEqual(once);
    expect(sheetNamed(model, OVERVIEW).charts).toHaveLength(1);
    expect(sheetNamed(model, CITIZEN).charts).toHaveLength(1);
  });

  it('gives the same results whatever order the rows stand in', async () => {
    const model = await exampleWorkbook();
    const before = cellsOf(model);
    const { dataId } = await viewOf(model);
    const resultCells = (cells: ReturnType<typeof cellsOf>) =>
      [...cells].filter(([key]) => key.startsWith('Dobbelt'));
    for (const id of ['borgere', 'forloeb', 'forventninger', 'tid', 'maalinger']) {
      const count = tableOf(model, id).table.area.rowCount - 1;
      const indexes = Array.from({ length: count }, (_, index) => index);
      const [order = indexes] = fc.sample(fc.shuffledSubarray(indexes, { minLength: count }), {
        numRuns: 1,
        seed: 7,
      });
      reorder(model, id, order);
    }

    await done(refreshResults(contextFor(model)));

    expect(resultCells(cellsOf(model))).toEqual(resultCells(before));
    expect((await viewOf(model)).dataId).toBe(dataId);
  });

  it('shows the citizen the drop-down asks for, and then agrees with it', async () => {
    const model = await exampleWorkbook();
    const sheet = sheetNamed(model, CITIZEN);
    setValue(sheet, { row: 4, column: 2 }, 'B-0004');
    const asked = await viewOf(model);
    expect([asked.chosenCitizenId, asked.shownCitizenId]).toEqual(['B-0004', 'B-0007']);

    await done(refreshResults(contextFor(model)));

    expect(valueAt(sheet, 5, 2)).toBe('B-0004');
    expect(valueAt(sheet, 8, 2)).toContain('Mindre fremgang, mere tid');
    expect(valueAt(sheet, 9, 2)).toBe('Er metoden den rette (CTI→ICM/ACT)? Hvad blokerer?');
  });

  it('says forældet as soon as an hour is changed, and current again after the next run', async () => {
    const model = await exampleWorkbook();
    expect((await viewOf(model)).resultState).toBe('current');
    const { sheet, table } = tableOf(model, 'tid');
    setValue(sheet, { row: table.area.row + 1, column: table.area.column + 2 }, 15);

    expect((await viewOf(model)).resultState).toBe('outdated');

    await done(refreshResults(contextFor(model)));
    expect((await viewOf(model)).resultState).toBe('current');
  });

  it('is unfinished after a run that broke off, and whole after the next', async () => {
    const model = await exampleWorkbook();
    const whole = cellsOf(model);
    const stamp = { row: 1, column: 0 };
    for (const name of [OVERVIEW, CITIZEN]) {
      setValue(sheetNamed(model, name), stamp, 'Opdateres 03-06-2026 10.14 · blev den ikke færdig');
    }
    setValue(sheetNamed(model, OVERVIEW), { row: 7, column: 0 }, null);
    expect((await viewOf(model)).resultState).toBe('unfinished');

    await done(refreshResults(contextFor(model)));

    expect(cellsOf(model)).toEqual(whole);
    expect((await viewOf(model)).resultState).toBe('current');
  });

  it('shrinks the tables when courses are gone', async () => {
    const model = await exampleWorkbook();
    const { sheet, table } = tableOf(model, 'forloeb');
    for (let row = 3; row < table.area.rowCount; row++) {
      for (let column = 0; column < table.area.columnCount; column++) {
        setValue(sheet, { row: table.area.row + row, column }, null);
      }
    }

    await done(refreshResults(contextFor(model)));

    expect(rowsOf(model, 'db_overblik').map((row) => row.BorgerID)).toEqual(['B-0001', 'B-0002']);
  });

  it('hands on a refusal of the host instead of throwing it', async () => {
    const model = await exampleWorkbook();
    const refusing: WorkbookPort = {
      ...contextFor(model).port,
      apply: () => Promise.reject(new HostError('sheetProtected', { sheet: OVERVIEW })),
    };
    const outcome = await refreshResults(contextFor(model, { port: refusing }));
    expect(outcome.ok ? 'ok' : outcome.error.code).toBe('sheetProtected');
  });

  it('asks for the sheets in a workbook that has none of ours', async () => {
    const model = createWorkbook('tom.xlsx');
    const before = cellsOf(model);
    const outcome = await refreshResults(contextFor(model));
    expect(outcome.ok ? 'ok' : outcome.error.code).toBe('itemMissing');
    expect(cellsOf(model)).toEqual(before);
  });
});
