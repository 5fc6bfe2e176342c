import { protectSheet } from '../../../../host/workbook/protection';
import { ark, openExcel, putRows, withTimeTable } from './support/open-excel';
import type { OpenExcel } from './support/open-excel';

/** Addresses of ranges that follow from others, without the sheet. */
async function addressOf(excel: OpenExcel, give: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return excel.run(async (context) => {
    const range = give(ark(context)).load('address');
    await context.sync();
    return range.isNullObject ? 'none' : range.address.replace("'Ark1'!", '');
  });
}

function withBlock(): OpenExcel {
  const excel = openExcel();
  putRows(
    excel.sheet,
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    { row: 1, column: 1 },
  );
  putRows(excel.sheet, [[9]], { row: 6, column: 1 });
  return excel;
}

describe('ranges that follow from a range', () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['a cell of it', (sheet) => sheet.getRange('B2:C4').getCell(2, 1), 'C4'],
    ['moved', (sheet) => sheet.getRange('B2:C4').getOffsetRange(1, -1), 'A3:B5'],
    ['larger', (sheet) => sheet.getRange('B2').getResizedRange(2, 1), 'B2:C4'],
    ['whole rows', (sheet) => sheet.getRange('B2:C4').getEntireRow(), '2:4'],
    ['whole columns', (sheet) => sheet.getRange('B2:C4').getEntireColumn(), 'B:C'],
    ['what two share', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:D9'), 'B2:C3'],
    ['nothing in common', (sheet) => sheet.getRange('A1').getIntersectionOrNullObject('D9'), 'none'],
    ['its last cell', (sheet) => sheet.getRange('B2:C4').getLastCell(), 'C4'],
    ['its last column', (sheet) => sheet.getRange('B2:C4').getLastColumn(), 'C2:C4'],
    ['rows above', (sheet) => sheet.getRange('B3:C4').getRowsAbove(2), 'B1:C2'],
    ['columns after', (sheet) => sheet.getRange('B3:C4').getColumnsAfter(1), 'D3:D4'],
    ['the block around it', (sheet) => sheet.getRange('C3').getSurroundingRegion(), 'B2:C4'],
    ['the end of its block', (sheet) => sheet.getRange('B2').getRangeEdge('Down'), 'B4'],
    ['the next block', (sheet) => sheet.getRange('B4').getRangeEdge('Down'), 'B7'],
    ['the edge of the sheet', (sheet) => sheet.getRange('B7').getRangeEdge('Down'), 'B1048576'],
    ['from it to the end of its block', (sheet) => sheet.getRange('B2').getExtendedRange('Right'), 'B2:C2'],
    ['what is used of it', (sheet) => sheet.getRange('A:B').getUsedRange(true), 'B2:B7'],
    ['nothing used', (sheet) => sheet.getRange('X:X').getUsedRangeOrNullObject(true), 'none'],
    ['what is used of the sheet', (sheet) => sheet.getUsedRange(true), 'B2:C7'],
  ])('%s', async (_name, give, address) => {
    expect(await addressOf(withBlock(), give)).toBe(address);
  });

  it('refuse what is off the sheet', async () => {
    const excel = openExcel();
    expect(
      await excel.codeOf((context) => ark(context).getRange('A1').getOffsetRange(-1, 0).load('address')),
    ).toBe('InvalidArgument');
  });
});

describe('what cells hold', () => {
  it('reads errors as texts and says what is what', async () => {
    const excel = openExcel();
    putRows(excel.sheet, [['tekst', 1.5, true, null, { error: '#N/A' }]]);
    const seen = await excel.run(async (context) => {
      const range = ark(context).getRange('A1:E1').load('values,valueTypes,text,hasSpill');
      await context.sync();
      return [range.values[0], range.valueTypes[0], range.hasSpill];
    });
    expect(seen).toEqual([
      ['tekst', 1.5, true, '', '#N/A'],
      ['String', 'Double', 'Boolean', 'Empty', 'Error'],
      false,
    ]);
  });

  it.each<[string, string]>([
    ['Blanks', 'A2'],
    ['Constants', 'A1:C1,C2'],
    ['Formulas', 'B2'],
  ])('special cells: %s', async (type, address) => {
    const excel = openExcel();
    putRows(excel.sheet, [
      ['a', 1, 2],
      [null, null, 3],
    ]);
    const seen = await excel.run(async (context) => {
      ark(context).getRange('B2').formulas = [['=1+1']];
      const areas = ark(context)
        .getRange('A1:C2')
        .getSpecialCellsOrNullObject(type as 'Blanks')
        .load('address');
      await context.sync();
      return areas.address.replaceAll("'Ark1'!", '');
    });
    expect(seen).toBe(address);
  });

  it('visible cells only, when rows are hidden', async () => {
    const excel = withBlock();
    excel.sheet.rows.set(2, { hidden: true });
    const seen = await excel.run(async (context) => {
      const range = ark(context).getRange('B2:C4').load('rowHidden');
      const view = range.getVisibleView().load('values,rowCount');
      const each = range.getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      return [range.rowHidden, view.values, each.value];
    });
    expect(seen).toEqual([
      null,
      [
        [1, 2],
        [5, 6],
      ],
      [
        { rowHidden: false, rowIndex: 1 },
        { rowHidden: true, rowIndex: 2 },
        { rowHidden: false, rowIndex: 3 },
      ],
    ]);
  });
});

describe('how cells look', () => {
  it('reads null where cells differ', async () => {
    const excel = openExcel();
    const seen = await excel.run(async (context) => {
      const range = ark(context).getRange('A1:B1');
      ark(context).getRange('A1').format.font.bold = true;
      range.format.font.name = 'Arial';
      range.load('format/font/bold,format/font/name,format/wrapText');
      await context.sync();
      return [range.format.font.bold, range.format.font.name, range.format.wrapText];
    });
    expect(seen).toEqual([null, 'Arial', false]);
  });

  it('draws lines on each side and takes them off', async () => {
    const excel = openExcel();
    const lines = () =>
      excel.run(async (context) => {
        const { borders } = ark(context).getRange('A1:B2').format;
        borders.load('items/sideIndex,items/style,items/color');
        await context.sync();
        return Object.fromEntries(borders.items.map(({ sideIndex, style }) => [sideIndex, style]));
      });
    await excel.run((context) => {
      const { borders } = ark(context).getRange('A1:B2').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('InsideVertical').color = '#FF0000';
      borders.getItem('EdgeBottom').style = 'Continuous';
    });
    expect(await lines()).toMatchObject({
      ...{ EdgeTop: 'Double', InsideVertical: 'Continuous', EdgeBottom: 'Continuous', EdgeLeft: 'None' },
    });
    await excel.run((context) => {
      ark(context).getRange('A1:B2').format.borders.getItem('EdgeTop').style = 'None';
      ark(context).getRange('A2:B2').format.borders.getItem('EdgeBottom').style = 'None';
    });
    expect(await lines()).toMatchObject({ EdgeTop: 'None', EdgeBottom: 'None' });
  });

  it('sets and reads each cell, row and column on its own', async () => {
    const excel = openExcel();
    const seen = await excel.run(async (context) => {
      const range = ark(context).getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#00FF00' } } }, { format: { font: { bold: true } } }],
      ]);
      range.setRowProperties([{ format: { rowHeight: 30 } }]);
      range.setColumnProperties([{ columnHidden: true }, {}]);
      const cells = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      const columns = range.getColumnProperties({ columnHidden: true });
      range.load('height');
      await context.sync();
      return [cells.value, columns.value, range.height];
    });
    expect(seen).toEqual([
      [
        [
          { address: "'Ark1'!A1", format: { fill: { color: '#00FF00' }, font: { bold: false } } },
          { address: "'Ark1'!B1", format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
        ],
      ],
      [{ columnHidden: true }, { columnHidden: false }],
      30,
    ]);
  });

  it('lets cells that are not locked be written on a protected sheet', async () => {
    const excel = openExcel();
    await excel.run((context) => (ark(context).getRange('A1').format.protection.locked = false));
    protectSheet(excel.sheet);
    const write = (address: string) => (context: Excel.RequestContext) =>
      void (ark(context).getRange(address).values = [[1]]);
    expect(await excel.codeOf(write('A1'))).toBe('no refusal');
    expect(await excel.codeOf(write('B1'))).toBe('AccessDenied');
  });

  it('clears looks and leaves contents', async () => {
    const excel = openExcel();
    const seen = await excel.run(async (context) => {
      const range = ark(context).getRange('A1');
      range.values = [[5]];
      range.format.fill.color = '#00FF00';
      range.clear('Formats');
      range.load('values,format/fill/color');
      await context.sync();
      return [range.values, range.format.fill.color];
    });
    expect(seen).toEqual([[[5]], '#FFFFFF']);
  });

  it('widens columns to their longest text', async () => {
    const excel = openExcel();
    withTimeTable(excel);
    const widths = await excel.run(async (context) => {
      ark(context).getRange('A1').values = [['En meget lang overskrift']];
      ark(context).getRange('A:C').format.autofitColumns();
      const [first, last] = ['A1', 'C1'].map((one) => ark(context).getRange(one).load('format/columnWidth'));
      await context.sync();
      return [first?.format.columnWidth ?? 0, last?.format.columnWidth ?? 0];
    });
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
  });
});

describe('too many cells', () => {
  const read = (address: string) => async (context: Excel.RequestContext) => {
    const range = ark(context).getRange(address).load('values,formulas,numberFormat,cellCount');
    await context.sync();
    return [range.values, range.formulas, range.numberFormat];
  };

  it('read as null above 5,000,000 and when there is no end to them', async () => {
    const excel = openExcel();
    expect(await excel.run(read('A1:E1000001'))).toEqual([null, null, null]);
    expect(await excel.run(read('C:C'))).toEqual([null, null, null]);
    expect(await excel.run(read('3:4'))).toEqual([null, null, null]);
  });

  it('cannot be written one by one', async () => {
    const excel = openExcel();
    expect(await excel.codeOf((context) => void (ark(context).getRange('C:C').values = 'x' as never))).toBe(
      'InvalidArgument',
    );
  });

  it('are refused on the web above 33,554,000: OperationCellsExceedLimit', async () => {
    const clear = (context: Excel.RequestContext) => ark(context).getRange('A:AG').clear();
    expect(await openExcel({ isWeb: true }).codeOf(clear)).toBe('OperationCellsExceedLimit');
    expect(await openExcel().codeOf(clear)).toBe('no refusal');
  });
});
