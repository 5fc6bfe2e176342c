import { nextId } from '../domain/ids/next-id';
import { idListSteps } from '../sheets/build/id-list-steps';
import { appendRows } from '../sheets/rows/append-rows';
import { expectationRows } from '../sheets/rows/expectation-rows';
import { idsIn, ourTable, sameId, type OurTable } from '../sheets/rows/our-table';
import type { TableSpec } from '../sheets/spec';
import { borgereTable } from '../sheets/specs/borgere';
import { dobbeltBundlinje } from '../sheets/specs/dobbelt-bundlinje';
import { forloebTable } from '../sheets/specs/forloeb';
import { forventningerTable } from '../sheets/specs/forventninger';
import { HostError } from '../workbook/host-error';
import type { Plan, PlanStep, SetName } from '../workbook/plan';
import { serialOfDate } from '../workbook/serial-date';
import type { Snapshot } from '../workbook/snapshot';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, NewCourse, Outcome, WriteReport } from './types';

/** A plan with the ids it gives out. */
interface CoursePlan extends CourseIds {
  readonly plan: Plan;
}

const FIRST_VERSION = 1;

/** What one form remembers between its tries: a course that an earlier one may have written, and under which ids. */
export interface CourseTries {
  left?: { readonly course: NewCourse; readonly ids: CourseIds };
}

/** Hidden workbook name with the ids of a course that is being written; empty when none is. */
const UNDER_WAY = 'ip_opretter';

interface CourseIds {
  readonly citizenId: string;
  readonly courseId: string;
}

function underWay(text: string): SetName {
  return { kind: 'setName', name: UNDER_WAY, to: { constant: text }, hidden: true };
}

function newIds(snapshot: Snapshot, course: NewCourse): CourseIds {
  const courses = ourTable(snapshot, forloebTable);
  const citizens = ourTable(snapshot, borgereTable);
  const known = [...idsIn(citizens, 'id'), ...idsIn(courses, 'citizenId')];
  return {
    citizenId: course.citizenId ?? nextId('B', known),
    courseId: nextId('F', idsIn(courses, 'id')),
  };
}

function rowOf(table: OurTable, id: string): number | undefined {
  const row = table.rows.findIndex((_, index) => sameId(table.cell(index, 'id'), id));
  return row < 0 ? undefined : row;
}

function courseCells(course: NewCourse) {
  return {
    method: course.method,
    start: serialOfDate(course.start) ?? null,
    goalInstrument: course.goalInstrument,
  };
}

/** The ids of a run that was broken off half way. */
function idsUnderWay({ names }: Snapshot): CourseIds | undefined {
  const left = names.find(({ name }) => name.toLowerCase() === UNDER_WAY)?.constant ?? '';
  const [citizenId = '', courseId = ''] = left.split(',');
  return citizenId === '' || courseId === '' ? undefined : { citizenId, courseId };
}

/** The ids under which the same form has tried to write the same course. */
function idsTried({ left }: CourseTries, course: NewCourse): CourseIds | undefined {
  return JSON.stringify(left?.course) === JSON.stringify(course) ? left?.ids : undefined;
}

/**
 * Whether what stands under some ids is this same course asked for again: what was written of it is then kept and the
 * rest added, so that nobody is entered twice.
 */
function isResumable(snapshot: Snapshot, course: NewCourse, { citizenId, courseId }: CourseIds): boolean {
  const courses = ourTable(snapshot, forloebTable);
  const citizens = ourTable(snapshot, borgereTable);
  const row = rowOf(courses, courseId);
  const citizenRow = rowOf(citizens, citizenId);
  const isSameCourse =
    row === undefined ||
    Object.entries(courseCells(course)).every(([column, value]) => courses.cell(row, column) === value);
  const isSameCitizen =
    course.citizenId === undefined
      ? citizenRow === undefined || citizens.cell(citizenRow, 'birthYear') === (course.birthYear ?? null)
      : course.citizenId === citizenId;
  return isSameCourse && isSameCitizen;
}

/** The rows of a course that are not in the workbook yet; `isResumed` when some of them may be. */
function rowSteps(
  snapshot: Snapshot,
  course: NewCourse,
  { citizenId, courseId }: CourseIds,
  isResumed: boolean,
): readonly PlanStep[] {
  const isNew = (spec: TableSpec, column: string, id: string) =>
    !isResumed || !idsIn(ourTable(snapshot, spec), column).some((known) => sameId(known, id));
  const isNewCitizen = course.citizenId === undefined && isNew(borgereTable, 'id', citizenId);
  const citizen = isNewCitizen ? [{ id: citizenId, birthYear: course.birthYear ?? null }] : [];
  const row = { id: courseId, citizenId, ...courseCells(course), worker: course.worker ?? null };
  const estimates = { hours: course.expectedHours, goals: course.expectedGoals };
  const expectations = isNew(forventningerTable, 'courseId', courseId)
    ? expectationRows(courseId, estimates, FIRST_VERSION)
    : [];
  return [
    ...appendRows(snapshot, borgereTable, citizen),
    ...appendRows(snapshot, forloebTable, isNew(forloebTable, 'id', courseId) ? [row] : []),
    ...appendRows(snapshot, forventningerTable, expectations),
  ];
}

/** The rows of a new course, and of its citizen when that is new too. Ids are one above the highest in use. */
export function planNewCourse(snapshot: Snapshot, course: NewCourse, tries: CourseTries = {}): CoursePlan {
  const left = [idsUnderWay(snapshot), idsTried(tries, course)].find(
    (ids) => ids !== undefined && isResumable(snapshot, course, ids),
  );
  const ids = left ?? newIds(snapshot, course);
  const steps = [
    underWay(`${ids.citizenId},${ids.courseId}`),
    ...rowSteps(snapshot, course, ids, left !== undefined),
    ...idListSteps(snapshot, dobbeltBundlinje),
    underWay(''),
  ];
  return { ...ids, plan: { command: 'startCourse', steps, stamps: [] } };
}

/**
 * Starts a course: citizen row, course row and expectation rows are written in one plan. It gives out new ids each time,
 * save for the same course from a form whose earlier try may have written it: its answer may have been lost at the end.
 */
export function startCourse(
  context: CommandContext,
  course: NewCourse,
  tries: CourseTries = {},
): Promise<Outcome<WriteReport>> {
  return runCommand(async () => {
    const { plan, ...ids } = planNewCourse(await takeSnapshot(context), course, tries);
    try {
      return { ...ids, applied: await context.port.apply(plan, context.run) };
    } catch (error) {
      if (error instanceof HostError && error.details.partlyDone === true) tries.left = { course, ids };
      throw error;
    }
  });
}
