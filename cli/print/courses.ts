import type { WorkbookView } from '../../src/commands/types';
import { lastMonthEnded } from '../../src/domain/calendar/last-month-ended';
import type { CourseResult } from '../../src/domain/dobbelt-bundlinje/course-result';
import { DECIMALS, published } from '../../src/sheets/results/published';
import { readingWords } from '../../src/sheets/results/reading-words';
import { reasonWords } from '../../src/sheets/results/reason-words';
import { danishNumber, danishPercent } from '../../src/text/danish-format';
import { notApplicable } from '../../src/text/missing';
import { reportDateLine, resultText } from '../../src/text/results';

const { headers } = resultText;

function figure(value: number | null | undefined, decimals: number, write: (value: number) => string) {
  const shown = published(value, decimals);
  return typeof shown === 'number' ? write(shown) : shown;
}

function row(result: CourseResult): readonly string[] {
  const { course, goal, month } = result;
  const hours = (value: number | null) => figure(value, DECIMALS.hours, danishNumber);
  const share = (value: number | null) => figure(value, DECIMALS.share, danishPercent);
  const points = (value: number | null | undefined) => figure(value, DECIMALS.score, danishNumber);
  return [
    course.citizenId,
    course.id,
    course.method,
    month === null ? notApplicable : String(month),
    hours(result.expectedHoursToDate),
    hours(result.actualHoursToDate),
    share(result.expectedShare),
    share(result.actualShare),
    course.goalInstrument,
    points(goal?.expected),
    points(goal?.actual),
    [readingWords(result.reading), reasonWords(result)].filter((text) => text !== '').join(': '),
  ];
}

/** Columns drawn level with spaces; the last one is left as long as it is. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>(
    (widest, cells) => cells.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The courses as a table for the terminal, with the day they are made up to. */
export function courseLines({ results, facts }: Pick<WorkbookView, 'results' | 'facts'>): readonly string[] {
  const title = reportDateLine(facts.reportDate, lastMonthEnded(facts.reportDate));
  if (results.length === 0) return [title, resultText.noCourses];
  const head = [
    headers.citizenId,
    headers.courseId,
    headers.method,
    headers.month,
    headers.expectedHoursToDate,
    headers.actualHoursToDate,
    headers.expectedPercent,
    headers.actualPercent,
    headers.goalInstrument,
    headers.expectedGoal,
    headers.actualGoal,
    headers.reading,
  ];
  return [title, ...aligned([head, ...results.map(row)])];
}
