import type { HostErrorCode } from '../host-error';
import { HostError } from '../host-error';

/** Excel's codes are strings that outlive the typed list; texts are in the user's language and never looked at. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEditMode',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  ItemNotFound: 'itemMissing',
  InvalidReference: 'itemMissing',
  InvalidBinding: 'itemMissing',
  // A file, a workbook or a sheet may be locked: which of them is asked afterwards.
  AccessDenied: 'accessDenied',
  FilteredRangeConflict: 'filterActive',
  InsertDeleteConflict: 'filterActive',
  MergedRangeConflict: 'mergedCells',
  PivotTableRangeConflict: 'noRoom',
  NonBlankCellOffSheet: 'noRoom',
  ItemAlreadyExists: 'nameTaken',
  ApiNotFound: 'apiMissing',
  NotImplemented: 'apiMissing',
  UnsupportedOperation: 'apiMissing',
  UnsupportedSheet: 'apiMissing',
  Conflict: 'hostBusy',
  ActivityLimitReached: 'hostBusy',
  ServiceNotAvailable: 'hostBusy',
  RequestAborted: 'hostBusy',
  InvalidSelection: 'inactiveWorkbook',
  InactiveWorkbook: 'inactiveWorkbook',
};

/** What was going on when Excel said no. */
export interface Circumstances {
  readonly operation?: string;
  /** Something has been sent that writes. */
  readonly hasWritten?: boolean;
}

/**
 * Excel's error as ours, by its code alone. What is not Excel's (a mistake in the program) comes back as it is.
 * While a cell is edited some builds say `InvalidOperation`: nothing that only reads is refused so for another reason.
 */
export function translateError(error: unknown, { operation, hasWritten }: Circumstances = {}): unknown {
  const partlyDone = hasWritten === true ? { partlyDone: true } : {};
  if (error instanceof HostError)
    return hasWritten === true ? new HostError(error.code, { ...error.details, ...partlyDone }) : error;
  const hostCode = codeOf(error);
  if (hostCode === undefined) return error;
  const isEditing = hostCode === 'InvalidOperation' && hasWritten !== true;
  const code = isEditing ? 'cellEditMode' : (CODES[hostCode] ?? 'unknown');
  return new HostError(code, { hostCode, ...(operation === undefined ? {} : { operation }), ...partlyDone });
}

/** The library's errors carry a `code` and an `debugInfo`; its classes differ from build to build. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && 'debugInfo' in error ? error.code : undefined;
}
