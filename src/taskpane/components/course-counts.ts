import type { WorkbookView } from '../../commands/types';
import type { FaultKind } from '../../sheets/fault';

/** With one of these a whole table is left out, and every figure built on it with it. */
const TABLE_FAULTS: readonly FaultKind[] = [
  'sheetMissing',
  'tableMissing',
  'headerMissing',
  'headerRenamed',
  'headerDoubled',
];

/** What a status line counts. */
export interface CourseCounts {
  /** Registrations due, one for each month of a course. */
  readonly due: number;
  /** Courses with at least one registration due. */
  readonly coursesDue: number;
  /** Courses whose reading asks a question. */
  readonly toDiscuss: number;
  readonly errors: number;
  readonly questions: number;
  /** A table cannot be read, so that the other counts say less than what stands in the sheets. */
  readonly isUnreadable: boolean;
}

/** How the workbook stands, in numbers. */
export function courseCounts({ results, faults }: Pick<WorkbookView, 'results' | 'faults'>): CourseCounts {
  return {
    due: results.reduce((count, { due }) => count + new Set(due.map((one) => one.calendarMonth)).size, 0),
    coursesDue: results.filter(({ due }) => due.length > 0).length,
    toDiscuss: results.filter(({ reading }) => reading !== 'asExpected' && reading !== 'missing').length,
    errors: faults.filter(({ severity }) => severity === 'error').length,
    questions: faults.filter(({ severity }) => severity === 'question').length,
    isUnreadable: faults.some(({ kind, severity }) => severity === 'error' && TABLE_FAULTS.includes(kind)),
  };
}
