import { valueAt } from '../../../../host/workbook/cells';
import type { CellValue } from '../../../../src/workbook/cell-value';
import type { WorkbookModel } from '../../../../host/workbook/model';
import { exampleWorkbook, rowsOf, sheetNamed, textOf, viewOf } from '../../commands/support/workbook';

let model: WorkbookModel;

beforeAll(async () => {
  model = await exampleWorkbook();
});

/** Value behind a workbook name, as somebody's own formula would see it. */
function named(name: string): CellValue {
  const formula = model.names.find((candidate) => candidate.name === name)?.formula ?? '';
  const [, sheet = '', column = '', row = ''] = /^='?([^'!]+)'?!\$([A-Z])\$(\d+)$/.exec(formula) ?? [];
  return valueAt(sheetNamed(model, sheet), Number(row) - 1, column.charCodeAt(0) - 65);
}

describe('the overview', () => {
  it('has a row per course with the worked case rounded for print', () => {
    const rows = rowsOf(model, 'db_overblik');
    expect(rows).toHaveLength(12);
    expect(rows.find((row) => row.BorgerID === 'B-0007')).toEqual({
      BorgerID: 'B-0007',
      ForløbID: 'F-0007',
      Metode: 'CTI',
      Fase: 2,
      Måned: 5,
      'Forventet (t)': 76,
      'Faktisk (t)': 71,
      'Forventet %': 0.6972,
      'Faktisk %': 0.6514,
      'Afvigelse (t)': -5,
      'Afvigelse %': -0.0658,
      Måleredskab: 'WHO-5',
      Målemåned: 4,
      'Forventet mål': 44,
      'Faktisk mål': 40,
      Forskel: -4,
      Aflæsning: '● Som ventet',
      'Spørgsmål at drøfte': null,
      Mangler: null,
    });
  });

  it('says mangler where a figure cannot be computed, and why with the place', () => {
    const [row] = rowsOf(model, 'db_overblik').filter((candidate) => candidate.BorgerID === 'B-0005');
    expect(row).toMatchObject({
      'Forventet (t)': 54,
      'Faktisk (t)': 'mangler',
      'Afvigelse %': 'mangler',
      Aflæsning: '○ Mangler',
      Mangler: 'Tid: timer mangler for måned 2 (april 2026)',
    });
  });

  it('asks a question wherever time or progress is outside the limits, and only there', () => {
    for (const row of rowsOf(model, 'db_overblik')) {
      const reading = textOf(row['Aflæsning']);
      const question = textOf(row['Spørgsmål at drøfte']);
      expect(question.endsWith('?')).toBe(/^[▲▼]/.test(reading));
    }
  });

  it('publishes key figures under names of the workbook', () => {
    expect(named('DB_Antal_Forloeb')).toBe(12);
    expect(named('DB_Som_Ventet')).toBe(5);
    expect(named('DB_Til_Droeftelse')).toBe(4);
    expect(named('DB_Mangler')).toBe(3);
    expect(named('DB_Timer_Forventet')).toBe(743);
    expect(named('DB_Timer_Faktisk')).toBe(723.5);
    expect(named('DB_Skyldige_Registreringer')).toBe(3);
  });

  it('says its one idea in the title of the chart, and the same in a cell under it', () => {
    const sheet = sheetNamed(model, 'Dobbelt bundlinje – overblik');
    const spec = sheet.charts[0]?.spec;
    expect(spec?.title).toBe('5 af 12 forløb går som ventet');
    expect(valueAt(sheet, 26, 0)).toBe(spec?.altText);
  });
});

describe('the sheet for one citizen', () => {
  const citizen = () => sheetNamed(model, 'Dobbelt bundlinje – borger');

  it('shows id and date as values beside the chart, never formulas', () => {
    expect(valueAt(citizen(), 5, 2)).toBe('B-0007');
    expect(valueAt(citizen(), 7, 2)).toBe(46173);
    for (const sheet of model.sheets) {
      for (const cell of sheet.cells.values()) expect(cell.formula).toBeUndefined();
    }
  });

  it('lists the months with figures to date, and leaves months to come blank', () => {
    const rows = rowsOf(model, 'db_borger');
    expect(rows).toHaveLength(9);
    expect(rows[4]).toMatchObject({
      Måned: 5,
      Kalendermåned: 'maj 2026',
      'Forventet i måneden (t)': 11,
      'Faktisk i måneden (t)': 12,
      'Forventet %': 0.6972,
      'Faktisk %': 0.6514,
    });
    expect(rows[5]).toMatchObject({ 'Faktisk i måneden (t)': null, 'Faktisk %': null });
    expect(rows.map((row) => row['Forventet mål'])).toEqual([28, null, null, 44, null, null, 56, null, 60]);
    expect(rows.map((row) => row['Faktisk mål'])).toEqual([28, null, null, 40, ...Array<null>(5).fill(null)]);
  });

  it('draws time as columns and the goal as lines on an axis with the instrument’s whole range', () => {
    const spec = citizen().charts[0]?.spec;
    expect(spec?.series.map(({ name, type, axis }) => [name, type, axis])).toEqual([
      ['Forventet tid', 'column', 'primary'],
      ['Faktisk tid', 'column', 'primary'],
      ['Forventet WHO-5', 'line', 'secondary'],
      ['Faktisk WHO-5', 'line', 'secondary'],
    ]);
    expect(spec?.secondAxis).toMatchObject({ min: 0, max: 100, title: 'WHO-5 (0–100 point)' });
    expect(spec?.title).toBe(
      'B-0007, måned 5: 65 % af tiden er brugt mod ventet 70 %; WHO-5 er 40 mod ventet 44',
    );
  });

  it('offers the citizens in a drop-down that points at the list', () => {
    const [rule] = citizen().validations.filter(({ areas }) => areas.some(({ row }) => row === 4));
    expect(rule?.rule).toMatchObject({ kind: 'list' });
    expect(JSON.stringify(rule?.rule)).toContain('ip_liste_borgere');
  });

  it('greys what is shown when the drop-down asks for somebody else', () => {
    const formulas = citizen().conditionalFormats.map(({ formula }) => formula);
    expect(new Set(formulas)).toEqual(new Set(['=$C$5<>$C$6']));
    expect(valueAt(citizen(), 4, 4)).toBe('◄ Tryk Opdatér i panelet: arket viser endnu B-0007');
  });
});

describe('the result sheets', () => {
  it('carry the id of the input in the stamp', async () => {
    const { dataId } = await viewOf(model);
    for (const name of ['Dobbelt bundlinje – overblik', 'Dobbelt bundlinje – borger']) {
      expect(valueAt(sheetNamed(model, name), 1, 0)).toBe(
        `Opdateret 03-06-2026 10.14 · version 1.2.3 · data-id ${dataId}`,
      );
    }
  });

  it('print on landscape A4, one page wide, with the table’s header on each page', () => {
    for (const sheet of model.sheets.filter(({ name }) => name.startsWith('Dobbelt'))) {
      expect(sheet.page).toMatchObject({ orientation: 'landscape', fitToWidth: true });
      expect(sheet.page?.titleRows?.count).toBe(1);
    }
  });
});
