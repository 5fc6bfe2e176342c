import { mergeCells } from '../../../../host/workbook/merges';
import { protectSheet } from '../../../../host/workbook/protection';
import { ark, openExcel, putRows, valuesOf, withTimeTable } from './support/open-excel';
import type { OpenExcel } from './support/open-excel';

/** Prices in A1:B3, their sum in D1, a name for them, and a note below. */
async function withPrices(): Promise<OpenExcel> {
  const excel = openExcel();
  putRows(excel.sheet, [
    ['Løn', 10],
    ['Husleje', 5],
    ['Kørsel', 7],
  ]);
  await excel.run((context) => {
    ark(context).getRange('D1').formulas = [['=SUM($B$1:B3)+B2']];
    context.workbook.names.add('priser', ark(context).getRange('B1:B3'));
    const other = context.workbook.worksheets.add('Andet ark');
    other.getRange('A1').formulas = [["='Ark1'!B3*2"]];
  });
  return excel;
}

async function told(excel: OpenExcel): Promise<unknown> {
  return excel.run(async (context) => {
    const sum = ark(context).getUsedRange().load('formulas');
    const name = context.workbook.names.getItem('priser').load('formula');
    const other = context.workbook.worksheets.getItem('Andet ark').getRange('A1').load('formulas');
    await context.sync();
    const formulas: unknown[][] = sum.formulas;
    const others: unknown[][] = other.formulas;
    const formula = formulas.flat().find((one) => String(one).startsWith('='));
    return { sum: formula, name: name.formula as unknown, other: others[0]?.[0] };
  });
}

describe('cells that come in or go', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, Record<string, string>]>([
    [
      'rows above: names and formulas everywhere follow',
      (sheet) => void sheet.getRange('1:2').insert('Down'),
      { sum: '=SUM($B$3:B5)+B4', name: "='Ark1'!$B$3:$B$5", other: "='Ark1'!B5*2" },
    ],
    [
      'a row inside: what spans it grows',
      (sheet) => void sheet.getRange('2:2').insert('Down'),
      { sum: '=SUM($B$1:B4)+B3', name: "='Ark1'!$B$1:$B$4", other: "='Ark1'!B4*2" },
    ],
    [
      'a column before: letters follow',
      (sheet) => void sheet.getRange('B:B').insert('Right'),
      { sum: '=SUM($C$1:C3)+C2', name: "='Ark1'!$C$1:$C$3", other: "='Ark1'!C3*2" },
    ],
    [
      'cells in their own columns only',
      (sheet) => void sheet.getRange('A1:B1').insert('Down'),
      { sum: '=SUM($B$2:B4)+B3', name: "='Ark1'!$B$2:$B$4", other: "='Ark1'!B4*2" },
    ],
    [
      'a deleted row: what named it alone is broken, what spans it shrinks',
      (sheet) => sheet.getRange('2:2').delete('Up'),
      { sum: '=SUM($B$1:B2)+#REF!', name: "='Ark1'!$B$1:$B$2", other: "='Ark1'!B2*2" },
    ],
    [
      'a deleted column breaks all that named it',
      (sheet) => sheet.getRange('B:B').delete('Left'),
      { sum: '=SUM(#REF!)+#REF!', name: '=#REF!', other: "='Ark1'!#REF!*2" },
    ],
  ])('%s', async (_name, change, expected) => {
    const excel = await withPrices();
    await excel.run((context) => change(ark(context)));
    expect(await told(excel)).toEqual(expected);
  });

  it('leave texts in formulas alone', async () => {
    const excel = openExcel();
    await excel.run((context) => {
      ark(context).getRange('C1').formulas = [['="B2 og "&B2']];
      ark(context).getRange('2:2').insert('Down');
    });
    expect(excel.sheet.cells.get(2)?.formula).toBe('="B2 og "&B3');
  });

  it('do not tear merged cells or tables apart', async () => {
    const excel = openExcel();
    withTimeTable(excel);
    mergeCells(excel.model, excel.sheet, { row: 9, column: 0, rowCount: 1, columnCount: 3 });
    const insert = (address: string) => (context: Excel.RequestContext) =>
      void ark(context).getRange(address).insert('Down');
    expect(await excel.codeOf(insert('A3:B3'))).toBe('InsertDeleteConflict');
    expect(await excel.codeOf(insert('A8'))).toBe('MergedRangeConflict');
    expect(await excel.codeOf(insert('A8:C8'))).toBe('no refusal');
    expect(excel.sheet.merges[0]?.row).toBe(10);
  });

  it('do not push anything off the sheet', async () => {
    const excel = openExcel();
    await excel.run((context) => (ark(context).getRange('A1048576').values = [['sidste']]));
    const insert = (context: Excel.RequestContext) => void ark(context).getRange('A1:B1').insert('Down');
    expect(await excel.codeOf(insert)).toBe('InsertDeleteConflict');
  });

  it('stay where they are on a protected sheet', async () => {
    const excel = await withPrices();
    protectSheet(excel.sheet);
    const insert = (context: Excel.RequestContext) => void ark(context).getRange('1:1').insert('Down');
    expect(await excel.codeOf(insert)).toBe('AccessDenied');
  });

  it('take validation and conditional formats along, also a part of them', async () => {
    const excel = openExcel();
    await excel.run((context) => {
      const range = ark(context).getRange('A2:C2');
      range.dataValidation.rule = { decimal: { formula1: 0, formula2: 9, operator: 'Between' } };
      ark(context).getRange('B1').insert('Down');
    });
    const areas = excel.sheet.validations.flatMap((rule) => rule.areas);
    expect(areas).toEqual(
      expect.arrayContaining([
        { row: 1, column: 0, rowCount: 1, columnCount: 1 },
        { row: 2, column: 1, rowCount: 1, columnCount: 1 },
        { row: 1, column: 2, rowCount: 1, columnCount: 1 },
      ]),
    );
  });
});

describe('copying cells', () => {
  it('fills the target as often as the source fits, with formulas for each place', async () => {
    const excel = await withPrices();
    const copied = await excel.run(async (context) => {
      ark(context).getRange('C1').formulas = [['=B1*2']];
      ark(context).getRange('C2:C3').copyFrom('C1');
      const range = ark(context).getRange('C1:C3').load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(copied).toEqual([['=B1*2'], ['=B2*2'], ['=B3*2']]);
  });

  it('values only, looks only, turned, without blanks', async () => {
    const excel = await withPrices();
    const seen = await excel.run(async (context) => {
      const sheet = ark(context);
      sheet.getRange('B1').format.fill.color = '#FFFF00';
      sheet.getRange('F1').copyFrom('B1:B3', 'Values', false, true);
      sheet.getRange('F5').copyFrom('B1', 'Formats');
      sheet.getRange('H8').values = [['bliver']];
      sheet.getRange('H7').copyFrom('B1:B1', 'Values', true);
      const turned = sheet.getRange('F1:H1').load('values');
      const look = sheet.getRange('F5').load('values,format/fill/color');
      const plain = sheet.getRange('F1').load('format/fill/color');
      await context.sync();
      return [turned.values, look.values, look.format.fill.color, plain.format.fill.color];
    });
    expect(seen).toEqual([[[10, 5, 7]], [['']], '#FFFF00', '#FFFFFF']);
  });

  it('moving leaves nothing behind', async () => {
    const excel = await withPrices();
    await excel.run((context) => ark(context).getRange('A1:B1').moveTo('A9'));
    expect(await excel.run((context) => valuesOf(context, 'A1:B1'))).toEqual([['', '']]);
    expect(await excel.run((context) => valuesOf(context, 'A9:B9'))).toEqual([['Løn', 10]]);
  });
});

describe('finding and cleaning up', () => {
  it('finds by part or whole, and replaces', async () => {
    const excel = await withPrices();
    const found = await excel.run(async (context) => {
      const part = ark(context).findAll('l', { completeMatch: false, matchCase: true }).load('address');
      const whole = ark(context)
        .getRange('A1:B3')
        .findOrNullObject('løn', { completeMatch: true })
        .load('address');
      const none = ark(context).getRange('A1:B3').findOrNullObject('findes ikke', {}).load('address');
      const count = ark(context).getRange('A1:A3').replaceAll('Husleje', 'Leje', { completeMatch: true });
      await context.sync();
      return [part.address, whole.address, none.isNullObject, count.value];
    });
    expect(found).toEqual([`'Ark1'!A2:A3`, `'Ark1'!A1`, true, 1]);
    expect(await excel.run((context) => valuesOf(context, 'A2'))).toEqual([['Leje']]);
  });

  it('removes rows that are alike, the first one stays', async () => {
    const excel = openExcel();
    putRows(excel.sheet, [
      ['Id', 'Navn'],
      ['1', 'A'],
      ['2', 'B'],
      ['1', 'C'],
    ]);
    const done = await excel.run(async (context) => {
      const result = ark(context)
        .getRange('A1:B4')
        .removeDuplicates([0], true)
        .load('removed,uniqueRemaining');
      await context.sync();
      return [result.removed, result.uniqueRemaining];
    });
    expect(done).toEqual([1, 2]);
    expect(await excel.run((context) => valuesOf(context, 'B2:B4'))).toEqual([['A'], ['B'], ['']]);
  });

  it('sorts plain cells below their header', async () => {
    const excel = await withPrices();
    await excel.run((context) =>
      ark(context)
        .getRange('A1:B3')
        .sort.apply([{ key: 1, ascending: false }], false, false, 'Rows'),
    );
    expect(await excel.run((context) => valuesOf(context, 'A1:A3'))).toEqual([
      ['Løn'],
      ['Kørsel'],
      ['Husleje'],
    ]);
  });

  it('merges across and apart; a table refuses', async () => {
    const excel = openExcel();
    withTimeTable(excel);
    await excel.run((context) => ark(context).getRange('A10:B11').merge(true));
    expect(excel.sheet.merges).toHaveLength(2);
    await excel.run((context) => ark(context).getRange('A10:B11').unmerge());
    expect(excel.sheet.merges).toEqual([]);
    const merge = (context: Excel.RequestContext) => ark(context).getRange('A2:B2').merge();
    expect(await excel.codeOf(merge)).toBe('MergedRangeConflict');
  });
});
