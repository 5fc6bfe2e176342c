import type { WorkbookView } from '../../../commands/types';

/** The one thing to do now, in the order of what blocks what. */
export type NextStep =
  'build' | 'buildMissing' | 'firstCourse' | 'mend' | 'register' | 'refresh' | 'seeResults';

/** Sheets first, then data that can be trusted, then data that are there, then results that are fresh. */
export function nextStep(view: WorkbookView): NextStep {
  if (view.built === 'no') return 'build';
  if (view.built === 'partly') return 'buildMissing';
  if (view.faults.some(({ severity }) => severity === 'error')) return 'mend';
  if (view.facts.courses.length === 0) return 'firstCourse';
  if (dueCourseCount(view) > 0) return 'register';
  return view.resultState === 'current' ? 'seeResults' : 'refresh';
}

/** Courses with at least one registration due. */
export function dueCourseCount(view: WorkbookView): number {
  return view.results.filter(({ due }) => due.length > 0).length;
}
