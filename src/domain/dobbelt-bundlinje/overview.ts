import type { CourseResult, Reading } from './course-result';

/** The team's overview in numbers. */
export interface Overview {
  readonly courses: number;
  /** Number of courses by reading; every reading is there, 0 when none has it. */
  readonly byReading: Readonly<Record<Reading, number>>;
  /** Number of registrations that are due, over all courses. */
  readonly due: number;
  /** Number of courses with at least one registration due. */
  readonly coursesWithDue: number;
}

/** Counts readings and due registrations over courses. */
export function overview(results: readonly CourseResult[]): Overview {
  const byReading = {
    asExpected: 0,
    lessTimeGood: 0,
    lessTimePoor: 0,
    moreTimeGood: 0,
    moreTimePoor: 0,
    missing: 0,
  };
  for (const { reading } of results) byReading[reading] += 1;
  return {
    courses: results.length,
    byReading,
    due: results.reduce((count, { due }) => count + due.length, 0),
    coursesWithDue: results.filter(({ due }) => due.length > 0).length,
  };
}
