import type { CellValue, WriteValue } from '../../workbook/cell-value';
import { KEEP } from '../../workbook/cell-value';
import { groupBy } from '../../domain/collections/group-by';
import type { FormatCells, PlanStep, WriteRows } from '../../workbook/plan';
import type { Snapshot, TableState } from '../../workbook/snapshot';
import { numberFormatOf } from '../build/column-format';
import type { Mend } from '../fault';
import { foldHeader } from '../read/fold-header';
import type { ColumnKind, TableSpec } from '../spec';

type CellMend = Extract<Mend, { kind: 'replaceCell' }>;

/** Mends so near to each other are written as one block; what lies between them is kept. */
const NEAR = 20;

/** Steps that replace cells: one block for mends of a column that stand near each other. */
export function cellSteps(
  snapshot: Snapshot,
  specs: readonly TableSpec[],
  mends: readonly CellMend[],
): readonly PlanStep[] {
  const byColumn = groupBy(mends, (mend) => `${mend.table}\n${mend.header}`);
  return [...byColumn.values()].flatMap((ofColumn) => {
    const table = snapshot.tables.find(({ id }) => id === ofColumn[0]?.table);
    const column = table?.headers.indexOf(ofColumn[0]?.header ?? '') ?? -1;
    if (table === undefined || column < 0) return [];
    return runs(ofColumn).flatMap((run) => [
      ...formatSteps(snapshot, specs, table, column, run),
      writeStep(table, column, run),
    ]);
  });
}

function runs(mends: readonly CellMend[]): readonly (readonly CellMend[])[] {
  const found: CellMend[][] = [];
  for (const mend of [...mends].sort((a, b) => a.row - b.row)) {
    const last = found.at(-1);
    const end = last?.at(-1)?.row;
    if (last !== undefined && end !== undefined && mend.row - end <= NEAR) last.push(mend);
    else found.push([mend]);
  }
  return found;
}

function writeStep(table: TableState, column: number, run: readonly CellMend[]): WriteRows {
  const { startRow, rowCount } = extent(run);
  const rows: WriteValue[][] = Array.from({ length: rowCount }, () => [KEEP]);
  const was: CellValue[][] = rows.map((_, index) => [table.rows?.[startRow + index]?.[column] ?? null]);
  for (const mend of run) {
    rows[mend.row - startRow] = [mend.value];
    was[mend.row - startRow] = [mend.was];
  }
  return { kind: 'writeRows', table: table.id, headers: [table.headers[column] ?? ''], startRow, rows, was };
}

/** A number put into a cell that is formatted as text would become text again. */
function formatSteps(
  snapshot: Snapshot,
  specs: readonly TableSpec[],
  table: TableState,
  column: number,
  run: readonly CellMend[],
): readonly FormatCells[] {
  const sheet = snapshot.sheets.find(({ key }) => key === table.sheetKey)?.id;
  if (sheet === undefined) return [];
  const spec = specs.find(({ id }) => id === table.id);
  return run.flatMap((mend) => {
    if (typeof mend.value !== 'number' || typeof mend.was !== 'string') return [];
    const area = {
      row: table.area.row + 1 + mend.row,
      column: table.area.column + column,
      rowCount: 1,
      columnCount: 1,
    };
    const numberFormat = numberFormatOf(kindOf(spec, table, column, mend.row)) ?? 'General';
    return [{ kind: 'formatCells', sheet, area, format: { numberFormat } } as const];
  });
}

/** What a cell holds: what its column says, or its row where each row holds another kind of thing. */
function kindOf(spec: TableSpec | undefined, table: TableState, column: number, row: number): ColumnKind {
  const header = foldHeader(table.headers[column] ?? '');
  const own = spec?.columns.find((each) => foldHeader(each.header) === header);
  const names = (table.rows?.[row] ?? []).map((cell) => (typeof cell === 'string' ? foldHeader(cell) : ''));
  const ofRow = spec?.cellRules?.find(
    (each) => each.column === own?.id && names.includes(foldHeader(each.rule.header)),
  );
  return ofRow?.rule.kind ?? own?.kind ?? 'text';
}

function extent(run: readonly CellMend[]): { readonly startRow: number; readonly rowCount: number } {
  const startRow = run[0]?.row ?? 0;
  return { startRow, rowCount: (run.at(-1)?.row ?? startRow) - startRow + 1 };
}
