import { clearCells, setCell, setValue } from '../../host/workbook/cells';
import { setFormat } from '../../host/workbook/formats';
import type { WorkbookModel } from '../../host/workbook/model';
import { findSheetByName } from '../../host/workbook/sheets';
import { filledWorkbook, ourTable, ours } from './filled-workbook';
import { copyOf } from './normal-image';
import { lossesBetween, usersContent } from './users-content';

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

function budget(model: WorkbookModel) {
  const sheet = findSheetByName(model, 'Budget');
  if (sheet === undefined) throw new Error('Budget is there.');
  return sheet;
}

/** What a fault of ours could take from people. */
const LOSSES: Readonly<Record<string, (model: WorkbookModel) => void>> = {
  'a value': (model) => clearCells(budget(model), cell(1, 0)),
  'a formula that became its value': (model) => setValue(budget(model), { row: 5, column: 1 }, 165_500.5),
  'a number format': (model) => setFormat(budget(model), cell(1, 1), { numberFormat: '0' }),
  'a fill': (model) => setFormat(budget(model), cell(0, 0), { fill: '#FFFFFF' }),
  'a column width': (model) => void budget(model).columns.set(0, { width: 8 }),
  'a hidden row': (model) => void budget(model).rows.delete(9),
  'a chart': (model) => void budget(model).charts.pop(),
  'a chart on a result sheet': (model) => {
    const sheet = ours(model, 'db_overblik');
    sheet.charts = sheet.charts.filter(({ spec }) => spec !== null);
  },
  'a validation': (model) => void budget(model).validations.pop(),
  'a conditional format': (model) => void budget(model).conditionalFormats.pop(),
  'a merged area': (model) => void budget(model).merges.pop(),
  'a table': (model) => void (model.tables = model.tables.filter(({ name }) => name !== 'Budgettal')),
  'a name': (model) => void (model.names = model.names.filter(({ name }) => name !== 'Budget_i_alt')),
  'a name of one sheet': (model) => void (model.names = model.names.filter(({ name }) => name !== 'lokal')),
  'a setting': (model) => model.settings.clear(),
  'custom XML': (model) => void model.customXml.pop(),
  'the selection': (model) => void (model.selection = null),
  'a sheet': (model) => void (model.sheets = model.sheets.filter(({ name }) => name !== 'Gemt')),
  'a tab’s name': (model) => void (ours(model, 'tid').name = 'Tid 2'),
  'a cell of an own column': (model) => {
    const { area } = ourTable(model, 'ip_tid');
    clearCells(ours(model, 'tid'), cell(area.row + 1, area.column + area.columnCount - 1));
  },
  'validation of an own column': (model) => {
    const sheet = ours(model, 'tid');
    sheet.validations = sheet.validations.filter(
      ({ rule }) => JSON.stringify(rule) !== JSON.stringify(OWN_RULE),
    );
  },
  'hours that somebody registered': (model) => {
    const { area } = ourTable(model, 'ip_tid');
    setValue(ours(model, 'tid'), { row: area.row + 1, column: area.column + 2 }, 1);
  },
  'a text beside our table': (model) => setValue(ours(model, 'forloeb'), { row: 0, column: 14 }, null),
  'a note beside our results': (model) => {
    const { area } = ourTable(model, 'ip_db_overblik');
    setValue(ours(model, 'db_overblik'), { row: 3, column: area.column + area.columnCount + 2 }, 'Andet');
  },
};

const OWN_RULE = { kind: 'number', min: 0, max: 99, whole: false };

describe('the user’s content', () => {
  let start: WorkbookModel;

  beforeAll(async () => {
    start = await filledWorkbook();
  });

  it.each(Object.entries(LOSSES))('is not the same without %s', (_, lose) => {
    const model = copyOf(start);
    lose(model);
    const before = usersContent(start);
    expect(lossesBetween(before, usersContent(model), before)).not.toEqual([]);
  });

  it('notices what is written where nothing stood', () => {
    const model = copyOf(start);
    setCell(budget(model), 30, 3, { value: 'vildfarent' });
    const before = usersContent(start);
    expect(lossesBetween(before, usersContent(model), before)).toEqual([
      expect.stringContaining('came from nowhere'),
    ]);
  });

  it('is the same when only our results, our charts and our hidden names change', () => {
    const model = copyOf(start);
    const sheet = ours(model, 'db_overblik');
    setValue(sheet, { row: 1, column: 0 }, 'Opdateres');
    sheet.charts = sheet.charts.filter(({ spec }) => spec === null);
    model.names = model.names.filter(({ name }) => name !== 'ip_stempel_db_overblik');
    const before = usersContent(start);
    expect(lossesBetween(before, usersContent(model), before)).toEqual([]);
  });

  it('may become what an undisturbed run makes of it, and nothing else', () => {
    const wanted = copyOf(start);
    const other = copyOf(start);
    const place = { row: ourTable(start, 'ip_tid').area.row + 1, column: 2 };
    setValue(ours(wanted, 'tid'), place, 20);
    setValue(ours(other, 'tid'), place, 2);
    const [before, after] = [usersContent(start), usersContent(wanted)];
    expect(lossesBetween(before, after, after)).toEqual([]);
    expect(lossesBetween(before, usersContent(other), after)).toHaveLength(1);
  });
});
