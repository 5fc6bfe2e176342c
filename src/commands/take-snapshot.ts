import { INPUT_SHEETS } from '../sheets/specs/index';
import { SOEM_RESULT_NAMES } from '../sheets/soem/results/plan-soem-results';
import { RESULT_NAMES } from '../sheets/results/plan-results';
import type { Snapshot, SnapshotRequest } from '../workbook/snapshot';
import type { CommandContext } from './types';

const request: SnapshotRequest = {
  tables: INPUT_SHEETS.flatMap(({ tables }) => tables.map(({ id }) => id)),
  cells: [...RESULT_NAMES, ...SOEM_RESULT_NAMES],
};

/** The one read of a command: every input table with its rows, and what stands in the cells that tell of results. */
export function takeSnapshot({ port, run }: CommandContext): Promise<Snapshot> {
  return port.snapshot(request, run);
}
