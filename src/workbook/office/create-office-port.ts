import type { SnapshotRequest } from '../snapshot';
import { inTurn } from '../in-turn';
import type { RunOptions, WorkbookPort } from '../port';
import { applyPlan } from './apply-plan';
import type { OfficeLibrary } from './library';
import { loadedLibrary } from './library';
import { readCapabilities } from './read-capabilities';
import { revealCell } from './reveal-cell';
import type { Session, Wait } from './session';
import { inExcel } from './session';
import type { Taken } from './take-snapshot';
import { takeSnapshot } from './take-snapshot';
import { translateError } from './translate-error';
import { shareWatch } from './watch-workbook';

/** For tests: another library, and a way to wait that takes no time. */
export interface OfficePortOptions {
  readonly library?: OfficeLibrary;
  readonly wait?: Wait;
}

/** The port on Excel itself, through Microsoft's library. Only to be made when Office is ready. ExcelApi 1.14, nothing newer. */
export function createOfficePort({
  library = loadedLibrary(),
  wait = pause,
}: OfficePortOptions = {}): WorkbookPort {
  let known: Taken | undefined;
  const oneAtATime = inTurn();
  const watch = shareWatch(library);
  const run = <T>(work: (session: Session) => Promise<T>, how: RunOptions = {}) =>
    inExcel(library, how, wait, work);
  return {
    capabilities: () => run((session) => readCapabilities(session, library.Office.context)),
    snapshot: (request: SnapshotRequest, how) =>
      oneAtATime(async () => {
        const taken = await run((session) => takeSnapshot(session, request), how);
        known = taken;
        how?.onProgress?.(1);
        return taken.snapshot;
      }),
    apply: (plan, how) =>
      oneAtATime(async () => {
        const before = known;
        known = undefined;
        const { report, after } = await run((session) => applyPlan(session, plan, before), how);
        known = after;
        return report;
      }),
    async watch(listener) {
      try {
        return await watch(listener);
      } catch (error) {
        throw translateError(error, { operation: 'watch' });
      }
    },
    reveal: (sheetKey, cell) => run((session) => revealCell(session, sheetKey, cell)),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
