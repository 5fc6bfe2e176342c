import { formatIsoDate } from '../../src/domain/calendar/iso-date';
import { monthParts } from '../../src/domain/calendar/month-number';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import type {
  CourseMonth,
  CourseResult,
  MissingReason,
} from '../../src/domain/dobbelt-bundlinje/course-result';
import { isActive } from '../../src/sheets/results/course-order';
import { missingWords } from '../../src/text/missing';
import { readingTexts } from '../../src/text/readings';
import type { CourseAnswer } from './schemas';

type MissingKind = MissingReason['kind'];

const TIME: readonly MissingKind[] = ['notStarted', 'noHoursInMonth', 'noExpectedHours', 'leftOutRows'];
const GOAL: readonly MissingKind[] = ['notStarted', 'noMeasurement', 'noExpectedGoal', 'leftOutRows'];

function isoMonth(calendarMonth: number): string {
  const { year, month } = monthParts(calendarMonth);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function missingAnswer(result: CourseResult, reason: MissingReason): CourseAnswer['missing'][number] {
  const months = 'months' in reason ? reason.months : 'month' in reason ? [reason.month] : [];
  return {
    kind: reason.kind,
    months: [...months],
    places: reason.kind === 'leftOutRows' ? [...reason.places] : [],
    text: missingWords(reason, {
      instrument: result.course.goalInstrument,
      calendarMonth: (month) => result.months[month - 1]?.calendarMonth,
    }),
  };
}

function monthAnswer(month: CourseMonth): CourseAnswer['months'][number] {
  return {
    month: month.month,
    calendarMonth: isoMonth(month.calendarMonth),
    expectedHours: month.expectedHours,
    actualHours: month.actualHours,
    expectedHoursToDate: month.expectedHoursToDate,
    actualHoursToDate: month.actualHoursToDate,
    expectedPercent: month.expectedShare,
    actualPercent: month.actualShare,
    expectedGoal: month.expectedGoal,
    actualGoal: month.actualGoal,
    isMeasuringMonth: month.isMeasuringMonth,
  };
}

/** The first reason that explains why a group of figures is blank; `computed` when they are there. */
function status(
  result: CourseResult,
  isComputed: boolean,
  kinds: readonly MissingKind[],
): CourseAnswer['timeStatus'] {
  if (isComputed) return 'computed';
  return result.missing.find(({ kind }) => kinds.includes(kind))?.kind ?? kinds[1] ?? 'notStarted';
}

function timeAnswer(result: CourseResult) {
  return {
    timeStatus: status(result, result.timeDifferenceShare !== null, TIME),
    totalExpectedHours: result.totalExpectedHours,
    expectedHoursToDate: result.expectedHoursToDate,
    actualHoursToDate: result.actualHoursToDate,
    expectedPercent: result.expectedShare,
    actualPercent: result.actualShare,
    timeDifference: result.timeDifference,
    timeDifferencePercent: result.timeDifferenceShare,
  };
}

function goalAnswer(result: CourseResult) {
  const { goal } = result;
  return {
    goalInstrument: result.course.goalInstrument,
    goalStatus: status(result, (goal?.progress ?? null) !== null, GOAL),
    goalMonth: goal?.month ?? null,
    expectedGoal: goal?.expected ?? null,
    actualGoal: goal?.actual ?? null,
    goalDifference: goal?.difference ?? null,
    goalProgress: goal?.progress ?? null,
  };
}

/** One course as `--json` prints it: unrounded, blank as `null` with a status beside it. */
export function courseAnswer(result: CourseResult, reportDate: CalendarDate): CourseAnswer {
  const { course } = result;
  return {
    citizenId: course.citizenId,
    courseId: course.id,
    method: course.method,
    phase: result.phase,
    month: result.month,
    start: formatIsoDate(course.start),
    end: course.end === undefined ? null : formatIsoDate(course.end),
    isActive: isActive(result, reportDate),
    ...timeAnswer(result),
    ...goalAnswer(result),
    reading: result.reading,
    question: readingTexts[result.reading].question,
    missing: result.missing.map((reason) => missingAnswer(result, reason)),
    due: result.due.map((due) => ({ ...due, calendarMonth: isoMonth(due.calendarMonth) })),
    hoursOutside: result.hoursOutside,
    months: result.months.map(monthAnswer),
  };
}
