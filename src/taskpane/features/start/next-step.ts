import type { WorkbookView } from '../../../commands/types';
import { courseCounts } from '../../components/course-counts';

/** The one thing to do now, in the order of what blocks what. */
export type NextStep =
  'build' | 'buildMissing' | 'firstCourse' | 'mend' | 'register' | 'refresh' | 'seeResults';

/** Sheets first, then data that can be trusted, then data that are there, then results that are fresh. */
export function nextStep(view: WorkbookView): NextStep {
  if (view.built === 'no') return 'build';
  if (view.built === 'partly') return 'buildMissing';
  if (courseCounts(view).errors > 0) return 'mend';
  if (view.facts.courses.length === 0) return 'firstCourse';
  if (courseCounts(view).due > 0) return 'register';
  return view.resultState === 'current' ? 'seeResults' : 'refresh';
}
