import { filterTable } from '../../../../host/workbook/filter-table';
import { setValue } from '../../../../host/workbook/cells';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import { mergeCells } from '../../../../host/workbook/merges';
import type { WorkbookModel } from '../../../../host/workbook/model';
import { protectSheet } from '../../../../host/workbook/protection';
import { addTable } from '../../../../host/workbook/tables';
import { openBridgePort } from '../../../contract/support/bridge-port';
import { firstSheet } from '../../../contract/port-suite/workbook-image';

type Work = (context: Excel.RequestContext) => void;

/** The code with which the host refuses, as the unmodified library throws it. */
async function codeOf(arrange: (model: WorkbookModel) => void, work: Work): Promise<unknown> {
  const model = createWorkbook();
  arrange(model);
  const { library } = openBridgePort(model);
  const run = library.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  return run.then(
    () => 'no refusal',
    (error: unknown) => (typeof error === 'object' && error !== null && 'code' in error ? error.code : error),
  );
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Ark1');
const write: Work = (context) => void (sheetOf(context).getRange('A2').values = [[1]]);
const nothing = () => undefined;

function withTable(model: WorkbookModel): void {
  setValue(firstSheet(model), { row: 0, column: 0 }, 'Navn');
  setValue(firstSheet(model), { row: 1, column: 0 }, 'A');
  addTable(model, firstSheet(model), { row: 0, column: 0, rowCount: 3, columnCount: 1 }, 'person', 'Min');
}

describe('the host refuses as Excel does', () => {
  it.each<[string, string, (model: WorkbookModel) => void, Work]>([
    [
      'while a cell is being edited',
      'InvalidOperationInCellEditMode',
      (model) => void (model.isEditing = true),
      write,
    ],
    ['in a read-only workbook', 'AccessDenied', (model) => void (model.readOnly = true), write],
    ['on a protected sheet', 'AccessDenied', (model) => protectSheet(firstSheet(model)), write],
    [
      'to add a sheet when the structure is protected',
      'AccessDenied',
      (model) => void (model.structureProtected = true),
      (context) => context.workbook.worksheets.add('Ny'),
    ],
    [
      'to write through a filter',
      'FilteredRangeConflict',
      (model) => {
        withTable(model);
        const [table] = model.tables;
        if (table !== undefined) filterTable(model, table, 0, () => false);
      },
      write,
    ],
    [
      'to make a table over merged cells',
      'MergedRangeConflict',
      (model) => mergeCells(model, firstSheet(model), { row: 1, column: 0, rowCount: 1, columnCount: 2 }),
      (context) => sheetOf(context).tables.add('A1:B3', true),
    ],
    [
      'to make a table over another',
      'InvalidArgument',
      withTable,
      (context) => sheetOf(context).tables.add('A1:B3', true),
    ],
    ['a name in use', 'ItemAlreadyExists', withTable, (context) => context.workbook.names.add('Min', '=1')],
    [
      'a sheet name in use, whatever its case',
      'ItemAlreadyExists',
      nothing,
      (context) => context.workbook.worksheets.add('ARK1'),
    ],
    [
      'a sheet that is not there',
      'ItemNotFound',
      nothing,
      (context) => context.workbook.worksheets.getItem('X').activate(),
    ],
    [
      'a grid of another shape than the range',
      'InvalidArgument',
      nothing,
      (context) => void (sheetOf(context).getRange('A1:B2').values = [[1]]),
    ],
    [
      'an inline list, which falls apart at its commas',
      'InvalidArgument',
      nothing,
      (context) => {
        const list = { inCellDropDown: true, source: 'Ja, delvist,Nej' };
        sheetOf(context).getRange('A1').dataValidation.rule = { list };
      },
    ],
    [
      'a prompt that is too long',
      'InvalidArgument',
      nothing,
      (context) => {
        const prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' };
        sheetOf(context).getRange('A1').dataValidation.prompt = prompt;
      },
    ],
  ])('%s: %s', async (_name, code, arrange, work) => {
    expect(await codeOf(arrange, work)).toBe(code);
  });

  it('reads before load, as the library itself does', async () => {
    const { library } = openBridgePort(createWorkbook());
    const early = library.Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      await context.sync();
      return range.address;
    });
    await expect(early).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('but keeps what was done before the refusal', async () => {
    const model = createWorkbook();
    const { library } = openBridgePort(model);
    const run = library.Excel.run(async (context) => {
      sheetOf(context).getRange('A1').values = [['gjort']];
      context.workbook.worksheets.getItem('X').activate();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(firstSheet(model).cells.get(0)?.value).toBe('gjort');
  });
});
