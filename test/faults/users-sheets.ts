import { setCell, setValue } from '../../host/workbook/cells';
import { addConditionalFormat } from '../../host/workbook/conditional-formats';
import { createWorkbook } from '../../host/workbook/create-workbook';
import { hideRows, setColumnWidths } from '../../host/workbook/formats';
import type { SheetModel, WorkbookModel } from '../../host/workbook/model';
import { setName } from '../../host/workbook/names';
import { addSheet } from '../../host/workbook/sheets';
import { addTable } from '../../host/workbook/tables';
import { setValidation } from '../../host/workbook/validations';

const BODY = { row: 1, column: 1, rowCount: 3, columnCount: 1 };

/**
 * A workbook that is in use before we come: values, formulas, looks, widths, a table, names, validation, a conditional
 * format, a chart that is not ours, merged cells, hidden rows, a hidden sheet, settings and custom XML; and tab names
 * that ours would like to have.
 */
export function usersSheets(): WorkbookModel {
  const model = createWorkbook('Budget 2026.xlsx');
  const [budget] = model.sheets;
  if (budget === undefined) throw new Error('A new workbook has a sheet.');
  budget.name = 'Budget';
  fillBudget(model, budget);
  fillOthers(model);
  model.settings.set('andet.program', { huskes: true });
  model.customXml.push({ id: 'x-1', xml: '<sag xmlns="urn:kommune">26/1041</sag>' });
  model.selection = { sheetId: budget.id, area: { row: 2, column: 1, rowCount: 1, columnCount: 1 } };
  return model;
}

function fillBudget(model: WorkbookModel, sheet: SheetModel): void {
  ['Post', 'Kroner'].forEach((text, column) => {
    setCell(sheet, 0, column, { value: text, format: { bold: true, fill: '#FFF2CC' } });
  });
  [120_000, 45_500.5, 0].forEach((amount, index) => {
    setValue(sheet, { row: 1 + index, column: 0 }, `Post ${index + 1}`);
    setCell(sheet, 1 + index, 1, { value: amount, format: { numberFormat: '#,##0.00' } });
  });
  setCell(sheet, 5, 1, { value: 165_500.5, formula: '=SUM(B2:B4)', format: { borderBottom: '#000000' } });
  setCell(sheet, 6, 1, { value: { error: '#N/A' }, formula: '=NA()' });
  setCell(sheet, 7, 0, { value: '=ikke en formel', isQuoted: true });
  setColumnWidths(sheet, 0, [31, 14.5]);
  sheet.rows.set(0, { height: 28 });
  hideRows(sheet, 9, 2, true);
  sheet.merges.push({ row: 12, column: 0, rowCount: 1, columnCount: 3 });
  sheet.tabColor = '#7030A0';
  setValidation(sheet, BODY, { rule: { kind: 'number', min: 0, max: 1_000_000, whole: false } });
  addConditionalFormat(model, sheet, BODY, '=$B2>100000', { color: '#A4262C' });
  sheet.charts.push({
    id: 'diagram-bruger',
    name: 'Diagram 1',
    spec: null,
    area: { row: 15, column: 0, rowCount: 12, columnCount: 6 },
  });
  addTable(model, sheet, { row: 0, column: 0, rowCount: 4, columnCount: 2 }, 'person', 'Budgettal');
  setName(model, 'Budget_i_alt', '=Budget!$B$6');
  setName(model, 'Sats', '="0,25"');
  model.names.push({
    name: 'lokal',
    formula: '=Budget!$A$1',
    isHidden: true,
    sheetId: sheet.id,
    comment: 'min',
  });
}

/** Tabs with names that ours would like, one of them hidden. */
function fillOthers(model: WorkbookModel): void {
  const time = addSheet(model, 'Tid', 'person');
  setValue(time, { row: 0, column: 0 }, 'Vores egen tidsplan');
  const hidden = addSheet(model, 'Gemt', 'person');
  setValue(hidden, { row: 3, column: 3 }, 42);
  hidden.visibility = 'hidden';
  // A table of their own with the name that Excel gives to the next one.
  setValue(hidden, { row: 0, column: 0 }, 'Tal');
  addTable(model, hidden, { row: 0, column: 0, rowCount: 2, columnCount: 1 }, 'person', 'Tabel1');
}
