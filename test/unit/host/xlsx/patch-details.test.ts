import { cellAt, setValue } from '../../../../host/workbook/cells';
import { saveWorkbook } from '../../../../host/xlsx/save-workbook';
import type { WorkbookModel } from '../../../../host/workbook/model';
import { exampleModel } from '../../../fixtures/example-model';
import { contentOf, fixture, open, openFixture, partsOf, save, textOfPart } from './support/workbook-files';
import { withPart } from './support/with-part';

const FORMULAS = 'bog/formler.xml';

function sheetOf(model: WorkbookModel, name: string): WorkbookModel['sheets'][number] {
  const sheet = model.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

describe('formulas', () => {
  test('when the first cell of a shared formula is overwritten, the others get the formula as their own', async () => {
    const { model, file } = await openFixture('handwritten.xlsx');
    setValue(sheetOf(model, 'Formler'), { row: 1, column: 0 }, 7);
    const saved = await save(model, file);
    const text = textOfPart(saved, FORMULAS);
    expect(text).toContain('<c r="A2"><v>7</v></c>');
    expect(text).toContain('<c r="A3"><f>A2*$B$1+Tal!C2</f><v>4</v></c>');
    expect(text).not.toContain('shared');
    expect(contentOf((await open(saved)).model)).toEqual(contentOf(model));
  });

  test('the list of formulas goes when a formula is overwritten, and stays when none is', async () => {
    const { model, file } = await openFixture('handwritten.xlsx');
    setValue(sheetOf(model, 'Tal'), { row: 4, column: 1 }, 15);
    expect(Object.keys(partsOf(await save(model, file)))).toContain('bog/orden.xml');
    setValue(sheetOf(model, 'Formler'), { row: 3, column: 0 }, 7);
    const saved = await save(model, file);
    expect(Object.keys(partsOf(saved))).not.toContain('bog/orden.xml');
    expect(textOfPart(saved, '[Content_Types].xml')).not.toContain('orden');
    expect(textOfPart(saved, 'bog/_rels/mappe.xml.rels')).not.toContain('orden');
  });

  test('a cell inside a formula that fills several cells is not overwritten', async () => {
    const { model, file } = await openFixture('handwritten.xlsx');
    setValue(sheetOf(model, 'Formler'), { row: 3, column: 1 }, 7);
    expect(await saveWorkbook(model, file)).toEqual({
      ok: false,
      losses: [{ kind: 'arrayFormula', sheet: 'Formler', address: 'B4' }],
    });
  });

  test("a part that nothing leads to is somebody's and stays", async () => {
    const { model, file } = await openFixture('handwritten.xlsx');
    setValue(sheetOf(model, 'Tal'), { row: 4, column: 1 }, 15);
    expect(partsOf(await save(model, file))['ukendt/andet.bin']).toBe('noget');
  });

  test('cells without an address keep their places when a cell is put beside them', async () => {
    const { model, file } = await openFixture('handwritten.xlsx');
    setValue(sheetOf(model, 'Formler'), { row: 0, column: 0 }, null);
    setValue(sheetOf(model, 'Formler'), { row: 0, column: 4 }, 'ny');
    const text = textOfPart(await save(model, file), FORMULAS);
    expect(text).toContain('<row r="1"><c r="B1"><v>2</v></c><c r="E1" t="s"><v>0</v></c></row>');
  });
});

describe('where every element has a prefix', () => {
  test('ours say which language they are, and all is read again', async () => {
    const { model, file } = await openFixture('handwritten.xlsx');
    const sheet = sheetOf(model, 'Tal');
    setValue(sheet, { row: 4, column: 1 }, 15);
    setValue(sheet, { row: 20, column: 0 }, 'Nederst');
    sheet.merges.push({ row: 30, column: 0, rowCount: 1, columnCount: 2 });
    sheet.frozenRows = 3;
    const saved = await save(model, file);
    const text = textOfPart(saved, 'ark/tal.xml');
    // Column A has a style of its own in the file, which the new cell takes over.
    Object.assign(cellAt(sheet, 20, 0) ?? {}, {
      format: { italic: true, color: '#005A9E', fill: '#A2B9E2', horizontal: 'left' },
    });
    expect(text).toContain('<row r="21" xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">');
    expect(contentOf((await open(saved)).model)).toEqual(contentOf(model));
  });

  test('a new cell takes over the style of its column', async () => {
    const { model, file } = await openFixture('handwritten.xlsx');
    setValue(sheetOf(model, 'Tal'), { row: 20, column: 0 }, 5);
    expect(textOfPart(await save(model, file), 'ark/tal.xml')).toMatch(/<c [^>]*r="A21"[^>]*s="2"/);
  });
});

describe('styles', () => {
  test('are only added to: numbers in use mean what they meant, and what a format does not say stays', async () => {
    const { model, file } = await openFixture('handwritten.xlsx');
    const sheet = sheetOf(model, 'Tal');
    const before = textOfPart(fixture('handwritten.xlsx'), 'bog/udseende.xml');
    sheet.cells.set(0, {
      value: 1,
      fileStyle: 2,
      format: {
        ...cellAt(sheet, 20, 0)?.format,
        bold: true,
        italic: true,
        color: '#005A9E',
        fill: '#A2B9E2',
        horizontal: 'left',
      },
    });
    const after = textOfPart(await save(model, file), 'bog/udseende.xml');
    const listed = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(before)?.[1] ?? '';
    expect(after).toContain(listed);
    expect(after).toContain(
      '<font><b/><i/><u/><sz val="11"/><color rgb="FF005A9E"/><name val="Calibri"/></font>',
    );
    expect(after).toMatch(/<cellXfs count="4">.*indent="1"[^>]*\/><\/xf><\/cellXfs>/);
  });
});

describe('rules for entering', () => {
  test('a rule of newer Excels that lost some cells keeps its words; the others stay where they are', async () => {
    const { model, file } = await openFixture('handwritten.xlsx');
    const sheet = sheetOf(model, 'Formler');
    const [list] = sheet.validations;
    if (list === undefined) throw new Error('There is a rule.');
    list.areas = [{ row: 0, column: 2, rowCount: 1, columnCount: 1 }];
    const text = textOfPart(await save(model, file), FORMULAS);
    expect(text).toContain('<xm:f>Tal!$D$4:$D$5</xm:f></x14:formula1><xm:sqref>C1</xm:sqref>');
    expect(text).toContain('<xm:f>Tal!$B$4&gt;0</xm:f>');
  });

  test('when all of them are gone, their block goes and its neighbour stays', async () => {
    const { model, file } = await openFixture('handwritten.xlsx');
    sheetOf(model, 'Formler').validations = [];
    const text = textOfPart(await save(model, file), FORMULAS);
    expect(text).not.toContain('dataValidation');
    expect(text).toContain('<extLst><ext uri="{andet}"><x14:andet/></ext></extLst>');
  });
});

describe('conditional formats', () => {
  test('a changed one is written again, the colour scale beside it keeps its text', async () => {
    const { model, file } = await openFixture('foreign.xlsx');
    const sheet = sheetOf(model, 'Budget');
    const areas = [{ row: 1, column: 0, rowCount: 24, columnCount: 1 }];
    sheet.conditionalFormats.push({
      id: 'ny',
      areas,
      formula: '=$C2>2000',
      format: { bold: true, fill: '#C9A7E8' },
    });
    const saved = await save(model, file);
    const { model: again, file: next } = await open(saved);
    expect(sheetOf(again, 'Budget').conditionalFormats).toMatchObject([
      { formula: null },
      { formula: '=$C2>2000', format: { bold: true, fill: '#C9A7E8' }, areas },
    ]);
    sheetOf(again, 'Budget').conditionalFormats.pop();
    const text = textOfPart(await save(again, next), 'xl/worksheets/sheet1.xml');
    expect(text).toBe(textOfPart(fixture('foreign.xlsx'), 'xl/worksheets/sheet1.xml'));
  });
});

describe('layout', () => {
  test('columns, rows, freeze and protection change and change back', async () => {
    const original = await save(exampleModel(), null);
    const { model, file } = await open(original);
    const sheet = sheetOf(model, 'Tid');
    sheet.columns.set(1, { width: 20, hidden: true });
    sheet.columns.delete(0);
    sheet.rows.set(2, { height: 40 });
    sheet.rows.delete(0);
    sheet.frozenRows = 0;
    sheet.gridlines = true;
    sheet.tabColor = null;
    sheet.protection = { password: 'test' };
    sheet.merges = [];
    model.structureProtected = true;
    const saved = await save(model, file);
    const again = await open(saved);
    sheet.protection = { password: null };
    expect(contentOf(again.model)).toEqual(contentOf(model));
    expect(textOfPart(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<sheetProtection password="CBEB" sheet="1"',
    );
  });
});

describe('saving is refused, and nothing is written', () => {
  test('when a renamed sheet is still spoken of by its old name', async () => {
    const { model, file } = await openFixture('foreign.xlsx');
    sheetOf(model, 'Budget').name = 'Budget 2026';
    const result = await saveWorkbook(model, file);
    expect(result.ok ? [] : result.losses).toEqual(
      expect.arrayContaining([
        { kind: 'sheetReference', sheet: 'Budget', part: 'xl/charts/chart1.xml' },
        { kind: 'sheetReference', sheet: 'Budget', part: 'xl/pivotCache/pivotCacheDefinition1.xml' },
      ]),
    );
  });

  test('when the file is signed', async () => {
    const signed = withPart(fixture('foreign.xlsx'), '_xmlsignatures/sig1.xml', () => '<Signature/>');
    const { model, file } = await open(signed);
    expect((await saveWorkbook(model, file)).ok).toBe(true);
    setValue(sheetOf(model, 'Budget'), { row: 1, column: 2 }, 5);
    expect(await saveWorkbook(model, file)).toEqual({
      ok: false,
      losses: [{ kind: 'signature', part: '_xmlsignatures/sig1.xml' }],
    });
  });

  test('when the file is of the strict dialect', async () => {
    const strict = withPart(fixture('foreign.xlsx'), 'xl/workbook.xml', (text) =>
      text.replace(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ),
    );
    const { model, file } = await open(strict);
    setValue(sheetOf(model, 'Budget'), { row: 1, column: 2 }, 5);
    expect(await saveWorkbook(model, file)).toEqual({ ok: false, losses: [{ kind: 'strictFormat' }] });
  });
});

test('our own charts follow a sheet that was renamed', async () => {
  const { model, file } = await open(await save(exampleModel(), null));
  const sheet = sheetOf(model, 'Tid');
  sheet.name = 'Mine timer';
  for (const name of model.names) name.formula = name.formula.replace("'Tid'!", "'Mine timer'!");
  const saved = await save(model, file);
  expect(textOfPart(saved, 'xl/charts/chart1.xml')).toContain("<c:f>'Mine timer'!$C$5:$C$9</c:f>");
  expect(textOfPart(saved, 'xl/workbook.xml')).toContain(`localSheetId="0">'Mine timer'!$4:$4`);
  expect(contentOf((await open(saved)).model)).toEqual(contentOf(model));
});

describe('alternative text of a chart', () => {
  test('is the title when Office.js made the chart, for its API knows no alternative text', async () => {
    const model = exampleModel();
    const charts = model.sheets.flatMap((sheet) => sheet.charts);
    const titles = charts.flatMap(({ spec }) => (spec === null ? [] : [spec.title]));
    for (const chart of charts) if (chart.spec !== null) chart.spec = { ...chart.spec, altText: '' };
    const again = (await open(await save(model, null))).model;
    const texts = again.sheets.flatMap((sheet) => sheet.charts.map(({ spec }) => spec?.altText));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts).toEqual(titles);
  });
});
