import type { CellPlace } from '../../../src/workbook/place';
import { holdsCell } from '../../workbook/areas';
import { valueAt } from '../../workbook/cells';
import type { ConditionalFormatModel, SheetModel, WorkbookModel } from '../../workbook/model';
import { findSheetByName } from '../../workbook/sheets';
import { evaluateFormula, isTruthy } from './evaluate-formula';
import type { FormulaNode } from './node';
import { parseFormula } from './parse-formula';

const parsed = new Map<string, FormulaNode | undefined>();

/** What the conditional formats of a sheet say about one cell; the first rule wins where two say something. */
export function conditionalLook(
  model: WorkbookModel,
  sheet: SheetModel,
  cell: CellPlace,
): ConditionalFormatModel['format'] {
  return sheet.conditionalFormats
    .filter((rule) => applies(model, sheet, rule, cell))
    .reduceRight((look, rule) => ({ ...look, ...rule.format }), {});
}

function applies(
  model: WorkbookModel,
  sheet: SheetModel,
  rule: ConditionalFormatModel,
  cell: CellPlace,
): boolean {
  const origin = rule.areas[0];
  if (rule.formula === null || origin === undefined) return false;
  if (!rule.areas.some((area) => holdsCell(area, cell))) return false;
  const node = readOnce(rule.formula);
  if (node === undefined) return false;
  const value = evaluateFormula(node, {
    origin,
    cell,
    valueOf: (sheetName, { row, column }) => {
      const from = sheetName === undefined ? sheet : findSheetByName(model, sheetName);
      return from === undefined ? { error: '#REF!' } : valueAt(from, row, column);
    },
  });
  return isTruthy(value);
}

function readOnce(formula: string): FormulaNode | undefined {
  if (!parsed.has(formula)) parsed.set(formula, parseFormula(formula));
  return parsed.get(formula);
}
