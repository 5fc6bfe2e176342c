import { withoutForeignTables } from '../../workbook/foreign-tables';
import type { Plan, PlanStep, SetName } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import { isBlank } from '../../workbook/cell-equal';
import { matchColumns } from '../read/match-columns';
import type { SheetSpec, TableSpec } from '../spec';
import type { Tool } from '../tool';
import { columnLayout } from './column-format';
import { columnRule } from './column-validation';
import { ensureTableStep, headerFormats, validationSteps } from './input-table';
import { nameOfAddedColumn, newNames, planNames } from './list-names';
import { inputSheetSteps } from './sheet-layout';
import { underWayName, unfinishedSheets } from './unfinished-sheets';

/**
 * Everything that is missing of a tool's input sheets, and nothing else: building again plans nothing. Sheets that a
 * broken-off build left are laid out again; a column that is missing is added at the right end of its table, unless it
 * seems to be there under another name: that is a fault for the user to look at first.
 */
export function planBuild(workbook: Snapshot, tool: Tool): Plan {
  const { inputSheets } = tool;
  const snapshot = withoutForeignTables(workbook, { command: 'build', steps: tableSteps(tool), stamps: [] });
  const underWay = (ids: string): SetName => ({
    kind: 'setName',
    name: underWayName(tool),
    to: { constant: ids },
    hidden: true,
  });
  const unfinished = unfinishedSheets(snapshot, tool);
  const present = new Set(snapshot.tables.map((table) => table.id));
  const isWhole = (spec: SheetSpec) =>
    spec.tables.every((table) => present.has(table.id)) && !unfinished.has(spec.id);
  const sheets = inputSheets.filter((spec) => !isWhole(spec));
  const newTables = new Set(
    sheets.flatMap((spec) => spec.tables.map((table) => table.id)).filter((id) => !present.has(id)),
  );
  const steps = [
    ...sheets.flatMap(sheetSteps),
    ...newNames(newTables),
    ...planNames(snapshot),
    ...sheets.flatMap((spec) => spec.tables.flatMap((table) => validationSteps(spec, table))),
    ...inputSheets.flatMap((spec) => spec.tables.flatMap((table) => columnSteps(snapshot, table))),
  ];
  if (sheets.length === 0) return { command: 'build', steps, stamps: [] };
  const ids = sheets.map((spec) => spec.id).join(',');
  return { command: 'build', steps: [underWay(ids), ...steps, underWay('')], stamps: [] };
}

/** Every table of a tool as it is made; a table with the name of one of them and none of its headers is the user's own. */
function tableSteps({ inputSheets }: Tool): readonly PlanStep[] {
  return inputSheets.flatMap((spec) => spec.tables.map((table) => ensureTableStep(spec, table)));
}

function sheetSteps(spec: SheetSpec): readonly PlanStep[] {
  const tables = spec.tables.flatMap((table) => [
    ensureTableStep(spec, table),
    ...headerFormats(spec, table),
  ]);
  return [...inputSheetSteps(spec), ...tables];
}

/** Adds what is missing. A column that must be filled is not put blank into a table that holds rows: see `read`. */
function columnSteps(snapshot: Snapshot, spec: TableSpec): readonly PlanStep[] {
  const table = snapshot.tables.find((candidate) => candidate.id === spec.id);
  if (table === undefined) return [];
  const isEmpty = (table.rows ?? []).every((row) => row.every(isBlank));
  const { places, doubled, missing } = matchColumns(spec, table.headers);
  // Somebody's own rows under our name and none of our headers: nothing there to complete.
  if (!isEmpty && places.size === 0 && doubled.length === 0) return [];
  return missing.flatMap(({ column, guess }) =>
    guess !== undefined || (column.required && !isEmpty)
      ? []
      : [
          {
            kind: 'addColumn',
            table: spec.id,
            column: columnLayout(column),
            validation: columnRule(column),
          },
          ...nameOfAddedColumn(snapshot, spec, column),
        ],
  );
}
