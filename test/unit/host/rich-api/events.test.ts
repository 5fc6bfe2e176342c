import { enterValues } from '../../../../host/workbook/enter-values';
import { ark, openExcel, tid, withTimeTable } from './support/open-excel';
import type { OpenExcel } from './support/open-excel';

interface Heard {
  readonly what: string;
  readonly address?: string;
  readonly source?: string;
  readonly changeType?: string;
}

/** Listens, does something, and gives what was heard in order. */
async function heardWhile(
  excel: OpenExcel,
  listen: (context: Excel.RequestContext, hear: (what: string) => (event: object) => Promise<void>) => void,
  work: () => Promise<unknown>,
): Promise<Heard[]> {
  const heard: Heard[] = [];
  await excel.run((context) =>
    listen(context, (what) => (event) => {
      const { address, source, changeType } = event as Heard;
      heard.push(JSON.parse(JSON.stringify({ what, address, source, changeType })) as Heard);
      return Promise.resolve();
    }),
  );
  await work();
  await new Promise((resolve) => setTimeout(resolve, 30));
  return heard;
}

describe('events', () => {
  it('tell of cells at the sheet, at the collection, at the table and at all tables', async () => {
    const excel = openExcel();
    withTimeTable(excel);
    const heard = await heardWhile(
      excel,
      (context, hear) => {
        ark(context).onChanged.add(hear('sheet'));
        context.workbook.worksheets.onChanged.add(hear('sheets'));
        tid(context).onChanged.add(hear('table'));
        context.workbook.tables.onChanged.add(hear('tables'));
      },
      () => excel.run((context) => void (ark(context).getRange('C2').values = [[8]])),
    );
    expect(heard.map(({ what }) => what).sort()).toEqual(['sheet', 'sheets', 'table', 'tables']);
    expect(heard.every(({ address, changeType }) => address === 'C2' && changeType === 'RangeEdited')).toBe(
      true,
    );
  });

  it('tell a colleague apart', async () => {
    const excel = openExcel();
    const heard = await heardWhile(
      excel,
      (context, hear) => ark(context).onChanged.add(hear('sheet')),
      () => {
        const area = { row: 3, column: 0, rowCount: 1, columnCount: 1 };
        enterValues(excel.model, excel.sheet, area, [[1]], 'remote');
        return Promise.resolve();
      },
    );
    expect(heard).toEqual([{ what: 'sheet', address: 'A4', source: 'Remote', changeType: 'RangeEdited' }]);
  });

  it('tell of sheets, tables, protection, hidden and sorted rows, looks and selection', async () => {
    const excel = openExcel();
    withTimeTable(excel);
    const heard = await heardWhile(
      excel,
      (context, hear) => {
        const { worksheets, tables } = context.workbook;
        worksheets.onAdded.add(hear('added'));
        worksheets.onActivated.add(hear('activated'));
        worksheets.onDeactivated.add(hear('deactivated'));
        worksheets.onDeleted.add(hear('deleted'));
        worksheets.onRowSorted.add(hear('sorted'));
        worksheets.onRowHiddenChanged.add(hear('hidden'));
        worksheets.onProtectionChanged.add(hear('protection'));
        worksheets.onFormatChanged.add(hear('format'));
        worksheets.onSelectionChanged.add(hear('selection'));
        worksheets.onCalculated.add(hear('calculated'));
        tables.onAdded.add(hear('table added'));
        tables.onDeleted.add(hear('table deleted'));
      },
      () =>
        excel.run((context) => {
          const sheet = context.workbook.worksheets.add('Ny');
          sheet.activate();
          sheet.delete();
          tid(context).sort.apply([{ key: 0 }]);
          ark(context).getRange('2:2').rowHidden = true;
          ark(context).getRange('A1').format.font.bold = true;
          ark(context).getRange('B2').select();
          ark(context).calculate(true);
          tid(context).delete();
          ark(context).protection.protect();
        }),
    );
    expect(heard.map(({ what }) => what)).toEqual([
      ...['added', 'deactivated', 'activated', 'deleted', 'sorted', 'hidden', 'format', 'selection'],
      ...['calculated', 'table deleted', 'protection'],
    ]);
  });

  it('stop when the handler is taken away, and while events are off', async () => {
    const excel = openExcel();
    const write = (value: number) =>
      excel.run((context) => void (ark(context).getRange('A1').values = [[value]]));
    const heard = await heardWhile(
      excel,
      (context, hear) => ark(context).onChanged.add(hear('sheet')),
      async () => {
        await excel.run((context) => (context.runtime.enableEvents = false));
        await write(1);
        await excel.run((context) => (context.runtime.enableEvents = true));
        await write(2);
      },
    );
    expect(heard).toHaveLength(1);
  });
});
