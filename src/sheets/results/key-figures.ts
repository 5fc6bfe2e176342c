import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { CourseResult } from '../../domain/dobbelt-bundlinje/course-result';
import { overview } from '../../domain/dobbelt-bundlinje/overview';
import { roundLikeExcel } from '../../domain/statistics/round-like-excel';
import { sumOf } from '../../domain/statistics/sum-of';
import { keyFigureText as text } from '../../text/results';
import { isActive } from './course-order';
import { DECIMALS } from './published';
import type { KeyFigureName } from './result-names';

/** One figure of the strip: its workbook name, so that people's own formulas find it, and what is shown. */
export interface KeyFigure {
  readonly name: KeyFigureName;
  readonly label: string;
  readonly value: number;
  readonly numberFormat: string;
  /** What the figure counts, or how many it builds on. */
  readonly note: string;
}

const COUNT = '#,##0';

function figure(
  name: KeyFigureName,
  label: string,
  value: number,
  note: string,
  numberFormat = COUNT,
): KeyFigure {
  return { name, label, value, note, numberFormat };
}

/** Hours to date over the courses that have both figures; a course with one of them would tilt the comparison. */
function hoursFigures(results: readonly CourseResult[]): readonly KeyFigure[] {
  const both = results.flatMap(({ expectedHoursToDate: expected, actualHoursToDate: actual }) =>
    expected === null || actual === null ? [] : [{ expected, actual }],
  );
  const total = (hours: readonly number[]) => roundLikeExcel(sumOf(hours), DECIMALS.hours);
  const note = text.hoursNote(both.length);
  const format = '#,##0.0';
  return [
    figure('DB_Timer_Forventet', text.expectedHours, total(both.map((row) => row.expected)), note, format),
    figure('DB_Timer_Faktisk', text.actualHours, total(both.map((row) => row.actual)), note, format),
  ];
}

/** The strip of key figures over all courses. Counts are courses, hours are hours to the month reported. */
export function keyFigures(results: readonly CourseResult[], reportDate: CalendarDate): readonly KeyFigure[] {
  const { byReading, due } = overview(results);
  const { asExpected, missing } = byReading;
  const withReading = results.length - missing;
  const active = results.filter((result) => isActive(result, reportDate)).length;
  const dueHours = results.flatMap((result) => result.due).filter(({ kind }) => kind === 'hours').length;
  return [
    figure('DB_Antal_Forloeb', text.courses, results.length, text.active(active)),
    figure('DB_Som_Ventet', text.asExpected, asExpected, text.withReading(withReading)),
    figure('DB_Til_Droeftelse', text.toDiscuss, withReading - asExpected, text.toDiscussNote),
    figure('DB_Mangler', text.missing, missing, text.missingNote),
    ...hoursFigures(results),
    figure('DB_Skyldige_Registreringer', text.due, due, text.dueNote(dueHours, due - dueHours)),
  ];
}
