import { escapeText } from '../../../../src/workbook/escape-text';
import { columnPoints } from '../../../../src/workbook/office/column-points';
import type { CellFormat } from '../../../../src/workbook/plan';
import type { Area, CellPlace } from '../../../../src/workbook/place';
import type { Hands, Typed } from '../book';
import { areaOf, cellIn, cellsIn, sheetIn, WHERE } from './in-excel';
import type { InExcel } from './in-excel';

/** What a person does to cells, as near as Office.js comes to it. */
export function cellHands(inExcel: InExcel) {
  const onSheet = (name: string, work: (sheet: Excel.Worksheet) => void) =>
    inExcel((context) => work(sheetIn(context, name)));
  const rows = (sheet: Excel.Worksheet, row: number, count: number) =>
    cellsIn(sheet, { row, column: 0, rowCount: count, columnCount: 1 }).getEntireRow();
  return {
    type: (sheet, at, value) => inExcel((context) => typeIn(context, sheet, at, value)),
    put: (sheet, at, value) =>
      onSheet(sheet, (there) => {
        if (value === null) cellIn(there, at).clear('Contents');
        else cellIn(there, at).values = [[typeof value === 'string' ? escapeText(value) : value]];
      }),
    putFormula: (sheet, at, formula) =>
      onSheet(sheet, (there) => {
        cellIn(there, at).formulas = [[formula]];
      }),
    format: (sheet, area, format) => onSheet(sheet, (there) => look(cellsIn(there, area), format)),
    merge: (sheet, area) => onSheet(sheet, (there) => cellsIn(there, area).merge()),
    hideRows: (sheet, row, count) =>
      onSheet(sheet, (there) => {
        rows(there, row, count).rowHidden = true;
      }),
    insertRows: (sheet, row, count) => onSheet(sheet, (there) => void rows(there, row, count).insert('Down')),
    deleteRows: (sheet, row, count) => onSheet(sheet, (there) => rows(there, row, count).delete('Up')),
    widenColumn: (sheet, column, characters) =>
      onSheet(sheet, (there) => {
        cellIn(there, { row: 0, column }).format.columnWidth = columnPoints(characters);
      }),
  } satisfies Partial<Hands>;
}

/** Office.js does not let a table grow as the keyboard does, or not always: what Excel would have done is done here. */
async function typeIn(
  context: Excel.RequestContext,
  sheetName: string,
  at: CellPlace,
  value: Typed,
): Promise<void> {
  const sheet = sheetIn(context, sheetName);
  sheet.tables.load('items/name,items/showTotals');
  await context.sync();
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange().load(WHERE) }));
  await context.sync();
  cellIn(sheet, at).values = [[value]];
  await context.sync();
  for (const { table, range } of tables) {
    const grown = grownOver(areaOf(range), at, table.showTotals);
    if (grown !== undefined) table.resize(cellsIn(sheet, grown));
  }
  await context.sync();
}

function grownOver(area: Area, at: CellPlace, hasTotals: boolean): Area | undefined {
  const isInRows = at.row >= area.row && at.row < area.row + area.rowCount;
  const isInColumns = at.column >= area.column && at.column < area.column + area.columnCount;
  if (isInColumns && at.row === area.row + area.rowCount && !hasTotals) {
    return { ...area, rowCount: area.rowCount + 1 };
  }
  if (isInRows && at.column === area.column + area.columnCount) {
    return { ...area, columnCount: area.columnCount + 1 };
  }
  return undefined;
}

function look(
  range: Excel.Range,
  { bold, italic, fontSize, color, fill, numberFormat, rowHeight }: CellFormat,
): void {
  const { font } = range.format;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (fontSize !== undefined) font.size = fontSize;
  if (color !== undefined) font.color = color;
  if (fill !== undefined) range.format.fill.color = fill;
  if (numberFormat !== undefined) Object.assign(range, { numberFormat });
  if (rowHeight !== undefined) range.format.rowHeight = rowHeight;
}
