import type { CellFormat, EnsureTable, FormatCells, PlanStep } from '../../workbook/plan';
import { FIRST_COLUMN, FORMATS, INPUT_ROWS } from '../look';
import { headerText } from '../specs/header-text';
import { SETTINGS } from '../specs/opsaetning';
import type { SettingSpec } from '../specs/opsaetning';
import type { ColumnSpec, SheetSpec, TableSpec } from '../spec';
import { columnLayout, numberFormatOf } from './column-format';
import { columnValidation } from './column-validation';
import { initialRows } from './initial-rows';

/** The step that makes the table of an input sheet, with the rows a new workbook starts with. */
export function ensureTableStep(spec: SheetSpec, table: TableSpec): EnsureTable {
  return {
    kind: 'ensureTable',
    table: table.id,
    sheet: spec.id,
    at: { row: INPUT_ROWS.header, column: FIRST_COLUMN },
    columns: table.columns.map(columnLayout),
    rows: initialRows(table.id),
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

/** Drop-downs, rules and input messages of all columns; those of the settings row by row. */
export function validationSteps(table: TableSpec): readonly PlanStep[] {
  if (table.id === 'opsaetning') return SETTINGS.flatMap((setting, index) => settingSteps(setting, index));
  return table.columns.map((column) =>
    columnValidation(column, { table: table.id, header: headerText(column) }),
  );
}

function settingSteps(setting: SettingSpec, index: number): readonly PlanStep[] {
  const area = { row: INPUT_ROWS.header + 1 + index, column: FIRST_COLUMN + 1, rowCount: 1, columnCount: 1 };
  const column: ColumnSpec = {
    ...{ id: setting.id, header: setting.label, help: setting.help, required: false, example: '', width: 0 },
    kind: setting.kind,
    ...(setting.min === undefined ? {} : { min: setting.min }),
    ...(setting.max === undefined ? {} : { max: setting.max }),
  };
  const validation = columnValidation(column, { sheet: 'opsaetning', area });
  const numberFormat = numberFormatOf(setting.kind);
  // Left, beside the setting's name: at the right a figure would run into its unit.
  const format: CellFormat = { horizontal: 'left', ...(numberFormat === undefined ? {} : { numberFormat }) };
  return [{ kind: 'formatCells', sheet: 'opsaetning', area, format }, validation];
}
