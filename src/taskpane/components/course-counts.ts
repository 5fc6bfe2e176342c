import type { WorkbookView } from '../../commands/types';

/** What a status line counts. */
export interface CourseCounts {
  /** Courses with at least one registration due. */
  readonly due: number;
  /** Courses whose reading asks a question. */
  readonly toDiscuss: number;
  readonly errors: number;
  readonly questions: number;
}

/** How the workbook stands, in four numbers. */
export function courseCounts({ results, faults }: Pick<WorkbookView, 'results' | 'faults'>): CourseCounts {
  return {
    due: results.filter(({ due }) => due.length > 0).length,
    toDiscuss: results.filter(({ reading }) => reading !== 'asExpected' && reading !== 'missing').length,
    errors: faults.filter(({ severity }) => severity === 'error').length,
    questions: faults.filter(({ severity }) => severity === 'question').length,
  };
}
