import { VERSION_TABLES } from '../sheets/soem/specs/table-ids';
import { readVersions, type ReadVersions } from '../sheets/soem/versions/read-versions';
import { runCommand } from './run-command';
import type { CommandContext, Outcome } from './types';

/** Reads the archive of frozen versions, and nothing else: it may be many times as large as the input. */
export function readKeptVersions({ port, run }: CommandContext): Promise<Outcome<ReadVersions>> {
  return runCommand(async () =>
    readVersions(await port.snapshot({ tables: VERSION_TABLES, cells: [] }, run)),
  );
}
