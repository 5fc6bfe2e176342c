import { courseRules } from '../../catalogue/course-rules';
import { instruments } from '../../catalogue/instruments';
import type { Course, ExpectedGoal, ExpectedHours } from '../../domain/dobbelt-bundlinje/facts';
import { faultDetails } from '../../text/fault-details';
import { forventningerTable } from '../specs/forventninger';
import { checkPeriod } from './check-period';
import type { CourseLookup } from './course-lookup';
import { currentVersions } from './current-versions';
import type { Estimate } from './current-versions';
import { findTable, isOpen } from './find-table';
import { readScore } from './read-score';
import type { ReadingContext } from './reading-context';
import { RowReader } from './row-reader';

/** Hours and goals expected, each in its current version. */
export interface ReadExpectations {
  readonly expectedHours: readonly ExpectedHours[];
  readonly expectedGoals: readonly ExpectedGoal[];
}

type Reader = RowReader<typeof forventningerTable>;

/**
 * Reads `Forventninger`. Of each course, period and kind (hours, goal) the highest version counts; two rows with the
 * same version contradict each other and are both left out.
 */
export function readExpectations(context: ReadingContext, lookup: CourseLookup): ReadExpectations {
  const table = findTable(context.snapshot, forventningerTable, context.faults);
  if (!isOpen(table)) {
    lookup.withholdAll('expectation', table.closedBy);
    return { expectedHours: [], expectedGoals: [] };
  }
  const reader = new RowReader(table, context.faults);
  const estimates: Estimate[] = [];
  reader.forEachRow((row) => {
    const courseId = lookup.course(reader, 'courseId');
    const course = courseId === undefined ? undefined : lookup.find(courseId);
    const found = readRow(reader, row, courseId, course);
    if (reader.failed) lookup.leaveOut('expectation', reader.address('courseId'), undefined, courseId);
    else estimates.push(...found);
  });
  const { current, doubled } = currentVersions(estimates);
  for (const [row, others] of doubled) {
    const places = others.map((other) => reader.address('courseId', other)).join(', ');
    reader.reportAt(row, 'duplicateId', 'courseId', { other: places, expected: faultDetails.sameVersion });
  }
  for (const { row, courseId } of estimates.filter((estimate) => doubled.has(estimate.row))) {
    lookup.leaveOut('expectation', reader.address('courseId', row), undefined, courseId);
  }
  return split(current.filter(({ row }) => !doubled.has(row)));
}

/** What a row expects; nothing for a course whose own row was left out: nobody can tell what would fit it. */
function readRow(
  reader: Reader,
  row: number,
  courseId: string | undefined,
  course: Course | undefined,
): readonly Estimate[] {
  const phase = reader.number('phase');
  const month = reader.number('month');
  const hours = reader.number('hours');
  const version = reader.number('version') ?? 1;
  reader.text('note');
  if (courseId === undefined || course === undefined) return [];
  const score = readScore(reader, instruments[course.goalInstrument], false);
  if (reader.failed) return [];
  if (hours === undefined && score === undefined) {
    reader.report('requiredBlank', 'hours', { expected: faultDetails.expectationNeeded });
    return [];
  }
  checkPeriod(reader, courseRules.methods[course.method], { phase, month, hours, score });
  const base = { row, courseId, version };
  const period =
    phase === undefined
      ? { period: 'month' as const, number: month }
      : { period: 'phase' as const, number: phase };
  return [
    ...(hours === undefined || period.number === undefined
      ? []
      : [{ ...base, kind: 'hours' as const, ...period, number: period.number, value: hours }]),
    ...(score === undefined || score === null || month === undefined
      ? []
      : [{ ...base, kind: 'goal' as const, period: 'month' as const, number: month, value: score }]),
  ];
}

function split(estimates: readonly Estimate[]): ReadExpectations {
  const expectedHours: ExpectedHours[] = [];
  const expectedGoals: ExpectedGoal[] = [];
  for (const { kind, courseId, period, number, value } of estimates) {
    if (kind === 'hours') expectedHours.push({ courseId, period: { kind: period, number }, hours: value });
    else expectedGoals.push({ courseId, month: number, score: value });
  }
  return { expectedHours, expectedGoals };
}
