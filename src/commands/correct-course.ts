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

/**
 * Rows of new estimates, as the version after the highest (a blank version is the first). None when the highest version
 * says just the same: nothing was changed then, or an earlier run wrote them and its answer was lost.
 */
function newEstimates(snapshot: Snapshot, correction: CourseCorrection) {
  const { courseId, expectedHours: hours = [], expectedGoals: goals = [] } = correction;
  const table = ourTable(snapshot, forventningerTable);
  const rowsOfCourse = table.rows
    .map((_, row) => row)
    .filter((row) => sameId(table.cell(row, 'courseId'), courseId));
  const versionOf = (row: number) => {
    const version = table.cell(row, 'version');
    return typeof version === 'number' ? version : 1;
  };
  const highest = Math.max(0, ...rowsOfCourse.map(versionOf));
  const rows = expectationRows(courseId, { hours, goals }, highest + 1);
  const newest = rowsOfCourse.filter((row) => versionOf(row) === highest);
  const isThere = ({ courseId: _, version: __, ...cells }: (typeof rows)[number]) =>
    newest.some((row) => Object.entries(cells).every(([id, value]) => table.cell(row, id) === value));
  return rows.length === newest.length && rows.every(isThere) ? [] : rows;
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
  const steps = [
    ...changeRow(snapshot, forloebTable, row, changes),
    ...appendRows(snapshot, forventningerTable, newEstimates(snapshot, correction)),
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
