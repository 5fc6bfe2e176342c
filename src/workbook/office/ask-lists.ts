import { sheetIdOf } from '../marker';
import type { SheetId } from '../marker';
import { parseSheetReference } from '../a1';
import type { Area } from '../place';
import type { SheetState, WorkbookState } from '../snapshot';
import type { Answer } from './read-cells';

/** What the workbook's own lists tell in one round trip. */
export interface Lists {
  readonly workbook: WorkbookState;
  readonly sheets: readonly Omit<SheetState, 'charts'>[];
  readonly tables: readonly TableLine[];
  readonly names: readonly NameLine[];
}

export interface TableLine {
  readonly name: string;
  readonly sheetKey: string;
  readonly sheetName: string;
  readonly hasTotalsRow: boolean;
  readonly isFiltered: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface NameLine {
  readonly name: string;
  readonly isHidden: boolean;
  readonly formula: string;
  readonly target?: { readonly sheetKey: string; readonly area: Area };
}

/** What `DATE(1904,1,1)` is in a workbook that counts days from 1904. */
const FIRST_DAY_OF_1904 = 0;

/** Asks for everything that has a list of its own: state of the workbook, sheets, tables and names. */
export function askLists(context: Excel.RequestContext): Answer<Lists> {
  const { workbook } = context;
  const { worksheets, tables, names, protection } = workbook;
  workbook.load('name,readOnly');
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load(
    'items/name,items/showTotals,items/worksheet/id,items/worksheet/name,items/autoFilter/isDataFiltered,' +
      'items/rows/count,items/columns/count',
  );
  names.load('items/name,items/visible,items/formula');
  const firstDayOf1904 = workbook.functions.date(1904, 1, 1).load('value');
  return () => {
    const nameLines = names.items.map((name) => toNameLine(name, worksheets.items));
    return {
      workbook: {
        name: workbook.name,
        readOnly: workbook.readOnly,
        structureProtected: protection.protected,
        dateSystem: firstDayOf1904.value === FIRST_DAY_OF_1904 ? '1904' : '1900',
      },
      sheets: worksheets.items.map((sheet) => toSheetLine(sheet, nameLines)),
      tables: tables.items.map(toTableLine),
      names: nameLines,
    };
  };
}

function toSheetLine(sheet: Excel.Worksheet, names: readonly NameLine[]): Omit<SheetState, 'charts'> {
  const id = markedId(sheet.id, names);
  return {
    key: sheet.id,
    name: sheet.name,
    ...(id === undefined ? {} : { id }),
    visibility: toVisibility(sheet.visibility),
    isProtected: sheet.protection.protected,
  };
}

function markedId(sheetKey: string, names: readonly NameLine[]): SheetId | undefined {
  return names
    .filter(({ target }) => target?.sheetKey === sheetKey)
    .map(({ name }) => sheetIdOf(name))
    .find((id) => id !== undefined);
}

function toTableLine(table: Excel.Table): TableLine {
  return {
    name: table.name,
    sheetKey: table.worksheet.id,
    sheetName: table.worksheet.name,
    hasTotalsRow: table.showTotals,
    isFiltered: table.autoFilter.isDataFiltered,
    rowCount: table.rows.count,
    columnCount: table.columns.count,
  };
}

function toNameLine(item: Excel.NamedItem, sheets: readonly Excel.Worksheet[]): NameLine {
  const formula = String(item.formula);
  const reference = parseSheetReference(formula);
  const wanted = reference?.sheetName.toLowerCase();
  const sheet = sheets.find(({ name }) => name.toLowerCase() === wanted);
  const line = { name: item.name, isHidden: !item.visible, formula };
  return reference === undefined || sheet === undefined
    ? line
    : { ...line, target: { sheetKey: sheet.id, area: reference.area } };
}

function toVisibility(visibility: string): SheetState['visibility'] {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}
