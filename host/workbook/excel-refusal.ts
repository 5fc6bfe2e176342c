/** Excel's own error codes, as far as our workbook refuses things; a Rich API answer carries them as they are. */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'FilteredRangeConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'InsertDeleteConflict'
  | 'GeneralException';

/** The workbook refuses something as Excel would. */
export class ExcelRefusal extends Error {
  override readonly name = 'ExcelRefusal';

  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
  }
}
