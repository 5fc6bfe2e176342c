import { protectSheet } from '../../../../host/workbook/protection';
import { ark, openExcel, putRows, tid, valuesOf, withTimeTable } from './support/open-excel';
import type { OpenExcel } from './support/open-excel';

function withTable(): OpenExcel {
  const excel = openExcel();
  withTimeTable(excel);
  return excel;
}

async function citizens(excel: OpenExcel): Promise<unknown[]> {
  return excel.run(async (context) => {
    const body = tid(context).getDataBodyRange().load('values');
    await context.sync();
    return body.values.map(([citizen]: unknown[]) => citizen);
  });
}

async function visibleCitizens(excel: OpenExcel): Promise<unknown[]> {
  return excel.run(async (context) => {
    const view = tid(context).getDataBodyRange().getVisibleView().load('values');
    await context.sync();
    return view.values.map(([citizen]: unknown[]) => citizen);
  });
}

describe('a filter of a table', () => {
  it('hides the rows that it does not let through, and gives them back', async () => {
    const excel = withTable();
    await excel.run((context) => tid(context).columns.getItem('Borger').filter.applyValuesFilter(['b-1']));
    expect(await visibleCitizens(excel)).toEqual(['B-1', 'B-1']);
    await excel.run((context) => tid(context).clearFilters());
    expect(await visibleCitizens(excel)).toHaveLength(4);
  });

  it('counts the filters of several columns together', async () => {
    const excel = withTable();
    await excel.run((context) => {
      const { columns } = tid(context);
      columns.getItem('Borger').filter.applyValuesFilter(['B-1', 'B-3']);
      columns.getItem('Timer').filter.applyCustomFilter('>=4', '<10', 'And');
    });
    expect(await visibleCitizens(excel)).toEqual(['B-3', 'B-1']);
    await excel.run((context) => tid(context).autoFilter.clearColumnCriteria(2));
    expect(await visibleCitizens(excel)).toEqual(['B-3', 'B-1', 'B-1']);
  });

  it.each<[string, (filter: Excel.Filter) => void, string[]]>([
    ['the two highest', (filter) => filter.applyTopItemsFilter(2), ['B-3', 'B-2']],
    ['the lowest quarter', (filter) => filter.applyBottomPercentFilter(25), ['B-1']],
    ['above average', (filter) => filter.applyDynamicFilter('AboveAverage'), ['B-3', 'B-2']],
    ['this or that', (filter) => filter.applyCustomFilter('=2.5', '=11', 'Or'), ['B-1', 'B-2']],
  ])('lets through %s', async (_name, apply, left) => {
    const excel = withTable();
    await excel.run((context) => apply(tid(context).columns.getItem('Timer').filter));
    expect(await visibleCitizens(excel)).toEqual(left);
  });

  it('refuses writing through it: FilteredRangeConflict', async () => {
    const excel = withTable();
    await excel.run((context) => tid(context).columns.getItem('Borger').filter.applyValuesFilter(['B-1']));
    const write = (context: Excel.RequestContext) => void (ark(context).getRange('A2').values = [['x']]);
    expect(await excel.codeOf(write)).toBe('FilteredRangeConflict');
    expect(await citizens(excel)).toEqual(['B-3', 'B-1', 'B-2', 'B-1']);
  });

  it('refuses rows and columns that come in or go: InsertDeleteConflict', async () => {
    const excel = withTable();
    await excel.run((context) => tid(context).columns.getItem('Borger').filter.applyValuesFilter(['B-1']));
    const codes = await Promise.all([
      excel.codeOf((context) => tid(context).rows.add(0, [['x', 1, 1]])),
      excel.codeOf((context) => tid(context).rows.getItemAt(0).delete()),
      excel.codeOf((context) => tid(context).columns.add(0)),
    ]);
    expect(codes).toEqual(Array(3).fill('InsertDeleteConflict'));
  });

  it('is filtered anew by what the cells hold now', async () => {
    const excel = withTable();
    await excel.run((context) => tid(context).columns.getItem('Timer').filter.applyCustomFilter('>5'));
    putRows(excel.sheet, [[1]], { row: 1, column: 2 });
    await excel.run((context) => tid(context).reapplyFilters());
    expect(await visibleCitizens(excel)).toEqual(['B-2']);
  });
});

describe('sorting a table', () => {
  it('keeps rows together, by several columns', async () => {
    const excel = withTable();
    await excel.run((context) =>
      tid(context).sort.apply([
        { key: 0, ascending: true },
        { key: 2, ascending: false },
      ]),
    );
    const rows = await excel.run((context) => valuesOf(context, 'A2:C5'));
    expect(rows).toEqual([
      ['B-1', 46026, 4],
      ['B-1', 46024, 2.5],
      ['B-2', 46025, 11],
      ['B-3', 46023, 7],
    ]);
  });

  it('is remembered and can be done again after new rows', async () => {
    const excel = withTable();
    await excel.run((context) => tid(context).sort.apply([{ key: 2 }]));
    await excel.run((context) => tid(context).rows.add(undefined, [['B-9', 46030, 3]]));
    await excel.run((context) => tid(context).sort.reapply());
    expect(await citizens(excel)).toEqual(['B-1', 'B-9', 'B-1', 'B-3', 'B-2']);
  });

  it('leaves hidden rows where they are', async () => {
    const excel = withTable();
    excel.sheet.rows.set(1, { hidden: true });
    await excel.run((context) => tid(context).sort.apply([{ key: 0 }]));
    expect(await citizens(excel)).toEqual(['B-3', 'B-1', 'B-1', 'B-2']);
  });

  it('lets a relative formula read its own row', async () => {
    const excel = withTable();
    await excel.run((context) => {
      tid(context).columns.add(undefined, [['Dobbelt'], ['=C2*2'], ['=C3*2'], ['=C4*2'], ['=C5*2']]);
      tid(context).sort.apply([{ key: 2 }]);
    });
    const formulas = await excel.run(async (context) => {
      const range = ark(context).getRange('D2:D5').load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([['=C2*2'], ['=C3*2'], ['=C4*2'], ['=C5*2']]);
  });

  it('refuses a column that is not there', async () => {
    const excel = withTable();
    expect(await excel.codeOf((context) => tid(context).sort.apply([{ key: 7 }]))).toBe('InvalidArgument');
  });
});

describe('rows and columns of a table', () => {
  it('come in at a place, move what stands below, and look like the row above', async () => {
    const excel = withTable();
    putRows(excel.sheet, [['Note']], { row: 6, column: 0 });
    await excel.run((context) => {
      tid(context).getDataBodyRange().getColumn(2).numberFormat = [['0.0'], ['0.0'], ['0.0'], ['0.0']];
      tid(context).rows.add(1, [['B-8', 46040, 1]]);
    });
    expect(await citizens(excel)).toEqual(['B-3', 'B-8', 'B-1', 'B-2', 'B-1']);
    expect(await excel.run((context) => valuesOf(context, 'A8'))).toEqual([['Note']]);
    const format = await excel.run(async (context) => {
      const range = ark(context).getRange('C3').load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(format).toEqual([['0.0']]);
  });

  it('go, except the last row, which is cleared', async () => {
    const excel = withTable();
    for (let left = 4; left > 1; left--)
      await excel.run((context) => tid(context).rows.getItemAt(0).delete());
    expect(await citizens(excel)).toEqual(['B-1']);
    await excel.run((context) => tid(context).rows.getItemAt(0).delete());
    expect(await citizens(excel)).toEqual(['']);
  });

  it('are not deleted on a protected sheet: AccessDenied', async () => {
    const excel = withTable();
    protectSheet(excel.sheet);
    expect(await excel.codeOf((context) => tid(context).rows.getItemAt(0).delete())).toBe('AccessDenied');
    expect(await citizens(excel)).toHaveLength(4);
  });

  it('columns come in with header and values, and are renamed and deleted', async () => {
    const excel = withTable();
    await excel.run((context) => {
      tid(context).columns.add(1, [['Team'], ['Nord'], ['Syd'], ['Nord'], ['Syd']]);
      tid(context).columns.getItem('Timer').name = 'Timer i alt';
      tid(context).columns.getItem('Dato').delete();
    });
    expect(await excel.run((context) => valuesOf(context, 'A1:C2'))).toEqual([
      ['Borger', 'Team', 'Timer i alt'],
      ['B-3', 'Nord', 7],
    ]);
  });

  it('cannot push a part of another table aside', async () => {
    const excel = withTable();
    putRows(excel.sheet, [['Ydelse', 'Pris', 'År', 'Kilde']], { row: 7, column: 0 });
    await excel.run((context) => ark(context).tables.add('A8:D9', true));
    putRows(excel.sheet, [['i vejen']], { row: 5, column: 0 });
    expect(await excel.codeOf((context) => tid(context).rows.add(undefined, [['x', 1, 1]]))).toBe(
      'InsertDeleteConflict',
    );
  });
});

describe('the frame of a table', () => {
  it('does not grow over another table', async () => {
    const excel = withTable();
    putRows(excel.sheet, [['Pris']], { row: 7, column: 0 });
    await excel.run((context) => ark(context).tables.add('A8:A9', true));
    expect(await excel.codeOf((context) => tid(context).resize('A1:C9'))).toBe('InvalidArgument');
  });

  it('shows a totals row below, and gives the row back', async () => {
    const excel = withTable();
    const addressOf = (show: boolean) =>
      excel.run(async (context) => {
        tid(context).showTotals = show;
        const range = tid(context).getRange().load('address');
        await context.sync();
        return range.address;
      });
    expect(await addressOf(true)).toBe(`'Ark1'!A1:C6`);
    await excel.run((context) => tid(context).rows.add(undefined, [['B-7', 46050, 6]]));
    expect(await citizens(excel)).toHaveLength(5);
    expect(await addressOf(false)).toBe(`'Ark1'!A1:C6`);
  });

  it('becomes plain cells, which stay', async () => {
    const excel = withTable();
    await excel.run((context) => void tid(context).convertToRange());
    expect(excel.model.tables).toEqual([]);
    expect(await excel.run((context) => valuesOf(context, 'A2'))).toEqual([['B-3']]);
  });

  it('keeps style and bands', async () => {
    const excel = withTable();
    const look = await excel.run(async (context) => {
      const table = tid(context);
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.highlightFirstColumn = true;
      table.load('style,showBandedRows,highlightFirstColumn,showBandedColumns');
      await context.sync();
      return [table.style, table.showBandedRows, table.highlightFirstColumn, table.showBandedColumns];
    });
    expect(look).toEqual(['TableStyleLight1', false, true, false]);
  });
});

describe('a filter over plain cells', () => {
  it('hides rows, tells its range and goes again', async () => {
    const excel = openExcel();
    putRows(excel.sheet, [
      ['Post', 'Kr'],
      ['Løn', 10],
      ['Husleje', 5],
      ['Løn', 7],
    ]);
    const told = await excel.run(async (context) => {
      const { autoFilter } = ark(context);
      autoFilter.apply(ark(context).getRange('A1:B4'), 0, { filterOn: 'Values', values: ['Løn'] });
      autoFilter.load('enabled,isDataFiltered');
      const range = autoFilter.getRange().load('address');
      await context.sync();
      return [autoFilter.enabled, autoFilter.isDataFiltered, range.address];
    });
    expect(told).toEqual([true, true, `'Ark1'!A1:B4`]);
    expect([1, 2, 3].map((row) => excel.sheet.rows.get(row)?.hidden)).toEqual([false, true, false]);
    await excel.run((context) => ark(context).autoFilter.remove());
    expect([1, 2, 3].map((row) => excel.sheet.rows.get(row)?.hidden)).toEqual([false, false, false]);
  });
});
