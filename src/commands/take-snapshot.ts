import { SOEM_TABLES, VERSION_TABLES } from '../sheets/soem/specs/table-ids';
import { dobbeltBundlinje } from '../sheets/specs/dobbelt-bundlinje';
import { SOEM_RESULT_NAMES } from '../sheets/soem/results/result-names';
import { RESULT_NAMES } from '../sheets/results/result-names';
import type { Snapshot, SnapshotRequest } from '../workbook/snapshot';
import type { CommandContext } from './types';

const request: SnapshotRequest = {
  tables: [
    ...dobbeltBundlinje.inputSheets.flatMap(({ tables }) => tables.map(({ id }) => id)),
    ...SOEM_TABLES,
  ],
  cells: [...RESULT_NAMES, ...SOEM_RESULT_NAMES],
};

/** The one read of a command: every input table with its rows, and what stands in the cells that tell of results. */
export function takeSnapshot({ port, run }: CommandContext): Promise<Snapshot> {
  return port.snapshot(request, run);
}

/** The same with the rows of the archive of versions, which may be many more than all the input. */
export function takeSnapshotWithVersions({ port, run }: CommandContext): Promise<Snapshot> {
  return port.snapshot({ ...request, tables: [...request.tables, ...VERSION_TABLES] }, run);
}
