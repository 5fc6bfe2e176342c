import type { HostErrorCode } from '../../src/workbook/host-error';
import { HostError } from '../../src/workbook/host-error';
import { ExcelRefusal } from '../workbook/excel-refusal';
import type { ExcelErrorCode } from '../workbook/excel-refusal';
import type { WorkbookModel } from '../workbook/model';
import { markedSheets } from './read-inventory';

const CODES: Record<ExcelErrorCode, HostErrorCode> = {
  AccessDenied: 'accessDenied',
  FilteredRangeConflict: 'filterActive',
  InvalidArgument: 'unknown',
  InvalidOperation: 'unknown',
  InvalidOperationInCellEditMode: 'cellEditMode',
  InvalidReference: 'itemMissing',
  ItemAlreadyExists: 'nameTaken',
  ItemNotFound: 'itemMissing',
  MergedRangeConflict: 'mergedCells',
  InsertDeleteConflict: 'noRoom',
  GeneralException: 'unknown',
};

/** What the workbook refused, in the port's words. Anything else is a programming mistake and stays what it is. */
export function translateRefusal(
  model: WorkbookModel,
  error: unknown,
  operation: string,
  partlyDone = false,
): unknown {
  const part = partlyDone ? { partlyDone } : {};
  if (error instanceof HostError) return new HostError(error.code, { operation, ...error.details, ...part });
  if (!(error instanceof ExcelRefusal)) return error;
  const details = { hostCode: error.code, operation, ...part };
  if (error.code === 'AccessDenied') return whyDenied(model, details);
  return new HostError(CODES[error.code], details);
}

/** The file, one of our sheets or the structure is locked: the same question that the Office adapter asks. */
function whyDenied(model: WorkbookModel, details: HostError['details']): HostError {
  if (model.readOnly) return new HostError('readOnly', details);
  const locked = [...markedSheets(model).values()].find(({ protection }) => protection !== null);
  if (locked !== undefined) return new HostError('sheetProtected', { ...details, sheet: locked.name });
  return new HostError(model.structureProtected ? 'workbookProtected' : 'accessDenied', details);
}
