import { ark, openExcel, putRows } from './support/open-excel';

async function localOf(culture: string) {
  const excel = openExcel({ culture });
  return excel.run(async (context) => {
    const range = ark(context).getRange('A1');
    range.formulas = [['=IF(B1>2.5,"a,b",SUM(B1,C1))']];
    range.numberFormat = [['#,##0.00']];
    range.load('formulasLocal,numberFormatLocal');
    const { application } = context.workbook;
    application.load('decimalSeparator,thousandsSeparator');
    application.cultureInfo.load('name');
    application.cultureInfo.datetimeFormat.load('shortDatePattern,dateSeparator');
    await context.sync();
    return {
      formula: range.formulasLocal[0]?.[0] as unknown,
      format: range.numberFormatLocal[0]?.[0] as unknown,
      marks: application.decimalSeparator + application.thousandsSeparator,
      date: application.cultureInfo.datetimeFormat.shortDatePattern,
    };
  });
}

describe('the user’s culture', () => {
  it('Danish: semicolons, decimal comma, day first; texts are left alone', async () => {
    expect(await localOf('da-DK')).toEqual({
      formula: '=IF(B1>2,5;"a,b";SUM(B1;C1))',
      format: '#.##0,00',
      marks: ',.',
      date: 'dd-MM-yyyy',
    });
  });

  it('American: as it is stored', async () => {
    expect(await localOf('en-US')).toEqual({
      formula: '=IF(B1>2.5,"a,b",SUM(B1,C1))',
      format: '#,##0.00',
      marks: '.,',
      date: 'M/d/yyyy',
    });
  });

  it('reads what a Dane would type, through the local members only', async () => {
    const excel = openExcel({ culture: 'da-DK' });
    await excel.run((context) => {
      ark(context).getRange('A1:C1').formulasLocal = [['1.234,5', '31-12-2026', '=MAX(1,5;2)']];
      ark(context).getRange('D1').numberFormatLocal = [['dd-mm-åååå']];
      ark(context).getRange('E1').numberFormatLocal = [['Standard']];
      ark(context).getRange('A2').values = [['1.234,5']];
    });
    const seen = await excel.run<unknown[]>(async (context) => {
      const range = ark(context).getRange('A1:E2').load('values,formulas,numberFormat');
      await context.sync();
      const [values, formulas, formats]: unknown[][] = [
        range.values[0] ?? [],
        range.formulas[0] ?? [],
        range.numberFormat[0] ?? [],
      ];
      return [values?.slice(0, 2), formulas?.[2], formats?.slice(3)];
    });
    expect(seen).toEqual([[1234.5, 46387], '=MAX(1.5,2)', ['dd-mm-yyyy', 'General']]);
    expect(excel.sheet.cells.get(16384)?.value).not.toBe(1234.5);
  });

  it('tells kinds of numbers apart without comparing format texts', async () => {
    const codes = [
      'General',
      '0.0',
      '#,##0',
      '0%',
      'dd-mm-yyyy',
      'hh:mm',
      '@',
      '0.00E+00',
      '[$kr.-406] #,##0',
    ];
    const seen = await openExcel().run(async (context) => {
      const range = ark(context).getRange('A1:I1');
      range.numberFormat = [codes];
      range.load('numberFormatCategories');
      await context.sync();
      return range.numberFormatCategories[0];
    });
    expect(seen).toEqual([
      ...['General', 'Number', 'Number', 'Percentage', 'Date', 'Time', 'Text', 'Scientific', 'Currency'],
    ]);
  });
});

describe('the date system', () => {
  it.each<['1900' | '1904', number]>([
    ['1900', 1462],
    ['1904', 0],
  ])('%s is told by the serial of 1 January 1904', async (system, serial) => {
    const excel = openExcel();
    excel.model.dateSystem = system;
    const seen = await excel.run(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 1).load('value');
      await context.sync();
      return day.value;
    });
    expect(seen).toBe(serial);
  });
});

describe('the application', () => {
  it('keeps the calculation mode and lets itself be suspended', async () => {
    const excel = openExcel();
    putRows(excel.sheet, [[1]]);
    const seen = await excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = 'Manual';
      application.calculate('Full');
      application.iterativeCalculation.maxIteration = 50;
      application.load('calculationMode,calculationState,useSystemSeparators');
      application.iterativeCalculation.load('maxIteration,enabled');
      await context.sync();
      return [
        application.calculationMode,
        application.calculationState,
        application.iterativeCalculation.maxIteration,
      ];
    });
    expect(seen).toEqual(['Manual', 'Done', 50]);
  });
});
