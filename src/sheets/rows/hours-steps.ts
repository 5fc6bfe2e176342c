import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { monthNumber } from '../../domain/calendar/month-number';
import { dateOfSerial, serialOfDate } from '../../workbook/serial-date';
import type { WriteRows } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import { isBlank } from '../../workbook/cell-equal';
import { tidTable } from '../specs/tid';
import { appendRows } from './append-rows';
import { changeRow } from './change-row';
import { ourTable, sameId, type OurTable } from './our-table';
import { setMonthTotal } from './set-month-total';

/** Hours of one calendar month of a course. */
export interface HoursEntry {
  readonly citizenId: string;
  readonly courseId: string;
  /** The citizen has other courses, so that the row must say which one it belongs to. */
  readonly hasOtherCourses: boolean;
  /** Any day of the month. */
  readonly month: CalendarDate;
  readonly hours: number;
}

function isSameMonth(table: OurTable, row: number, entry: HoursEntry): boolean {
  const serial = table.cell(row, 'month');
  const date = typeof serial === 'number' ? dateOfSerial(serial) : undefined;
  if (date === undefined || !sameId(table.cell(row, 'citizenId'), entry.citizenId)) return false;
  if (monthNumber(date) !== monthNumber(entry.month)) return false;
  const course = table.cell(row, 'courseId');
  return sameId(course, entry.courseId) || (isBlank(course) && !entry.hasOtherCourses);
}

/**
 * Registers the hours of a month. When the month has rows for this course already, they are corrected so that they add
 * up to the new figure, and nothing is doubled; otherwise a row is added.
 */
export function hoursSteps(snapshot: Snapshot, entry: HoursEntry): readonly WriteRows[] {
  const table = ourTable(snapshot, tidTable);
  const rows = table.rows.map((_, row) => row).filter((row) => isSameMonth(table, row, entry));
  if (rows.length === 0) {
    const month = serialOfDate({ ...entry.month, day: 1 }) ?? null;
    const course = entry.hasOtherCourses ? { courseId: entry.courseId } : {};
    return appendRows(snapshot, tidTable, [
      { citizenId: entry.citizenId, month, hours: entry.hours, ...course },
    ]);
  }
  const current = rows.map((row) => table.cell(row, 'hours'));
  const corrected = setMonthTotal(
    current.map((hours) => (typeof hours === 'number' ? hours : 0)),
    entry.hours,
  );
  return rows.flatMap((row, index) => {
    const hours = corrected[index];
    return hours === undefined || hours === current[index]
      ? []
      : changeRow(snapshot, tidTable, row, { hours });
  });
}
