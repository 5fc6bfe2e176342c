import { ark, openExcel, putRows } from './support/open-excel';

const between = { formula1: 1, formula2: 5, operator: 'Between' as const };

describe('data validation', () => {
  it.each<[string, Excel.DataValidationRule, string]>([
    ['whole numbers', { wholeNumber: between }, 'WholeNumber'],
    ['numbers above one', { decimal: { formula1: 1, operator: 'GreaterThan' } }, 'Decimal'],
    ['dates', { date: { formula1: '=46023', operator: 'LessThan' } }, 'Date'],
    ['times', { time: { formula1: '=0.5', formula2: '=0.75', operator: 'NotBetween' } }, 'Time'],
    ['length of text', { textLength: { formula1: 10, operator: 'LessThanOrEqualTo' } }, 'TextLength'],
    ['a formula', { custom: { formula: '=A1<>""' } }, 'Custom'],
    ['a list by name', { list: { inCellDropDown: true, source: '=ip_liste' } }, 'List'],
  ])('%s: gives back what was set', async (_name, rule, type) => {
    const seen = await openExcel().run(async (context) => {
      const { dataValidation } = ark(context).getRange('A1:A3');
      dataValidation.rule = rule;
      dataValidation.load('rule,type,ignoreBlanks');
      await context.sync();
      return [dataValidation.rule, dataValidation.type, dataValidation.ignoreBlanks];
    });
    expect(seen).toEqual([rule, type, true]);
  });

  it('keeps prompt and alert beside the rule, and tells nothing where cells differ', async () => {
    const seen = await openExcel().run(async (context) => {
      const first = ark(context).getRange('A1').dataValidation;
      first.rule = { wholeNumber: between };
      first.prompt = { showPrompt: true, title: 'Timer', message: '1 til 5' };
      first.errorAlert = { showAlert: false, style: 'Warning', title: 'Hov', message: 'Tjek tallet' };
      first.ignoreBlanks = false;
      first.load('prompt,errorAlert,ignoreBlanks');
      const both = ark(context).getRange('A1:A2').dataValidation.load('rule,type');
      await context.sync();
      return [first.prompt, first.errorAlert, first.ignoreBlanks, both.rule, both.type];
    });
    expect(seen).toEqual([
      { showPrompt: true, title: 'Timer', message: '1 til 5' },
      { showAlert: false, style: 'Warning', title: 'Hov', message: 'Tjek tallet' },
      ...[false, null, 'Inconsistent'],
    ]);
  });

  it('does not stop an add-in, but finds what it let in', async () => {
    const excel = openExcel();
    putRows(excel.sheet, [['Ja'], ['Nej'], ['Måske']], { row: 0, column: 5 });
    const seen = await excel.run(async (context) => {
      context.workbook.names.add('svar', ark(context).getRange('F1:F2'));
      const numbers = ark(context).getRange('A1:A4');
      numbers.dataValidation.rule = { wholeNumber: between };
      numbers.values = [[3], [9], ['tekst'], ['']];
      const answers = ark(context).getRange('F1:F3');
      answers.dataValidation.rule = { list: { inCellDropDown: true, source: '=svar' } };
      const wrong = numbers.dataValidation.getInvalidCells().load('address');
      const other = answers.dataValidation.getInvalidCellsOrNullObject().load('address');
      const none = ark(context).getRange('A1').dataValidation.getInvalidCellsOrNullObject().load('address');
      numbers.dataValidation.load('valid');
      await context.sync();
      return [wrong.address, other.address, none.isNullObject, numbers.dataValidation.valid];
    });
    expect(seen).toEqual(["'Ark1'!A2:A3", "'Ark1'!F3", true, false]);
  });

  it('is taken off a part of its cells', async () => {
    const excel = openExcel();
    await excel.run((context) => {
      ark(context).getRange('A1:A3').dataValidation.rule = { wholeNumber: between };
      ark(context).getRange('A2').dataValidation.clear();
    });
    expect(excel.sheet.validations.flatMap(({ areas }) => areas.map(({ row }) => row))).toEqual([0, 2]);
  });

  it.each<[string, Excel.DataValidationRule]>([
    ['a pair without its second half', { decimal: { formula1: 1, operator: 'Between' } }],
    ['a formula that is none', { custom: { formula: 'A1>2' } }],
    ['an inline list with commas', { list: { inCellDropDown: true, source: 'Ja, delvist,Nej' } }],
  ])('refuses %s', async (_name, rule) => {
    const code = await openExcel().codeOf((context) => {
      ark(context).getRange('A1').dataValidation.rule = rule;
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  it('by formula: look, order and whether the next one counts', async () => {
    const seen = await openExcel().run(async (context) => {
      const { conditionalFormats } = ark(context).getRange('A1:B9');
      const first = conditionalFormats.add('Custom');
      first.custom.rule.formula = '=$A1>0,5';
      first.custom.format.fill.color = '#FFEEEE';
      first.custom.format.font.underline = 'Single';
      first.custom.format.borders.getItem('EdgeTop').style = 'Dash';
      const second = conditionalFormats.add('Custom');
      second.custom.rule.formulaLocal = '=MAX(1,5;2)>A1';
      second.stopIfTrue = true;
      second.priority = 0;
      conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      second.custom.rule.load('formula');
      first.custom.format.font.load('underline');
      first.custom.format.borders.getItem('EdgeTop').load('style');
      const range = first.getRange().load('address');
      await context.sync();
      return [
        conditionalFormats.items.map(({ stopIfTrue }) => stopIfTrue),
        ...[second.custom.rule.formula, first.custom.format.font.underline, range.address],
      ];
    });
    expect(seen).toEqual([[true, false], '=MAX(1.5,2)>A1', 'Single', "'Ark1'!A1:B9"]);
  });

  it('of other kinds are kept as they were made', async () => {
    const rule = { formula1: '=10', operator: 'GreaterThan' as const };
    const criteria = {
      minimum: { type: 'LowestValue' as const, color: '#FF0000' },
      midpoint: { type: 'Percent' as const, formula: '50', color: '#FFFF00' },
      maximum: { type: 'HighestValue' as const, color: '#00FF00' },
    };
    const seen = await openExcel().run(async (context) => {
      const { conditionalFormats } = ark(context).getRange('A1:A9');
      const cells = conditionalFormats.add('CellValue');
      cells.cellValue.rule = rule;
      cells.cellValue.format.fill.color = '#00FF00';
      const scale = conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = criteria;
      const bar = conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#123456';
      bar.dataBar.showDataBarOnly = true;
      const none = cells.dataBarOrNullObject.load('showDataBarOnly');
      cells.cellValue.load('rule');
      scale.colorScale.load('threeColorScale,criteria');
      bar.dataBar.positiveFormat.load('fillColor,gradientFill');
      conditionalFormats.load('items/type');
      await context.sync();
      return [
        conditionalFormats.items.map(({ type }) => type),
        ...[cells.cellValue.rule, scale.colorScale.threeColorScale, none.isNullObject],
        ...[bar.dataBar.positiveFormat.fillColor, bar.dataBar.positiveFormat.gradientFill],
      ];
    });
    expect(seen).toEqual([['CellValue', 'ColorScale', 'DataBar'], rule, true, true, '#123456', true]);
  });

  it('refuse to be taken for another kind', async () => {
    const code = await openExcel().codeOf((context) => {
      const format = ark(context).getRange('A1').conditionalFormats.add('Custom');
      format.dataBar.load('showDataBarOnly');
    });
    expect(code).toBe('InvalidOperation');
  });
});
