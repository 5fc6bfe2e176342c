import type { HostErrorCode } from '../../src/workbook/host-error';
import { HostError } from '../../src/workbook/host-error';
import { ExcelRefusal } from '../workbook/excel-refusal';
import type { ExcelErrorCode } from '../workbook/excel-refusal';

const CODES: Record<ExcelErrorCode, HostErrorCode> = {
  AccessDenied: 'sheetProtected',
  InvalidArgument: 'unknown',
  InvalidOperationInCellEditMode: 'cellEditMode',
  InvalidReference: 'itemMissing',
  ItemAlreadyExists: 'nameTaken',
  ItemNotFound: 'itemMissing',
  MergedRangeConflict: 'mergedCells',
  InsertDeleteConflict: 'noRoom',
  GeneralException: 'unknown',
};

/** What the workbook refused, in the port's words. Anything else is a programming mistake and stays what it is. */
export function translateRefusal(error: unknown, operation: string, partlyDone = false): unknown {
  const part = partlyDone ? { partlyDone } : {};
  if (error instanceof HostError) return new HostError(error.code, { operation, ...error.details, ...part });
  if (!(error instanceof ExcelRefusal)) return error;
  return new HostError(CODES[error.code], { hostCode: error.code, operation, ...part });
}
