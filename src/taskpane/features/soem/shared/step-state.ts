import type { SoemCalculation } from '../../../../commands/soem-view';
import type { Fault } from '../../../../sheets/fault';
import { isSameName } from '../../../../sheets/soem/read/soem-reading';
import { textOf } from '../../../../sheets/soem/read/read-items';
import { allRows, rowsOfCalculation } from '../../../../sheets/soem/rows/row-cells';
import { soemTable } from '../../../../sheets/soem/rows/soem-table';
import { indsatsTable } from '../../../../sheets/soem/specs/indsats';
import { ITEMS } from '../../../../sheets/soem/specs/indsats-items';
import type { SoemStep } from '../../../session/pages';
import type { Snapshot } from '../../../../workbook/snapshot';
import { STEP_PARTS, stepOfItem } from './step-parts';

/** How a step stands: `missing` keeps the result back, `questions` do not. */
export interface StepState {
  readonly kind: 'untouched' | 'missing' | 'questions' | 'ready';
  readonly faults: readonly Fault[];
  readonly missing: number;
  readonly questions: number;
}

/** How a step of a calculation stands, from the faults of its sheets. */
export function stepState(snapshot: Snapshot, calculation: SoemCalculation, step: SoemStep): StepState {
  const faults = calculation.faults.filter((fault) => stepOfFault(snapshot, fault) === step);
  const missing = faults.filter(({ severity }) => severity === 'error').length;
  const questions = faults.filter(({ severity }) => severity === 'question').length;
  const counts = { faults, missing, questions };
  if (isEmpty(snapshot, calculation.name, step)) return { kind: 'untouched', ...counts };
  if (missing > 0) return { kind: 'missing', ...counts };
  return { kind: questions > 0 ? 'questions' : 'ready', ...counts };
}

/** The step at which a fault is mended; none for sheets that belong to no step. */
function stepOfFault(snapshot: Snapshot, { place }: Fault): SoemStep | undefined {
  const { table, row } = place;
  if (table === indsatsTable.id) return stepOfItem(itemAt(snapshot, row) ?? 'name');
  const steps: readonly SoemStep[] = ['deltagere', 'omkostninger', 'konsekvenser', 'priser'];
  return steps.find((step) => table !== undefined && STEP_PARTS[step].tables.includes(table));
}

function itemAt(snapshot: Snapshot, row: number | undefined) {
  const label = textOf(allRows(snapshot, indsatsTable)[row ?? -1]?.cells.item ?? null);
  return ITEMS.find((item) => isSameName(item.label, label.replace(/\*+\s*$/, '')))?.id;
}

/** Nothing is entered yet; the posts that stand there from the beginning do not count. */
function isEmpty(snapshot: Snapshot, calculation: string, step: SoemStep): boolean {
  const [table] = STEP_PARTS[step].tables;
  if (table === undefined) return false;
  const rows = rowsOfCalculation(snapshot, soemTable(table), calculation);
  return !rows.some(({ cells }) => table !== 'soem_omkostninger' || cells.amount !== null);
}
