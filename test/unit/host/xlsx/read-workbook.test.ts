import { cellAt } from '../../../../host/workbook/cells';
import type { WorkbookModel } from '../../../../host/workbook/model';
import { isTableMarker, sheetMarker } from '../../../../src/workbook/marker';
import { parseAddress } from '../../../../src/workbook/a1';
import { exampleModel } from '../../../fixtures/example-model';
import { openFixture } from './support/workbook-files';

function cell(model: WorkbookModel, sheetName: string, address: string): ReturnType<typeof cellAt> {
  const sheet = model.sheets.find(({ name }) => name === sheetName);
  const place = parseAddress(address);
  return sheet === undefined || place === undefined ? undefined : cellAt(sheet, place.row, place.column);
}

describe('what other programs save', () => {
  test('a workbook with its own part names, absolute links and a prefix on every element', async () => {
    const { model } = await openFixture('handwritten.xlsx');
    expect(model.sheets.map(({ name }) => name)).toEqual(['Tal', 'Formler']);
    expect(model.activeSheetId).toBe(model.sheets[1]?.id);
    expect(cell(model, 'Tal', 'B3')?.value).toBe('Timer (t)');
  });

  test('a table without style information and with columns in another order', async () => {
    const { model } = await openFixture('handwritten.xlsx');
    expect(model.tables).toMatchObject([
      {
        name: 'ip_tid',
        style: null,
        hasFilterButtons: false,
        area: { row: 2, column: 1, rowCount: 3, columnCount: 4 },
      },
    ]);
  });

  test('numbers and dates that are texts stay texts', async () => {
    const { model } = await openFixture('handwritten.xlsx');
    expect(cell(model, 'Tal', 'B4')?.value).toBe('12,5');
    expect(cell(model, 'Tal', 'C4')?.value).toBe('31-01-2026');
    expect(cell(model, 'Tal', 'D5')?.value).toBe(' B-0008 ');
  });

  test('a date is its serial number with a date format', async () => {
    const { model } = await openFixture('handwritten.xlsx');
    expect(cell(model, 'Tal', 'C5')).toMatchObject({ value: 46081, format: { numberFormat: 'm/d/yyyy' } });
    expect(cell(model, 'Formler', 'D6')?.value).toBe(46173);
  });

  test('every kind of value and formula', async () => {
    const { model } = await openFixture('handwritten.xlsx');
    expect(cell(model, 'Formler', 'A1')?.value).toBe(1);
    expect(cell(model, 'Formler', 'A6')).toMatchObject({ value: 'x1', formula: '="x"&1' });
    expect(cell(model, 'Formler', 'B6')?.value).toBe(true);
    expect(cell(model, 'Formler', 'C6')?.value).toEqual({ error: '#DIV/0!' });
    expect(cell(model, 'Formler', 'B3')).toMatchObject({ value: 2, formula: '=A1:A2*2' });
  });

  test('a shared formula reads in each cell as if it stood there', async () => {
    const { model } = await openFixture('handwritten.xlsx');
    expect(cell(model, 'Formler', 'A2')?.formula).toBe('=A1*$B$1+Tal!C1');
    expect(cell(model, 'Formler', 'A4')?.formula).toBe('=A3*$B$1+Tal!C3');
  });

  test('rules that newer Excels put at the end of the sheet', async () => {
    const { model } = await openFixture('handwritten.xlsx');
    expect(model.sheets[1]?.validations).toMatchObject([
      {
        areas: [{ row: 0, column: 2, rowCount: 2, columnCount: 1 }],
        rule: { kind: 'list', name: '=Tal!$D$4:$D$5' },
      },
      { areas: [{ row: 0, column: 3, rowCount: 1, columnCount: 1 }], rule: { kind: 'other' } },
    ]);
  });

  test('colours of the theme, with tint', async () => {
    const { model } = await openFixture('handwritten.xlsx');
    const { columns } = model.sheets[0] ?? { columns: new Map() };
    expect(columns.get(0)).toEqual({ width: 11.29 });
  });

  test('the book of somebody else: chart, pivot table, hidden sheet, names, formulas', async () => {
    const { model } = await openFixture('foreign.xlsx');
    expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Budget', 'visible'],
      ['Pivot', 'visible'],
      ['Skjult', 'hidden'],
    ]);
    expect(model.sheets[0]?.charts).toMatchObject([{ spec: null, area: { row: 1, column: 7 } }]);
    expect(model.sheets[0]?.conditionalFormats).toMatchObject([{ formula: null }]);
    expect(model.sheets[0]?.validations).toMatchObject([{ rule: { kind: 'other' } }]);
    expect(model.names).toMatchObject([
      { name: 'Sats', formula: '=Skjult!$A$2', sheetId: null },
      { name: 'Lokal', formula: '=Budget!$C$2', sheetId: model.sheets[0]?.id },
    ]);
    expect(cell(model, 'Budget', 'D2')?.formula).toBe('=C2/SUM($C$2:$C$25)');
    expect(cell(model, 'Budget', 'F1')?.value).toBe('Fed og almindelig');
  });

  test('a book with macros', async () => {
    const { model } = await openFixture('foreign-macro.xlsm');
    expect(model.tables.map(({ name }) => name)).toEqual(['Budgettal']);
  });

  test('calculated values come along where the program stored them', async () => {
    const { model } = await openFixture('foreign-libreoffice.xlsx');
    expect(cell(model, 'Budget', 'D2')?.value).toBeCloseTo(1000 / 58_638, 12);
  });
});

describe('our own book, saved by LibreOffice', () => {
  test('keeps every marker', async () => {
    const { model } = await openFixture('ours-libreoffice.xlsx');
    const names = model.names.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([sheetMarker('tid'), sheetMarker('lister'), 'ip_liste_metode']),
    );
    expect(model.tables.filter(({ name }) => isTableMarker(name, 'tid'))).toHaveLength(1);
    const marker = model.names.find(({ name }) => name === sheetMarker('tid'));
    expect(marker?.formula.replace(/'/g, '')).toBe('=Tid!$A$1');
  });

  test('keeps charts that can be read back', async () => {
    const { model } = await openFixture('ours-libreoffice.xlsx');
    const before = exampleModel().sheets[0]?.charts.map(({ spec }) => spec);
    const after = model.sheets[0]?.charts.map(({ spec }) => spec);
    expect(after).toHaveLength(2);
    after?.forEach((spec, index) => {
      const { title, categories, valueAxis, secondAxis, series } = before?.[index] ?? {};
      const plain = series?.map(({ name, values, type, axis, color, dash, marker }) => ({
        name,
        values,
        type,
        axis,
        color,
        dash,
        marker,
      }));
      expect(spec).toMatchObject({ title, categories, valueAxis, series: plain });
      expect(spec?.secondAxis).toEqual(secondAxis);
    });
  });

  test('keeps values, formats, rules for entering and conditional formats', async () => {
    const { model } = await openFixture('ours-libreoffice.xlsx');
    const [before, after] = [exampleModel().sheets[0], model.sheets[0]];
    expect(after?.validations).toEqual(before?.validations);
    expect(after?.conditionalFormats.map(({ formula, format, areas }) => [formula, format, areas])).toEqual(
      before?.conditionalFormats.map(({ formula, format, areas }) => [formula, format, areas]),
    );
    for (const [key, { value }] of before?.cells ?? []) expect(after?.cells.get(key)?.value).toEqual(value);
    expect(after?.columns.get(1)?.width).toBeCloseTo(12.5, 1);
    expect(after?.tabColor).toBe('#005A9E');
  });
});
