import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { parseAddress } from '../../../../src/workbook/a1';
import type { CellValue } from '../../../../src/workbook/cell-value';
import { setValue } from '../../../../host/workbook/cells';
import { createSheet, takeId } from '../../../../host/workbook/create-workbook';
import type { SheetModel, WorkbookModel } from '../../../../host/workbook/model';
import { exampleModel } from '../../../fixtures/example-model';
import {
  contentOf,
  differentParts,
  fixture,
  open,
  partsOf,
  save,
  textOfPart,
} from './support/workbook-files';

const BOOKS = [
  'foreign.xlsx',
  'foreign-macro.xlsm',
  'foreign-libreoffice.xlsx',
  'handwritten.xlsx',
  'ours-libreoffice.xlsx',
];

function sheetAt(model: WorkbookModel, index: number): SheetModel {
  const sheet = model.sheets[index];
  if (sheet === undefined) throw new Error(`No sheet ${index}.`);
  return sheet;
}

function put(sheet: SheetModel, address: string, value: CellValue): void {
  const place = parseAddress(address);
  if (place === undefined) throw new Error(address);
  setValue(sheet, place, value);
}

/** Adds the sheets, tables, names, rules and charts of our example to a book. */
function addOurs(model: WorkbookModel): void {
  const ours = exampleModel();
  const ids = new Map(ours.sheets.map((sheet) => [sheet.id, takeId(model, 'ark')]));
  for (const sheet of ours.sheets) {
    const charts = sheet.charts.map((chart) => ({ ...chart, id: takeId(model, 'diagram') }));
    const formats = sheet.conditionalFormats.map((format) => ({ ...format, id: takeId(model, 'betinget') }));
    model.sheets.push({ ...sheet, id: ids.get(sheet.id) ?? '', charts, conditionalFormats: formats });
  }
  for (const table of ours.tables) {
    model.tables.push({ ...table, id: takeId(model, 'tabel'), sheetId: ids.get(table.sheetId) ?? '' });
  }
  const names = ours.names.map((name) => ({
    ...name,
    sheetId: name.sheetId === null ? null : (ids.get(name.sheetId) ?? ''),
  }));
  model.names.push(...names.filter(({ name }) => model.names.every((other) => other.name !== name)));
}

describe.each(BOOKS)('%s', (name) => {
  test('saved without a change, every part is the same byte for byte', async () => {
    const bytes = fixture(name);
    const { model, file } = await open(bytes);
    const saved = await save(model, file);
    expect(Object.keys(partsOf(saved))).toEqual(Object.keys(partsOf(bytes)));
    expect(differentParts(bytes, saved)).toEqual([]);
  });
});

describe.each(BOOKS.slice(0, 3))('%s', (name) => {
  test('saved with our sheets in it, holds all of both, and every other part byte for byte', async () => {
    const bytes = fixture(name);
    const { model, file } = await open(bytes);
    addOurs(model);
    const saved = await save(model, file);
    const { model: again } = await open(saved);
    expect(contentOf(again)).toEqual(contentOf({ ...model, activeSheetId: sheetAt(model, 0).id }));
    const before = Object.keys(partsOf(bytes));
    const touched = differentParts(bytes, saved).filter((part) => before.includes(part));
    const allowed = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
    ];
    expect(allowed).toEqual(expect.arrayContaining(touched));
  });
});

describe('one cell changed in the book of somebody else', () => {
  test('only its sheet is written, and in the sheet only its cell', async () => {
    const bytes = fixture('foreign-macro.xlsm');
    const { model, file } = await open(bytes);
    put(sheetAt(model, 2), 'A2', 0.3);
    const saved = await save(model, file);
    expect(differentParts(bytes, saved)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet3.xml']);
    const before = textOfPart(bytes, 'xl/worksheets/sheet3.xml');
    expect(textOfPart(saved, 'xl/worksheets/sheet3.xml')).toBe(
      before.replace('<v>0.25</v>', '<v>0.3</v>').replace('ref="A1"', 'ref="A1:A2"'),
    );
    expect(textOfPart(saved, 'xl/workbook.xml').replace(' fullCalcOnLoad="1"', '')).toBe(
      textOfPart(bytes, 'xl/workbook.xml'),
    );
  });

  test("sparklines, comments, colour scales and other people's rules on the same sheet stay", async () => {
    const { model, file } = await open(fixture('foreign.xlsx'));
    put(sheetAt(model, 0), 'C2', 4321);
    const saved = await save(model, file);
    const text = textOfPart(saved, 'xl/worksheets/sheet1.xml');
    for (const kept of ['sparklineGroup', 'legacyDrawing', 'colorScale', '"Bad,Tag,Vej"', '<drawing ']) {
      expect(text).toContain(kept);
    }
    const { model: again } = await open(saved);
    expect(contentOf(again)).toEqual(contentOf(model));
  });

  test('a new text takes nothing from a text that is half bold', async () => {
    const { model, file } = await open(fixture('foreign.xlsx'));
    put(sheetAt(model, 2), 'B7', 'Fed og almindelig');
    const saved = await save(model, file);
    expect(textOfPart(saved, 'xl/worksheets/sheet3.xml')).toContain('<c r="B7" t="s"><v>13</v></c>');
    expect(textOfPart(saved, 'xl/sharedStrings.xml')).toMatch(/<si><t>Fed og almindelig<\/t><\/si><\/sst>$/);
  });

  test('any edits come back as they were, and no other part is touched', async () => {
    const edit = fc.record({
      row: fc.integer({ min: 1, max: 40 }),
      column: fc.nat(12),
      value: fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.boolean()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), fc.nat(2), async (edits, index) => {
        const bytes = fixture('foreign-macro.xlsm');
        const { model, file } = await open(bytes);
        for (const { value, ...place } of edits)
          setValue(sheetAt(model, index), place, value === '' ? null : value);
        const saved = await save(model, file);
        const { model: again } = await open(saved);
        expect(contentOf(again)).toEqual(contentOf(model));
        const touched = differentParts(bytes, saved);
        expect(touched.filter((part) => !/sheet\d|sharedStrings|workbook\.xml$/.test(part))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a table in a file', () => {
  test('grows, gets a column, keeps its numbers of columns, and another reader agrees', async () => {
    const { model, file } = await open(await save(exampleModel(), null));
    const table = model.tables[0];
    const sheet = sheetAt(model, 0);
    if (table === undefined) throw new Error('The example has a table.');
    table.area = {
      ...table.area,
      rowCount: table.area.rowCount + 1,
      columnCount: table.area.columnCount + 1,
    };
    put(sheet, 'G4', 'Egen kolonne');
    put(sheet, 'A10', 'B-0008');
    const saved = await save(model, file);
    const part = textOfPart(saved, 'xl/tables/table1.xml');
    expect(part).toContain('ref="A4:G10"');
    expect(part).toContain('<tableColumn id="1" name="BorgerID"/>');
    expect(part).toContain('<tableColumn id="7" name="Egen kolonne"/>');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(saved.slice().buffer);
    expect(JSON.stringify(book.getWorksheet('Tid')?.getTable('ip_tid'))).toContain('"tableRef":"A4:G10"');
  });

  test("a renamed header keeps the column's formula", async () => {
    const { model, file } = await open(fixture('foreign.xlsx'));
    put(sheetAt(model, 0), 'C1', 'Kroner');
    const names = [
      ...textOfPart(await save(model, file), 'xl/tables/table1.xml').matchAll(
        /tableColumn id="(\d)" name="([^"]+)"/g,
      ),
    ];
    expect(names.map(([, id, header]) => [id, header])).toEqual([
      ['1', 'Område'],
      ['2', 'Vare'],
      ['3', 'Kroner'],
      ['4', 'Andel'],
    ]);
  });

  test('a header that is no text, is blank or stands there twice is put right in the file', async () => {
    const { model, file } = await open(fixture('foreign.xlsx'));
    put(sheetAt(model, 0), 'A1', 2026);
    put(sheetAt(model, 0), 'B1', null);
    put(sheetAt(model, 0), 'D1', 'beløb');
    const saved = await save(model, file);
    const { model: again } = await open(saved);
    const headers = ['2026', 'Kolonne2', 'Beløb', 'beløb2'];
    expect(headers.map((_, column) => sheetAt(again, 0).cells.get(column)?.value)).toEqual(headers);
    for (const header of headers)
      expect(textOfPart(saved, 'xl/tables/table1.xml')).toContain(`name="${header}"`);
    expect(sheetAt(model, 0).cells.get(0)?.value).toBe(2026);
  });

  test('that is gone takes its part along', async () => {
    const { model, file } = await open(fixture('foreign.xlsx'));
    model.tables = [];
    const saved = await save(model, file);
    expect(Object.keys(partsOf(saved))).not.toContain('xl/tables/table1.xml');
    expect(textOfPart(saved, 'xl/worksheets/sheet1.xml')).not.toContain('tablePart');
    expect(textOfPart(saved, '[Content_Types].xml')).not.toContain('table1.xml');
  });
});

describe('charts', () => {
  test("a chart of ours goes into a drawing that holds somebody else's chart, which stays", async () => {
    const bytes = fixture('foreign.xlsx');
    const { model, file } = await open(bytes);
    addOurs(model);
    const [chart] = sheetAt(model, 3).charts.splice(0, 1);
    if (chart === undefined) throw new Error('The example has a chart.');
    sheetAt(model, 0).charts.push(chart);
    const saved = await save(model, file);
    const drawing = textOfPart(saved, 'xl/drawings/drawing1.xml');
    expect(drawing.match(/<c:chart /g)).toHaveLength(2);
    expect(partsOf(saved)['xl/charts/chart1.xml']).toBe(partsOf(bytes)['xl/charts/chart1.xml']);
    const { model: again } = await open(saved);
    expect(sheetAt(again, 0).charts.map(({ name, spec }) => [name, spec?.title])).toEqual([
      ['Chart 2', undefined],
      ['ip_db_borger', 'B-0007 får lidt færre timer end ventet'],
    ]);
  });

  test('stored values of our charts follow the cells; moving one changes its frame only', async () => {
    const bytes = await save(exampleModel(), null);
    const { model, file } = await open(bytes);
    put(sheetAt(model, 0), 'D5', 11.5);
    const [chart] = sheetAt(model, 0).charts;
    if (chart === undefined) throw new Error('The example has a chart.');
    chart.area = { ...chart.area, row: 40 };
    const saved = await save(model, file);
    expect(textOfPart(saved, 'xl/charts/chart1.xml')).toContain('<c:pt idx="0"><c:v>11.5</c:v></c:pt>');
    expect(textOfPart(saved, 'xl/charts/chart1.xml').replaceAll('11.5', '10')).toBe(
      textOfPart(bytes, 'xl/charts/chart1.xml'),
    );
    expect((await open(saved)).model.sheets[0]?.charts[0]?.area).toMatchObject({ row: 40 });
  });

  test('a chart that is gone takes its part along, the other one stays', async () => {
    const { model, file } = await open(await save(exampleModel(), null));
    sheetAt(model, 0).charts.shift();
    const saved = await save(model, file);
    expect(Object.keys(partsOf(saved)).filter((part) => part.includes('charts/'))).toEqual([
      'xl/charts/chart2.xml',
    ]);
    expect((await open(saved)).model.sheets[0]?.charts.map(({ name }) => name)).toEqual(['ip_db_timer']);
  });
});

describe('sheets', () => {
  test('a new sheet in front moves what counts sheets by their place', async () => {
    const { model, file } = await open(fixture('handwritten.xlsx'));
    const sheet = createSheet(takeId(model, 'ark'), 'Forrest');
    put(sheet, 'A1', 'x');
    model.sheets.unshift(sheet);
    const saved = await save(model, file);
    expect(textOfPart(saved, 'bog/mappe.xml')).toContain('name="_xlnm.Print_Area" localSheetId="2"');
    const { model: again } = await open(saved);
    expect(again.sheets.map(({ name }) => name)).toEqual(['Forrest', 'Tal', 'Formler']);
    expect(again.activeSheetId).toBe(again.sheets[2]?.id);
    expect(sheetAt(again, 0).cells.get(0)?.value).toBe('x');
  });

  test('a deleted sheet takes its own parts along and leaves those of others', async () => {
    const { model, file } = await open(fixture('foreign.xlsx'));
    model.sheets = model.sheets.filter((sheet) => sheet.name !== 'Pivot');
    const saved = await save(model, file);
    const parts = Object.keys(partsOf(saved));
    expect(parts).not.toContain('xl/worksheets/sheet2.xml');
    expect(parts.filter((part) => part.includes('pivotTables/'))).toEqual([]);
    expect(parts).toContain('xl/charts/chart1.xml');
    expect((await open(saved)).model.names.map(({ name }) => name)).toEqual(['Sats', 'Lokal']);
  });
});
