import type { TableId } from '../workbook/marker';
import type { Plan, PlanStep, WriteRows } from '../workbook/plan';
import type { Snapshot, TableState } from '../workbook/snapshot';
import { bodyRowCount } from '../workbook/table-layout';

/** What a plan will write into one table. Rows count body rows. */
export interface TablePreview {
  readonly table: TableId;
  /** Tab name as it stands; absent when the plan makes the sheet. */
  readonly sheetName?: string;
  readonly rowsAdded: number;
  readonly rowsChanged: number;
  readonly headers: readonly string[];
}

/** What would stop a plan, seen before anything is written. */
export interface Obstacle {
  readonly kind: 'readOnly' | 'sheetProtected' | 'filterActive' | 'mergedCells';
  readonly sheetName?: string;
  readonly addresses: readonly string[];
}

/** A plan told before it is carried out. */
export interface PlanPreview {
  readonly newSheets: readonly string[];
  readonly tables: readonly TablePreview[];
  readonly obstacles: readonly Obstacle[];
}

function isRows(step: PlanStep): step is WriteRows {
  return step.kind === 'writeRows';
}

function previewTable(id: TableId, steps: readonly WriteRows[], state: TableState | undefined): TablePreview {
  const before = state === undefined ? 0 : bodyRowCount(state);
  const isNew = (step: WriteRows, index: number) =>
    step.startRow + index >= before || (step.was?.[index] ?? []).every((cell) => cell === null);
  const rows = steps.flatMap((step) => step.rows.map((_, index) => isNew(step, index)));
  const rowsAdded = rows.filter((added) => added).length;
  return {
    table: id,
    ...(state === undefined ? {} : { sheetName: state.sheetName }),
    rowsAdded,
    rowsChanged: rows.length - rowsAdded,
    headers: [...new Set(steps.flatMap(({ headers }) => headers))],
  };
}

function obstaclesOf(snapshot: Snapshot, states: readonly TableState[]): readonly Obstacle[] {
  const isProtected = ({ sheetKey }: TableState) =>
    snapshot.sheets.some(({ key, isProtected: locked }) => key === sheetKey && locked);
  const perTable = states.flatMap((state): readonly Obstacle[] => [
    ...(isProtected(state)
      ? [{ kind: 'sheetProtected', sheetName: state.sheetName, addresses: [] } as const]
      : []),
    ...(state.isFiltered
      ? [{ kind: 'filterActive', sheetName: state.sheetName, addresses: [] } as const]
      : []),
    ...(state.mergedAreas.length > 0
      ? [{ kind: 'mergedCells', sheetName: state.sheetName, addresses: state.mergedAreas } as const]
      : []),
  ]);
  const readOnly: Obstacle = { kind: 'readOnly', addresses: [] };
  return snapshot.workbook.readOnly ? [readOnly, ...perTable] : perTable;
}

/** Says what a plan will do and what would stop it. The port checks again right before it writes. */
export function previewPlan(snapshot: Snapshot, plan: Plan): PlanPreview {
  const present = new Set(snapshot.sheets.map(({ id }) => id));
  const newSheets = plan.steps.flatMap((step) =>
    step.kind === 'ensureSheet' && !present.has(step.sheet) ? [step.name] : [],
  );
  const ids = [...new Set(plan.steps.filter(isRows).map(({ table }) => table))];
  const stateOf = (id: TableId) => snapshot.tables.find((table) => table.id === id);
  const tables = ids.map((id) =>
    previewTable(
      id,
      plan.steps.filter(isRows).filter(({ table }) => table === id),
      stateOf(id),
    ),
  );
  const states = ids.flatMap((id) => stateOf(id) ?? []);
  return { newSheets, tables, obstacles: obstaclesOf(snapshot, states) };
}
