import type { Plan, PlanStep } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import { columnLayout } from '../build/column-format';
import { columnRule, columnValidation } from '../build/column-validation';
import type { Mend } from '../fault';
import { headerText } from '../specs/header-text';
import { INPUT_SHEETS } from '../specs/index';
import type { ColumnSpec } from '../spec';
import { cellSteps } from './cell-steps';

/**
 * The plan that carries out safe mends. Each cell is written only if it still holds what was found there (`was`); a
 * header only if it still reads as it did. Mends of one cell that was found twice are made once.
 */
export function planMend(snapshot: Snapshot, mends: readonly Mend[]): Plan {
  const unlike = [...new Map(mends.map((mend) => [JSON.stringify(mend), mend])).values()];
  const cells = unlike.filter((mend) => mend.kind === 'replaceCell');
  const headers = unlike.filter((mend) => mend.kind !== 'replaceCell');
  return {
    command: 'mend',
    steps: [...cellSteps(snapshot, cells), ...headers.flatMap((mend) => headerSteps(snapshot, mend))],
    stamps: [],
  };
}

/** What may be entered comes before the header: a column that is called as it should be is whole. */
function headerSteps(snapshot: Snapshot, mend: Exclude<Mend, { kind: 'replaceCell' }>): readonly PlanStep[] {
  const { table, header } = mend;
  const column = columnOf(table, header);
  if (mend.kind === 'renameHeader') {
    const now = snapshot.tables.find(({ id }) => id === table)?.headers[mend.column] ?? mend.was;
    return column === undefined ? [mend] : [columnValidation(column, { table, header: now }), mend];
  }
  if (column === undefined) return [];
  return [{ kind: 'addColumn', table, column: columnLayout(column), validation: columnRule(column) }];
}

function columnOf(table: string, header: string): ColumnSpec | undefined {
  const specs = INPUT_SHEETS.flatMap((sheet) => sheet.tables).filter((spec) => spec.id === table);
  return specs.flatMap((spec) => spec.columns).find((column) => headerText(column) === header);
}
