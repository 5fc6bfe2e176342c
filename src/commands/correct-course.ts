import { appendRows } from '../sheets/rows/append-rows';
import { changeRow } from '../sheets/rows/change-row';
import { expectationRows } from '../sheets/rows/expectation-rows';
import { findRow } from '../sheets/rows/find-row';
import { ourTable, sameId } from '../sheets/rows/our-table';
import { forloebTable } from '../sheets/specs/forloeb';
import { forventningerTable } from '../sheets/specs/forventninger';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Plan } from '../workbook/plan';
import { serialOfDate } from '../workbook/serial-date';
import type { Snapshot } from '../workbook/snapshot';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, CourseCorrection, Outcome, WriteReport } from './types';

function dateCell(date: CalendarDate | null): number | null {
  return date === null ? null : (serialOfDate(date) ?? null);
}

/** One above the highest version of the course's estimates; a blank version is the first. */
function nextVersion(snapshot: Snapshot, courseId: string): number {
  const table = ourTable(snapshot, forventningerTable);
  const versions = table.rows.flatMap((_, row) => {
    if (!sameId(table.cell(row, 'courseId'), courseId)) return [];
    const version = table.cell(row, 'version');
    return [typeof version === 'number' ? version : 1];
  });
  return Math.max(0, ...versions) + 1;
}

/** Changes the course's row, and adds new estimates as the next version; the first estimate is never overwritten. */
export function planCorrection(snapshot: Snapshot, correction: CourseCorrection): Plan {
  const { courseId, start, worker, method, end, endReason } = correction;
  const row = findRow(ourTable(snapshot, forloebTable), 'id', courseId);
  const changes = {
    ...(start === undefined ? {} : { start: dateCell(start) }),
    ...(worker === undefined ? {} : { worker: worker === '' ? null : worker }),
    ...(method === undefined ? {} : { method }),
    ...(end === undefined ? {} : { end: dateCell(end) }),
    ...(endReason === undefined ? {} : { endReason: endReason === '' ? null : endReason }),
  };
  const estimates = {
    hours: correction.expectedHours ?? [],
    goals: correction.expectedGoals ?? [],
  };
  const rows = expectationRows(courseId, estimates, nextVersion(snapshot, courseId));
  const steps = [
    ...changeRow(snapshot, forloebTable, row, changes),
    ...appendRows(snapshot, forventningerTable, rows),
  ];
  return { command: 'correctCourse', steps, stamps: [] };
}

/** Corrects what was entered about a course. Nothing is written when another person has changed the same cells. */
export function correctCourse(
  context: CommandContext,
  correction: CourseCorrection,
): Promise<Outcome<WriteReport>> {
  return runCommand(async () => {
    const plan = planCorrection(await takeSnapshot(context), correction);
    return { courseId: correction.courseId, applied: await context.port.apply(plan, context.run) };
  });
}
