import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { setCell } from '../../../../host/workbook/cells';
import { createBareWorkbook, createSheet, takeId } from '../../../../host/workbook/create-workbook';
import type { CellValue } from '../../../../src/workbook/cell-value';
import type { CellFormat } from '../../../../src/workbook/plan';
import { exampleModel } from '../../../fixtures/example-model';
import { contentOf, differentParts, open, save, textOfPart } from './support/workbook-files';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(' a ', '_x000D_', 'a\r\nb', '=1+1', '<&>"'),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text.filter((one) => one !== ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((error) => ({ error })),
);
const color = fc.constantFrom('#5F6E83', '#005A9E', '#0B6A55');
const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    bold: fc.constant(true),
    italic: fc.constant(true),
    fontSize: fc.constantFrom(8, 16),
    color,
    fill: color,
    wrap: fc.constant(true),
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'center'),
    borderBottom: color,
    numberFormat: fc.constantFrom('0.0', '0%', 'dd-mm-yyyy', '#,##0" kr."'),
  },
  { requiredKeys: [] },
);
const cells = fc.uniqueArray(
  fc.record({ row: fc.nat(60), column: fc.nat(30), value, format: fc.option(format) }),
  { selector: ({ row, column }) => `${row} ${column}`, maxLength: 40 },
);

describe('a new workbook', () => {
  test('opened again, is what was saved', async () => {
    const model = exampleModel();
    const { model: again } = await open(await save(model, null));
    expect(contentOf(again)).toEqual(contentOf(model));
  });

  test('any cells and formats come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (list) => {
        const model = createBareWorkbook('bog.xlsx');
        const sheet = createSheet(takeId(model, 'ark'), "Ark'et & mere");
        model.sheets.push(sheet);
        model.activeSheetId = sheet.id;
        for (const { row, column, value: content, format: look } of list) {
          const hasLook = look !== null && Object.keys(look).length > 0;
          setCell(sheet, row, column, { value: content, ...(hasLook ? { format: look } : {}) });
        }
        const { model: again } = await open(await save(model, null));
        expect(contentOf(again)).toEqual(contentOf(model));
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same bytes each time, also after being opened', async () => {
    const bytes = await save(exampleModel(), null);
    expect(await save(exampleModel(), null)).toEqual(bytes);
    const { model, file } = await open(bytes);
    expect(differentParts(bytes, await save(model, file))).toEqual([]);
  });

  test('writes the alternative text of a chart where a screen reader finds it', async () => {
    const drawing = textOfPart(await save(exampleModel(), null), 'xl/drawings/drawing1.xml');
    expect(drawing).toContain(
      'name="ip_db_borger" descr="Søjler: timer pr. måned. Linjer: &quot;WHO-5&quot; forventet &amp; faktisk."',
    );
  });

  test('is read alike by another reader', async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await save(exampleModel(), null);
    await book.xlsx.load(bytes.slice().buffer);
    const sheet = book.getWorksheet('Tid');
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Tid', 'visible'],
      ['Lister & koder', 'hidden'],
    ]);
    expect(sheet?.getCell('A1').value).toBe('Tid – forventet og faktisk');
    expect(sheet?.getCell('A1').font).toMatchObject({ bold: true, size: 16 });
    expect(sheet?.getCell('B5').value).toEqual(new Date(Date.UTC(2026, 0, 1)));
    expect(sheet?.getCell('C11').value).toMatchObject({ formula: 'SUM(C5:C9)', result: 76 });
    expect(sheet?.getCell('A13').value).toBe(' to  mellemrum\nog ny linje ');
    expect(sheet?.getCell('A4').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FF005A9E' } });
    expect(sheet?.getColumn(1).width).toBeCloseTo(14.71, 2);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4, showGridLines: false });
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      paperSize: 9,
    });
  });

  test('has tables, rules and conditional formats for another reader too', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await save(exampleModel(), null)).slice().buffer);
    const sheet = book.getWorksheet('Tid');
    const table = sheet?.getTable('ip_tid');
    expect(JSON.stringify(table)).toContain('"tableRef":"A4:F9"');
    expect(sheet?.getCell('A5').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['ip_liste_metode'],
      errorStyle: 'warning',
      prompt: 'Vælg en borger fra listen & skriv ikke navne',
    });
    expect(sheet?.getCell('C5').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 744] });
    expect(JSON.stringify(sheet?.model)).toContain('$D5>$C5');
    expect(book.definedNames.getRanges('ip_liste_metode').ranges).toEqual(["'Lister & koder'!$A$2:$A$3"]);
  });

  test('keeps its tables when another program has saved it', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await save(exampleModel(), null)).slice().buffer);
    const { model } = await open(new Uint8Array(await book.xlsx.writeBuffer()));
    const tables = model.tables.map(({ name, area }) => [name, area.row, area.rowCount]);
    expect(tables).toEqual(exampleModel().tables.map(({ name, area }) => [name, area.row, area.rowCount]));
  });
});

describe('a workbook of other shapes', () => {
  test('opens at the first sheet that can be seen', async () => {
    const model = exampleModel();
    const [first, second] = model.sheets;
    if (first === undefined || second === undefined) throw new Error('The example has two sheets.');
    first.visibility = 'hidden';
    second.visibility = 'visible';
    const { model: again } = await open(await save(model, null));
    expect(again.activeSheetId).toBe(again.sheets[1]?.id);
  });

  test('formulas are calculated when it is opened; without formulas nothing is forced', async () => {
    const model = exampleModel();
    expect(textOfPart(await save(model, null), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    for (const sheet of model.sheets) for (const cell of sheet.cells.values()) delete cell.formula;
    expect(textOfPart(await save(model, null), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });
});
