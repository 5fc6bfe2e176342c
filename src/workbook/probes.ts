import { bodyRowCount, bodyRows, columnBeside, rowsBelow } from './table-layout';
import { findHeader } from './find-header';
import { advance, rowsAfter, startOutlook } from './plan-outlook';
import type { PlanOutlook } from './plan-outlook';
import type { CellValue } from './cell-value';
import type { Area } from './place';
import type { EnsureTable, Plan, PlanStep, WriteRows } from './plan';
import type { SheetState, Snapshot } from './snapshot';

/**
 * Cells that must be read before the first write. `was`: rows that must stand as they were read; `room`: cells that
 * must be free for a new or growing table; `surplus`: rows that will be cut off; `block`: cells written outside tables.
 */
export interface Probe {
  readonly purpose: 'was' | 'room' | 'surplus' | 'block';
  /** Which step asks, counted from 0; -1 for a stamp. */
  readonly step: number;
  readonly sheetKey: string;
  readonly sheetName: string;
  readonly area: Area;
}

/** A probe with what was found. For a `block` only merged areas and tables are needed; `values` may be empty then. */
export interface AnsweredProbe extends Probe {
  readonly values: readonly (readonly CellValue[])[];
  /** Which of the cells are calculated by a formula; needed for `surplus` alone. */
  readonly isFormula?: readonly (readonly boolean[])[];
  /** Addresses of merged cells that touch the area, without sheet. */
  readonly mergedAreas: readonly string[];
  /** Names of the tables that touch the area. */
  readonly tables: readonly string[];
  /** Name of the table that covers exactly the area; needed for the `room` of a new table alone. */
  readonly wholeTable?: string;
}

type Finding = Pick<Probe, 'purpose' | 'area'> & { readonly sheet: Pick<SheetState, 'key' | 'name'> };

/** All cells to read before a plan may write, in the order of its steps. Pure: both ports ask the same questions. */
export function probesFor(plan: Plan, snapshot: Snapshot): Probe[] {
  const outlook = startOutlook(snapshot);
  const probes = plan.stamps.flatMap((stamp) => {
    const sheet = outlook.sheets.get(stamp.sheet);
    const area = { ...stamp.at, rowCount: 1, columnCount: 1 };
    return sheet === undefined ? [] : [toProbe({ purpose: 'block', sheet, area }, -1)];
  });
  plan.steps.forEach((step, index) => {
    probes.push(...probesOfStep(step, outlook).map((finding) => toProbe(finding, index)));
    advance(outlook, step);
  });
  return probes;
}

function toProbe({ purpose, area, sheet }: Finding, step: number): Probe {
  return { purpose, step, sheetKey: sheet.key, sheetName: sheet.name, area };
}

function probesOfStep(step: PlanStep, outlook: PlanOutlook): Finding[] {
  if (step.kind === 'ensureTable') return probesOfNewTable(step, outlook);
  if (step.kind === 'writeRows') return probesOfRows(step, outlook);
  if (step.kind === 'addColumn') {
    const table = outlook.tables.get(step.table);
    if (table?.before === undefined || findHeader(table.headers, step.column.header) >= 0) return [];
    const beside = columnBeside(table.before);
    const shift = table.headers.length - table.before.headers.length;
    return [
      { purpose: 'room', sheet: sheetOf(table.before), area: { ...beside, column: beside.column + shift } },
    ];
  }
  if (step.kind === 'writeBlock') {
    const sheet = outlook.sheets.get(step.sheet);
    const columnCount = step.values[0]?.length ?? 0;
    if (sheet === undefined || columnCount === 0) return [];
    return [{ purpose: 'block', sheet, area: { ...step.at, rowCount: step.values.length, columnCount } }];
  }
  return [];
}

function probesOfNewTable(step: EnsureTable, outlook: PlanOutlook): Finding[] {
  const sheet = outlook.sheets.get(step.sheet);
  if (sheet === undefined || outlook.tables.has(step.table)) return [];
  const area = { ...step.at, rowCount: Math.max(1, step.rows.length) + 1, columnCount: step.columns.length };
  return [{ purpose: 'room', sheet, area }];
}

function probesOfRows(step: WriteRows, outlook: PlanOutlook): Finding[] {
  const table = outlook.tables.get(step.table);
  const before = table?.before;
  if (table === undefined || before === undefined) return [];
  const sheet = sheetOf(before);
  const after = rowsAfter(step, table.bodyRows);
  const rows = bodyRowCount(before);
  const wasRows = Math.min(
    Math.max(step.was?.length ?? 0, step.whose?.rows.length ?? 0),
    rows - step.startRow,
  );
  const findings: Finding[] = [];
  if (wasRows > 0) findings.push({ purpose: 'was', sheet, area: bodyRows(before, step.startRow, wasRows) });
  if (after > rows) findings.push({ purpose: 'room', sheet, area: rowsBelow(before, after - rows) });
  if (after < rows) findings.push({ purpose: 'surplus', sheet, area: bodyRows(before, after, rows - after) });
  return findings;
}

function sheetOf(table: { readonly sheetKey: string; readonly sheetName: string }): {
  key: string;
  name: string;
} {
  return { key: table.sheetKey, name: table.sheetName };
}
