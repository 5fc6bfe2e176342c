import type { Area } from '../../../../src/workbook/place';
import type { Hands, SheetLook } from '../book';
import { cellsIn, sheetIn, tableIn } from './in-excel';
import type { InExcel } from './in-excel';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** What a person does to sheets, names and charts. */
export function sheetHands(inExcel: InExcel) {
  const onSheet = (name: string, work: (sheet: Excel.Worksheet) => void) =>
    inExcel((context) => work(sheetIn(context, name)));
  return {
    addSheet: (name, visibility = 'visible') => inExcel((context) => addSheet(context, name, visibility)),
    renameSheet: (sheet, name) =>
      onSheet(sheet, (there) => {
        there.name = name;
      }),
    deleteSheet: (sheet) => onSheet(sheet, (there) => there.delete()),
    copySheet: (sheet) =>
      inExcel(async (context) => {
        const there = sheetIn(context, sheet);
        const copy = there.copy('After', there).load('name');
        await context.sync();
        return copy.name;
      }),
    colourTab: (sheet, color) =>
      onSheet(sheet, (there) => {
        there.tabColor = color;
      }),
    protectSheet: (sheet, password) => onSheet(sheet, (there) => there.protection.protect({}, password)),
    protectStructure: () => inExcel(({ workbook }) => workbook.protection.protect()),
    setName: (name, formula, isHidden = false) =>
      inExcel((context) => setName(context, name, formula, isHidden)),
    addChart: (sheet, name, area) =>
      onSheet(sheet, (there) => {
        const chart = there.charts.add('ColumnClustered', there.getRange('A1:B3'));
        chart.name = name;
        place(chart, there, area);
      }),
    moveChart: (sheet, name, area) =>
      onSheet(sheet, (there) => place(there.charts.getItem(name), there, area)),
  } satisfies Partial<Hands>;
}

function addSheet(context: Excel.RequestContext, name: string, visibility: SheetLook['visibility']): void {
  const sheet = context.workbook.worksheets.add(name);
  if (visibility !== 'visible') sheet.visibility = VISIBILITY[visibility];
}

async function setName(
  context: Excel.RequestContext,
  name: string,
  formula: string,
  isHidden: boolean,
): Promise<void> {
  const { names } = context.workbook;
  const known = names.getItemOrNullObject(name).load('name');
  await context.sync();
  const item = known.isNullObject ? names.add(name, formula) : known;
  if (!known.isNullObject) item.formula = formula;
  item.visible = !isHidden;
}

function place(chart: Excel.Chart, sheet: Excel.Worksheet, area: Area): void {
  const range = cellsIn(sheet, area);
  chart.setPosition(range.getCell(0, 0), range.getCell(area.rowCount - 1, area.columnCount - 1));
}

/** What a person does to tables. */
export function tableHands(inExcel: InExcel) {
  const onTable = (name: string, work: (table: Excel.Table) => void) =>
    inExcel((context) => work(tableIn(context, name)));
  return {
    addTable: (sheet, area, name) =>
      inExcel((context) => {
        context.workbook.tables.add(cellsIn(sheetIn(context, sheet), area), true).name = name;
      }),
    renameTable: (table, name) =>
      onTable(table, (there) => {
        there.name = name;
      }),
    deleteTable: (table) => onTable(table, (there) => there.delete()),
    resizeTable: (table, area) => onTable(table, (there) => there.resize(cellsIn(there.worksheet, area))),
    sortTable: (table, column, descending) =>
      onTable(table, (there) => there.sort.apply([{ key: column, ascending: !descending }])),
    filterTable: (table, column, texts) =>
      onTable(table, (there) => there.columns.getItemAt(column).filter.applyValuesFilter([...texts])),
    clearFilter: (table) => onTable(table, (there) => there.clearFilters()),
    showTotals: (table) =>
      onTable(table, (there) => {
        there.showTotals = true;
      }),
  } satisfies Partial<Hands>;
}
