import type { CellFormat, EnsureTable, FormatCells, PlanStep } from '../../workbook/plan';
import { FIRST_COLUMN, FORMATS, INPUT_ROWS } from '../look';
import { headerText } from '../specs/header-text';
import type { CellRule, SheetSpec, TableSpec } from '../spec';
import { columnLayout, numberFormatOf } from './column-format';
import { columnValidation } from './column-validation';

/** The step that makes the table of an input sheet, with the rows a new workbook starts with. */
export function ensureTableStep(spec: SheetSpec, table: TableSpec): EnsureTable {
  return {
    kind: 'ensureTable',
    table: table.id,
    sheet: spec.id,
    at: { row: INPUT_ROWS.header, column: FIRST_COLUMN },
    columns: table.columns.map(columnLayout),
    rows: table.initialRows ?? [],
  };
}

/**
 * The accent colour of headers under which people type; fixed ones look as the table step says. All stand at the left,
 * also over figures: Excel puts its filter button at the right.
 */
export function headerFormats(spec: SheetSpec, table: TableSpec): readonly FormatCells[] {
  return table.columns.flatMap((column, index) => {
    if (column.isFixed === true) return [];
    const area = { row: INPUT_ROWS.header, column: FIRST_COLUMN + index, rowCount: 1, columnCount: 1 };
    return [{ kind: 'formatCells', sheet: spec.id, area, format: FORMATS.header } as const];
  });
}

/** Drop-downs, rules and input messages of all columns, and of single cells where each row holds its own kind of thing. */
export function validationSteps(spec: SheetSpec, table: TableSpec): readonly PlanStep[] {
  const rules = table.cellRules ?? [];
  const own = new Set(rules.map(({ column }) => column));
  // Names that we wrote ourselves beside such cells ask for nothing.
  const columns = table.columns.filter(
    ({ id, isFixed }) => !own.has(id) && (own.size === 0 || isFixed !== true),
  );
  return [
    ...rules.flatMap((rule) => cellRuleSteps(spec, table, rule)),
    ...columns.map((column) => columnValidation(column, { table: table.id, header: headerText(column) })),
  ];
}

function cellRuleSteps(
  spec: SheetSpec,
  table: TableSpec,
  { row, column, rule }: CellRule,
): readonly PlanStep[] {
  const place = table.columns.findIndex(({ id }) => id === column);
  const area = {
    ...{ row: INPUT_ROWS.header + 1 + row, column: FIRST_COLUMN + place },
    ...{ rowCount: 1, columnCount: 1 },
  };
  const validation = columnValidation({ ...rule, required: false }, { sheet: spec.id, area });
  const numberFormat = numberFormatOf(rule.kind);
  // Left, beside the name of what it is: at the right a figure would run into its unit.
  const format: CellFormat = { horizontal: 'left', ...(numberFormat === undefined ? {} : { numberFormat }) };
  return [{ kind: 'formatCells', sheet: spec.id, area, format }, validation];
}
