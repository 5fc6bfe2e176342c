/** Why Excel (or the file) said no, in our words; each has one Danish text in `src/text`. */
export type HostErrorCode =
  | 'cellEditMode'
  | 'readOnly'
  | 'sheetProtected'
  | 'workbookProtected'
  | 'accessDenied'
  | 'filterActive'
  | 'mergedCells'
  | 'noRoom'
  | 'changedMeanwhile'
  | 'itemMissing'
  | 'nameTaken'
  | 'tooLarge'
  | 'apiMissing'
  | 'hostBusy'
  | 'inactiveWorkbook'
  | 'date1904'
  | 'unfinished'
  | 'cancelled'
  | 'unknown';

/** What a person needs to act on it: names of sheets and tables, addresses, the host's own code. Never cell values. */
export interface HostErrorDetails {
  readonly sheet?: string;
  readonly table?: string;
  readonly address?: string;
  /** Header of a column of ours that is gone or renamed. */
  readonly header?: string;
  /** A workbook name that somebody else's part has, or that a table of ours is to have. */
  readonly name?: string;
  /** The host's own error code, for support. */
  readonly hostCode?: string;
  /** Which of our operations was under way. */
  readonly operation?: string;
  /** Something was already written when it happened. */
  readonly partlyDone?: boolean;
}

/** The host refused. Thrown by the port, caught in one place by the commands, never for a fault in the user's data. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    readonly details: HostErrorDetails = {},
  ) {
    super(details.hostCode === undefined ? code : `${code} (${details.hostCode})`);
  }
}
