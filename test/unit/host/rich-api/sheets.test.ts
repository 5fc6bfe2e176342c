import { setVisibility } from '../../../../host/workbook/sheets';
import { protectSheet } from '../../../../host/workbook/protection';
import { ark, openExcel, putRows, withTimeTable } from './support/open-excel';
import type { OpenExcel } from './support/open-excel';

async function names(excel: OpenExcel): Promise<string[]> {
  return excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

describe('sheets', () => {
  it('are copied to where one says, with their tables under new names', async () => {
    const excel = openExcel();
    withTimeTable(excel);
    const copy = await excel.run(async (context) => {
      const made = ark(context).copy('Before', ark(context));
      made.name = 'Kopi';
      const tables = made.tables.load('items/name');
      const values = made.getRange('A2').load('values');
      await context.sync();
      return [tables.items.map(({ name }) => name), values.values];
    });
    expect(copy).toEqual([['Tid2'], [['B-3']]]);
    expect(await names(excel)).toEqual(['Kopi', 'Ark1']);
  });

  it('know their neighbours, hidden ones when asked for', async () => {
    const excel = openExcel();
    const seen = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [hidden, last] = [worksheets.add('Skjult'), worksheets.add('Sidst')];
      hidden.visibility = 'Hidden';
      const next = ark(context).getNext().load('name');
      const nextVisible = ark(context).getNext(true).load('name');
      const none = last.getNextOrNullObject().load('name');
      const [first, end] = [worksheets.getFirst().load('name'), worksheets.getLast().load('name')];
      const count = worksheets.getCount(true);
      await context.sync();
      return [next.name, nextVisible.name, none.isNullObject, first.name, end.name, count.value];
    });
    expect(seen).toEqual(['Skjult', 'Sidst', true, 'Ark1', 'Sidst', 2]);
    expect(await excel.codeOf((context) => ark(context).getPrevious().load('name'))).toBe('ItemNotFound');
  });

  it('keep headings, gridlines, columns of standard width and properties of their own', async () => {
    const excel = openExcel();
    const seen = await excel.run(async (context) => {
      const sheet = ark(context);
      sheet.showHeadings = false;
      sheet.standardWidth = 100;
      sheet.customProperties.add('ejer', 'team nord');
      sheet.load('showHeadings,showGridlines,tabId,enableCalculation,standardHeight');
      const property = sheet.customProperties.getItem('ejer').load('value');
      await context.sync();
      return [sheet.showHeadings, sheet.showGridlines, sheet.tabId, sheet.standardHeight, property.value];
    });
    expect(seen).toEqual([false, true, 1, 15, 'team nord']);
  });

  it('freeze rows and columns together', async () => {
    const excel = openExcel();
    const seen = await excel.run(async (context) => {
      const { freezePanes } = ark(context);
      freezePanes.freezeAt(ark(context).getRange('A1:B3'));
      const range = freezePanes.getLocation().load('address');
      await context.sync();
      return range.address;
    });
    expect(seen).toBe("'Ark1'!A1:B3");
    expect([excel.sheet.frozenRows, excel.sheet.frozenColumns]).toEqual([3, 2]);
  });

  it('tell an empty sheet by its first cell, or by a null object', async () => {
    const seen = await openExcel().run(async (context) => {
      const used = ark(context).getUsedRange().load('address');
      const none = ark(context).getUsedRangeOrNullObject().load('address');
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(seen).toEqual(["'Ark1'!A1", true]);
  });

  it('a hidden one cannot be shown in front, and the last visible one stays', async () => {
    const excel = openExcel();
    await excel.run((context) => void context.workbook.worksheets.add('To'));
    const [, second] = excel.model.sheets;
    if (second !== undefined) setVisibility(excel.model, second, 'hidden', 'person');
    const activate = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('To').activate();
    expect(await excel.codeOf(activate)).toBe('InvalidOperation');
    expect(await excel.codeOf((context) => ark(context).delete())).toBe('InvalidArgument');
  });
});

describe('protection', () => {
  it('of a sheet: options are told, twice is refused, the password counts', async () => {
    const excel = openExcel();
    const seen = await excel.run(async (context) => {
      const { protection } = ark(context);
      protection.protect({ allowSort: true }, 'kode');
      protection.load('protected,options');
      await context.sync();
      return [protection.protected, protection.options.allowSort, protection.options.allowInsertRows];
    });
    expect(seen).toEqual([true, true, false]);
    expect(await excel.codeOf((context) => ark(context).protection.protect())).toBe('AccessDenied');
    expect(await excel.codeOf((context) => ark(context).protection.unprotect('gæt'))).toBe('AccessDenied');
    await excel.run((context) => ark(context).protection.unprotect('kode'));
    expect(excel.sheet.protection).toBeNull();
  });

  it('of the structure: sheets stay, cells do not', async () => {
    const excel = openExcel();
    await excel.run((context) => context.workbook.protection.protect('kode'));
    expect(await excel.codeOf((context) => context.workbook.worksheets.add('Ny'))).toBe('AccessDenied');
    expect(await excel.codeOf((context) => context.workbook.protection.protect('kode'))).toBe('AccessDenied');
    expect(await excel.codeOf((context) => context.workbook.protection.unprotect('gæt'))).toBe(
      'AccessDenied',
    );
    await excel.run((context) => void (ark(context).getRange('A1').values = [[1]]));
    await excel.run((context) => context.workbook.protection.unprotect('kode'));
    await excel.run((context) => void context.workbook.worksheets.add('Ny'));
  });

  it('holds against formats, charts, names of rules and page layout', async () => {
    const excel = openExcel();
    protectSheet(excel.sheet);
    const tries: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange('A1').format.font.bold = true),
      (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous'),
      (sheet) => (sheet.pageLayout.centerHorizontally = true),
      (sheet) => sheet.pageLayout.setPrintArea('A1:B2'),
      (sheet) => sheet.charts.add('Line', sheet.getRange('A1:A2')),
      (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar'),
      (sheet) => sheet.getRange('A1:A2').merge(),
      (sheet) => sheet.customProperties.add('a', 'b'),
      (sheet) => sheet.horizontalPageBreaks.add('A5'),
    ];
    for (const work of tries) {
      expect(await excel.codeOf((context) => work(ark(context)))).toBe('AccessDenied');
    }
  });
});

describe('names', () => {
  it('of a sheet live beside those of the workbook', async () => {
    const excel = openExcel();
    putRows(excel.sheet, [[1, 2]]);
    const seen = await excel.run(async (context) => {
      const { names: all } = context.workbook;
      all.add('sats', ark(context).getRange('A1'), 'hele mappen');
      const own = ark(context).names.add('sats', ark(context).getRange('A1:B1'));
      own.load('scope,formula,comment');
      const whole = all.getItem('sats').load('scope,comment');
      const values = own.arrayValues.load('values,types');
      const sheet = own.worksheetOrNullObject.load('name');
      const none = whole.worksheetOrNullObject.load('name');
      await context.sync();
      return [own.scope, whole.scope, whole.comment, values.values, sheet.name, none.isNullObject];
    });
    expect(seen).toEqual(['Worksheet', 'Workbook', 'hele mappen', [[1, 2]], 'Ark1', true]);
    expect(await excel.codeOf((context) => ark(context).names.add('SATS', '=1'))).toBe('ItemAlreadyExists');
    await excel.run((context) => ark(context).names.getItem('sats').delete());
    expect(excel.model.names.map(({ sheetId }) => sheetId)).toEqual([null]);
  });

  it('take a formula in the user’s own spelling', async () => {
    const excel = openExcel();
    await excel.run((context) => void context.workbook.names.addFormulaLocal('sats', '=MAX(1,5;2)'));
    expect(excel.model.names[0]?.formula).toBe('=MAX(1.5,2)');
  });
});

describe('what a workbook remembers', () => {
  it('settings and document properties', async () => {
    const excel = openExcel();
    const seen = await excel.run<unknown[]>(async (context) => {
      const { settings, properties } = context.workbook;
      settings.add('valg', { a: 1 });
      const setting = settings.getItem('valg');
      setting.value = { a: 2 };
      setting.load('value');
      properties.title = 'Overblik';
      properties.custom.add('version', 3);
      properties.custom.add('lang', 'x'.repeat(300));
      const version = properties.custom.getItem('version').load('value,type');
      const long = properties.custom.getItem('lang').load('value');
      properties.load('title');
      await context.sync();
      return [
        setting.value as unknown,
        properties.title,
        version.value as unknown,
        version.type,
        String(long.value).length,
      ];
    });
    // Excel cuts a long text without a word.
    expect(seen).toEqual([{ a: 2 }, 'Overblik', 3, 'Number', 255]);
  });

  it('XML parts by namespace; two of one namespace are not the only one', async () => {
    const excel = openExcel();
    const seen = await excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<a xmlns="urn:ip">1</a>');
      part.setXml('<a xmlns="urn:ip">2</a>');
      part.load('namespaceUri,id');
      const only = customXmlParts.getByNamespace('urn:ip').getOnlyItem();
      const xml = only.getXml();
      const none = customXmlParts.getByNamespace('urn:andet').getOnlyItemOrNullObject().load('id');
      await context.sync();
      return [part.namespaceUri, xml.value, none.isNullObject];
    });
    expect(seen).toEqual(['urn:ip', '<a xmlns="urn:ip">2</a>', true]);
    const second = (context: Excel.RequestContext) => {
      context.workbook.customXmlParts.add('<b xmlns="urn:ip"/>');
      context.workbook.customXmlParts.getByNamespace('urn:ip').getOnlyItem().load('id');
    };
    expect(await excel.codeOf(second)).toBe('InvalidOperation');
    expect(await excel.codeOf((context) => context.workbook.customXmlParts.add('ikke xml'))).toBe(
      'InvalidArgument',
    );
  });
});

describe('printing', () => {
  it('keeps area, titles, margins, headers and page breaks', async () => {
    const excel = openExcel();
    const seen = await excel.run(async (context) => {
      const { pageLayout, horizontalPageBreaks } = ark(context);
      pageLayout.setPrintArea('A1:F40');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintTitleColumns('A:A');
      pageLayout.setPrintMargins('Centimeters', { top: 2 });
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
      horizontalPageBreaks.add('A21');
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumns().load('address');
      pageLayout.load('topMargin,centerHorizontally');
      const footer = pageLayout.headersFooters.defaultForAllPages.load('rightFooter');
      const after = horizontalPageBreaks.getItem(20).getCellAfterBreak().load('address');
      await context.sync();
      return [
        ...[area.address, rows.address, columns.address, Math.round(pageLayout.topMargin)],
        ...[pageLayout.centerHorizontally, footer.rightFooter, after.address],
      ];
    });
    expect(seen).toEqual([
      ...["'Ark1'!A1:F40", "'Ark1'!1:2", "'Ark1'!A:A", 57, true, '&P / &N', "'Ark1'!A21"],
    ]);
  });
});

describe('what is not emulated', () => {
  it('fails aloud with ApiNotFound: pictures, pivot tables', async () => {
    const excel = openExcel();
    const image = (context: Excel.RequestContext) => ark(context).getRange('A1').getImage();
    expect(await excel.codeOf(image)).toBe('ApiNotFound');
    const pivot = (context: Excel.RequestContext) => context.workbook.pivotTables.refreshAll();
    expect(await excel.codeOf(pivot)).toBe('ApiNotFound');
  });
});
