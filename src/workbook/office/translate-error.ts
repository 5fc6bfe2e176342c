import type { HostErrorCode, HostErrorDetails } from '../host-error';
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
  // Read-only files and protected workbooks are found before the first write; what is left is a protected sheet.
  AccessDenied: 'sheetProtected',
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
  InvalidSelection: 'hostBusy',
  InactiveWorkbook: 'hostBusy',
};

/** What was going on when Excel said no. */
export interface Circumstances {
  readonly operation?: string;
  readonly partlyDone?: boolean;
  /** Excel has answered nothing yet in this run. */
  readonly isFirstCall?: boolean;
}

/**
 * Excel's error as ours, by its code alone. What is not Excel's (a mistake in the program) comes back as it is.
 * While a cell is edited some builds say `InvalidOperation`; as the very first answer it is taken for that.
 */
export function translateError(error: unknown, circumstances: Circumstances = {}): unknown {
  if (error instanceof HostError) return error;
  const hostCode = codeOf(error);
  if (hostCode === undefined) return error;
  const details: HostErrorDetails = {
    hostCode,
    ...(circumstances.operation === undefined ? {} : { operation: circumstances.operation }),
    ...(circumstances.partlyDone === true ? { partlyDone: true } : {}),
  };
  const isEditing = hostCode === 'InvalidOperation' && circumstances.isFirstCall === true;
  return new HostError(isEditing ? 'cellEditMode' : (CODES[hostCode] ?? 'unknown'), details);
}

/** Whether Excel was only busy, so that the same call may be made again. */
export function isTransient(error: unknown): boolean {
  return error instanceof HostError && error.code === 'hostBusy';
}

/** The library's errors carry a `code` and an `debugInfo`; its classes differ from build to build. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && 'debugInfo' in error ? error.code : undefined;
}
