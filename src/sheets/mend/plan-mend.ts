import type { Plan, PlanStep } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import { columnLayout } from '../build/column-format';
import { columnRule, columnValidation } from '../build/column-validation';
import type { Mend } from '../fault';
import { headerText } from '../specs/header-text';
import { dobbeltBundlinje } from '../specs/dobbelt-bundlinje';
import type { ColumnSpec, TableSpec } from '../spec';
import type { Tool } from '../tool';
import { cellSteps } from './cell-steps';

/**
 * The plan that carries out safe mends. Each cell is written only if it still holds what was found there (`was`); a
 * header only if it still reads as it did. The mends are those of one tool's sheets. Mends of one cell that was found twice are made once.
 */
export function planMend(
  snapshot: Snapshot,
  mends: readonly Mend[],
  { inputSheets }: Tool = dobbeltBundlinje,
): Plan {
  const specs = inputSheets.flatMap(({ tables }) => tables);
  const unlike = [...new Map(mends.map((mend) => [JSON.stringify(mend), mend])).values()];
  const cells = unlike.filter((mend) => mend.kind === 'replaceCell');
  const headers = unlike.filter((mend) => mend.kind !== 'replaceCell');
  return {
    command: 'mend',
    steps: [
      ...cellSteps(snapshot, specs, cells),
      ...headers.flatMap((mend) => headerSteps(snapshot, specs, mend)),
    ],
    stamps: [],
  };
}

/** What may be entered comes before the header: a column that is called as it should be is whole. */
function headerSteps(
  snapshot: Snapshot,
  specs: readonly TableSpec[],
  mend: Exclude<Mend, { kind: 'replaceCell' }>,
): readonly PlanStep[] {
  const { table, header } = mend;
  const column = columnOf(specs, table, header);
  if (mend.kind === 'renameHeader') {
    const now = snapshot.tables.find(({ id }) => id === table)?.headers[mend.column] ?? mend.was;
    return column === undefined ? [mend] : [columnValidation(column, { table, header: now }), mend];
  }
  if (column === undefined) return [];
  return [{ kind: 'addColumn', table, column: columnLayout(column), validation: columnRule(column) }];
}

function columnOf(specs: readonly TableSpec[], table: string, header: string): ColumnSpec | undefined {
  const own = specs.filter((spec) => spec.id === table);
  return own.flatMap((spec) => spec.columns).find((column) => headerText(column) === header);
}
