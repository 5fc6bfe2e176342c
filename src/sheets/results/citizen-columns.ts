import type { CourseMonth, CourseResult } from '../../domain/dobbelt-bundlinje/course-result';
import { danishMonth } from '../../text/danish-format';
import { missingFigure } from '../../text/missing';
import { citizenText, resultText } from '../../text/results';
import type { ResultColumn } from './overview-columns';
import { charted, DECIMALS } from './published';

/** One row of the month table: the month, and the course it belongs to. */
export interface MonthRow {
  readonly month: CourseMonth;
  readonly result: CourseResult;
}

const HOURS = '0.0';
const PERCENT = '0%';
const { headers } = resultText;
const { hours, share, score } = DECIMALS;

function isDue({ month, result }: MonthRow, kind: 'hours' | 'goal'): boolean {
  return result.due.some((due) => due.kind === kind && due.month === month.month);
}

/** Hours of the month alone; a month that is over and has none says so, a month to come is blank. */
function actualHours(row: MonthRow): number | string | null {
  return charted(row.month.actualHours, hours) ?? (isDue(row, 'hours') ? missingFigure : null);
}

/** What is worth knowing about the month: a new CTI phase, registrations that are due. */
function remark(row: MonthRow): string {
  const { month, result } = row;
  const startsPhase = result.course.method === 'CTI' && month.month <= 9 && month.month % 3 === 1;
  return [
    ...(startsPhase ? [citizenText.phaseStarts((month.month + 2) / 3)] : []),
    ...(isDue(row, 'hours') ? [citizenText.hoursMissing] : []),
    ...(isDue(row, 'goal') ? [citizenText.goalMissing(result.course.goalInstrument)] : []),
  ].join('; ');
}

/** The month table of one course. The last six figures feed the chart, so that what is not known there is blank. */
export const citizenColumns: readonly ResultColumn<MonthRow>[] = [
  { header: headers.month, width: 10, align: 'center', value: ({ month }) => month.month },
  { header: headers.calendarMonth, width: 17, value: ({ month }) => danishMonth(month.calendarMonth) },
  {
    header: headers.expectedHours,
    width: 14,
    numberFormat: HOURS,
    align: 'right',
    value: ({ month }) => charted(month.expectedHours, hours),
  },
  { header: headers.actualHours, width: 14, numberFormat: HOURS, align: 'right', value: actualHours },
  {
    header: headers.expectedAccumulated,
    width: 14,
    numberFormat: HOURS,
    align: 'right',
    value: ({ month }) => charted(month.expectedHoursToDate, hours),
  },
  {
    header: headers.actualAccumulated,
    width: 14,
    numberFormat: HOURS,
    align: 'right',
    value: ({ month }) => charted(month.actualHoursToDate, hours),
  },
  {
    header: headers.expectedPercent,
    width: 12,
    numberFormat: PERCENT,
    align: 'right',
    value: ({ month }) => charted(month.expectedShare, share),
  },
  {
    header: headers.actualPercent,
    width: 12,
    numberFormat: PERCENT,
    align: 'right',
    value: ({ month }) => charted(month.actualShare, share),
  },
  {
    header: headers.expectedGoal,
    width: 15,
    align: 'center',
    value: ({ month }) => charted(month.expectedGoal, score),
  },
  {
    header: headers.actualGoal,
    width: 13,
    align: 'center',
    value: ({ month }) => charted(month.actualGoal, score),
  },
  { header: headers.remark, width: 34, value: remark },
];
