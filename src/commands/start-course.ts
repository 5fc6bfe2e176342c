import { nextId } from '../domain/ids/next-id';
import { appendRows } from '../sheets/rows/append-rows';
import { expectationRows } from '../sheets/rows/expectation-rows';
import { idsIn, ourTable } from '../sheets/rows/our-table';
import { borgereTable } from '../sheets/specs/borgere';
import { forloebTable } from '../sheets/specs/forloeb';
import { forventningerTable } from '../sheets/specs/forventninger';
import type { Plan } from '../workbook/plan';
import { serialOfDate } from '../workbook/serial-date';
import type { Snapshot } from '../workbook/snapshot';
import { listNameSteps } from './list-name-steps';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, NewCourse, Outcome, WriteReport } from './types';

/** A plan with the ids it gives out. */
export interface CoursePlan {
  readonly citizenId: string;
  readonly courseId: string;
  readonly plan: Plan;
}

const FIRST_VERSION = 1;

function newIds(snapshot: Snapshot, course: NewCourse): { citizenId: string; courseId: string } {
  const courses = ourTable(snapshot, forloebTable);
  const citizens = ourTable(snapshot, borgereTable);
  const known = [...idsIn(citizens, 'id'), ...idsIn(courses, 'citizenId')];
  return {
    citizenId: course.citizenId ?? nextId('B', known),
    courseId: nextId('F', idsIn(courses, 'id')),
  };
}

/** The rows of a new course, and of its citizen when that is new too. Ids are one above the highest in use. */
export function planNewCourse(snapshot: Snapshot, course: NewCourse): CoursePlan {
  const { citizenId, courseId } = newIds(snapshot, course);
  const citizen =
    course.citizenId === undefined ? [{ id: citizenId, birthYear: course.birthYear ?? null }] : [];
  const row = {
    id: courseId,
    citizenId,
    method: course.method,
    start: serialOfDate(course.start) ?? null,
    worker: course.worker ?? null,
    goalInstrument: course.goalInstrument,
  };
  const expectations = expectationRows(
    courseId,
    { hours: course.expectedHours, goals: course.expectedGoals },
    FIRST_VERSION,
  );
  const steps = [
    ...appendRows(snapshot, borgereTable, citizen),
    ...appendRows(snapshot, forloebTable, [row]),
    ...appendRows(snapshot, forventningerTable, expectations),
    ...listNameSteps(snapshot),
  ];
  return { citizenId, courseId, plan: { command: 'startCourse', steps, stamps: [] } };
}

/** Starts a course: citizen row, course row and expectation rows are written in one plan. */
export function startCourse(context: CommandContext, course: NewCourse): Promise<Outcome<WriteReport>> {
  return runCommand(async () => {
    const { plan, ...ids } = planNewCourse(await takeSnapshot(context), course);
    return { ...ids, applied: await context.port.apply(plan, context.run) };
  });
}
