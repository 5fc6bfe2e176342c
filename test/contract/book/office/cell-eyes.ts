import type { CellValue } from '../../../../src/workbook/cell-value';
import { askCells } from '../../../../src/workbook/office/read-cells';
import { columnPoints } from '../../../../src/workbook/office/column-points';
import { parseSheetReference } from '../../../../src/workbook/a1';
import type { CellFormat, ValidationRule } from '../../../../src/workbook/plan';
import type { ConditionalFormatLook, Eyes, ValidationLook } from '../book';
import { areaOf, cellIn, cellsIn, sheetIn, WHERE } from './in-excel';
import type { InExcel } from './in-excel';

/** What a person sees of cells. */
export function cellEyes(inExcel: InExcel) {
  return {
    values: (sheet, area) =>
      inExcel(async (context): Promise<CellValue[][]> => {
        const cells = askCells(cellsIn(sheetIn(context, sheet), area));
        await context.sync();
        return cells();
      }),
    formulas: (sheet) => inExcel((context) => readFormulas(context, sheet)),
    formatAt: (sheet, at) => inExcel((context) => readFormat(context, cellIn(sheetIn(context, sheet), at))),
    columnWidth: (sheet, column) =>
      inExcel(async (context) => {
        const { format } = cellIn(sheetIn(context, sheet), { row: 0, column }).load('format/columnWidth');
        await context.sync();
        return charactersOf(format.columnWidth);
      }),
    selection: () =>
      inExcel(async (context) => {
        const range = context.workbook.getSelectedRange().load(`${WHERE},worksheet/name`);
        await context.sync();
        return { sheet: range.worksheet.name, area: areaOf(range) };
      }),
    validationAt: (sheet, at) =>
      inExcel(async (context) => {
        const { dataValidation } = cellIn(sheetIn(context, sheet), at);
        dataValidation.load('type,rule,prompt,errorAlert');
        await context.sync();
        return validationLook(dataValidation);
      }),
    conditionalFormats: (sheet) => inExcel((context) => readConditional(context, sheet)),
  } satisfies Partial<Eyes>;
}

function charactersOf(points: number): number {
  const [none, one] = [columnPoints(0), columnPoints(1)];
  return (points - none) / (one - none);
}

/** A text that begins with `=` is its own value; a formula is not. */
async function readFormulas(context: Excel.RequestContext, sheet: string) {
  const used = sheetIn(context, sheet).getUsedRangeOrNullObject().load(`${WHERE},formulas,values`);
  await context.sync();
  if (used.isNullObject) return [];
  const { row, column } = areaOf(used);
  return used.formulas.flatMap((line: unknown[], down) =>
    line.flatMap((formula, right) =>
      typeof formula === 'string' && formula.startsWith('=') && formula !== used.values[down]?.[right]
        ? [{ at: { row: row + down, column: column + right }, formula }]
        : [],
    ),
  );
}

async function readFormat(context: Excel.RequestContext, cell: Excel.Range): Promise<CellFormat> {
  cell.load(
    'numberFormat,format/rowHeight,format/wrapText,format/fill/color,format/font/bold,format/font/italic,' +
      'format/font/size,format/font/color',
  );
  await context.sync();
  const { rowHeight, wrapText: wrap, fill, font } = cell.format;
  const numberFormat: unknown = cell.numberFormat[0]?.[0];
  return {
    numberFormat: String(numberFormat),
    rowHeight,
    wrap,
    fill: fill.color,
    bold: font.bold,
    italic: font.italic,
    fontSize: font.size,
    color: font.color,
  };
}

function validationLook({
  type,
  rule,
  prompt,
  errorAlert,
}: Pick<Excel.DataValidation, 'type' | 'rule' | 'prompt' | 'errorAlert'>): ValidationLook | undefined {
  const known = type === 'None' ? undefined : ruleLook(rule);
  if (known === undefined) return undefined;
  const [{ title: head, message: body }, { title, message, style }] = [prompt, errorAlert];
  return {
    rule: known,
    ...(head === '' && body === '' ? {} : { prompt: { title: head, message: body } }),
    ...(title === '' && message === '' ? {} : { alert: { title, message, style: styleLook(style) } }),
  };
}

function styleLook(style: string) {
  if (style === 'Stop') return 'stop';
  return style === 'Warning' ? 'warning' : 'information';
}

function ruleLook({
  list,
  wholeNumber,
  decimal,
  date,
}: Excel.DataValidationRule): ValidationRule | undefined {
  if (typeof list?.source === 'string') return { kind: 'list', name: list.source };
  const number = wholeNumber ?? decimal;
  if (number !== undefined) {
    const [min, max] = [Number(number.formula1), Number(number.formula2)];
    return { kind: 'number', min, max, whole: wholeNumber !== undefined };
  }
  if (date === undefined) return undefined;
  return { kind: 'date', minSerial: serialOf(date.formula1), maxSerial: serialOf(date.formula2) };
}

/** Excel gives a bound as the formula that was set, as a number or as an ISO date. */
function serialOf(bound: unknown): number {
  const text = String(bound).replace(/^=/, '');
  const time = Date.parse(text);
  return Number.isFinite(Number(text)) ? Number(text) : time / 86_400_000 + 25_569;
}

async function readConditional(
  context: Excel.RequestContext,
  sheet: string,
): Promise<ConditionalFormatLook[]> {
  const { conditionalFormats } = sheetIn(context, sheet).getRange();
  conditionalFormats.load('items/type');
  await context.sync();
  const asked = conditionalFormats.items
    .filter(({ type }) => type === 'Custom')
    .map((format) => {
      const { rule, format: look } = format.custom;
      rule.load('formula');
      look.font.load('color,italic');
      return { rule, look, range: format.getRange().load('address') };
    });
  await context.sync();
  return asked.map(({ rule, look, range }) => ({
    area: parseSheetReference(range.address)?.area ?? { row: -1, column: -1, rowCount: 0, columnCount: 0 },
    formula: rule.formula,
    format: { color: look.font.color, italic: look.font.italic },
  }));
}
