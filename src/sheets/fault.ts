import type { SoemProblemKind } from '../domain/soem/problem';
import type { CellPlace } from '../workbook/place';
import type { TableId } from '../workbook/marker';

/** *fejl* (its row is left out), *spørgsmål* (counted, but look), *oplysning*. */
export type Severity = 'error' | 'question' | 'note';

/** Every way the user's data can be wrong; one Danish text each in `src/text/faults.ts`. */
export type FaultKind =
  | SoemFaultKind
  | 'dateSystem1904'
  | 'sheetMissing'
  | 'tableMissing'
  | 'headerMissing'
  | 'headerRenamed'
  | 'headerDoubled'
  | 'requiredBlank'
  | 'notANumber'
  | 'numberAsText'
  | 'numberOutOfRange'
  | 'notWhole'
  | 'notADate'
  | 'dateAsText'
  | 'dateTooEarly'
  | 'straySpaces'
  | 'unknownCode'
  | 'codeSynonym'
  | 'formulaError'
  | 'looksLikeCpr'
  | 'duplicateId'
  | 'unknownCitizen'
  | 'unknownCourse'
  | 'answersMissing'
  | 'answersAndTotalDiffer'
  | 'answersNotAllowed'
  | 'coursesOverlap'
  | 'endBeforeStart'
  | 'hoursOutsideCourse'
  | 'hoursSumTooHigh'
  | 'measurementLongBeforeStart'
  | 'measurementWithoutCourse'
  | 'expectationOutsideCourse'
  | 'expectationMissing'
  | 'settingUnknown';

/** What only SØM asks about; what is wrong between rows has the names of the calculation's own checks. */
export type SoemFaultKind =
  | SoemProblemKind
  | 'percentAsNumber'
  | 'unknownCalculation'
  | 'itemMissing'
  | 'itemTwice'
  | 'costNotFilled'
  | 'versionDamaged'
  | 'versionTwice';

/** Where it is: always a sheet, mostly a cell. `row` counts body rows of the table from 0. */
export interface FaultPlace {
  readonly sheetName: string;
  readonly sheetKey?: string;
  readonly table?: TableId;
  readonly header?: string;
  readonly row?: number;
  readonly cell?: CellPlace;
  /** For people: `Tid!C17`. */
  readonly address: string;
}

/** A fault in the user's data: plain data, collected and shown together, never thrown. */
export interface Fault {
  readonly kind: FaultKind;
  readonly severity: Severity;
  readonly place: FaultPlace;
  /** What stands there, as the user would recognise it; never a CPR number. */
  readonly found: string;
  /** What was expected, in words. */
  readonly expected: string;
  /** What to do, in words. */
  readonly remedy: string;
  /** A safe change that mends it, when there is one. */
  readonly mend?: Mend;
}

/** A safe change; shown before it is made. */
export type Mend =
  | {
      readonly kind: 'replaceCell';
      readonly table: TableId;
      readonly row: number;
      readonly header: string;
      readonly was: string | number | boolean | null;
      readonly value: string | number;
    }
  | {
      readonly kind: 'renameHeader';
      readonly table: TableId;
      readonly column: number;
      readonly was: string;
      readonly header: string;
    }
  | { readonly kind: 'addColumn'; readonly table: TableId; readonly header: string };
