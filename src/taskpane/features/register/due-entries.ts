import type { WorkbookView } from '../../../commands/types';
import type { MonthNumber } from '../../../domain/calendar/calendar-date';

/** One thing to fill in: a month of one course. */
export interface DueEntry {
  readonly courseId: string;
  readonly citizenId: string;
  readonly calendarMonth: MonthNumber;
  readonly needsHours: boolean;
  readonly needsGoal: boolean;
}

/** Everything due, citizen by citizen and the oldest month first. */
export function dueEntries(view: WorkbookView): readonly DueEntry[] {
  return view.results.flatMap(({ course, due }) => {
    const months = [...new Set(due.map(({ calendarMonth }) => calendarMonth))].sort((a, b) => a - b);
    const has = (kind: 'hours' | 'goal', month: MonthNumber) =>
      due.some((one) => one.kind === kind && one.calendarMonth === month);
    return months.map((calendarMonth) => ({
      courseId: course.id,
      citizenId: course.citizenId,
      calendarMonth,
      needsHours: has('hours', calendarMonth),
      needsGoal: has('goal', calendarMonth),
    }));
  });
}

/** The entry after this one, as the list stood before it was saved; `undefined` after the last. */
export function entryAfter(
  entries: readonly DueEntry[],
  courseId: string,
  month: MonthNumber,
): DueEntry | undefined {
  const place = entries.findIndex((entry) => entry.courseId === courseId && entry.calendarMonth === month);
  return place < 0 ? entries.find((entry) => entry.courseId !== courseId) : entries[place + 1];
}
