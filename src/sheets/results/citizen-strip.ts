import type { CourseResult } from '../../domain/dobbelt-bundlinje/course-result';
import { danishDifference, danishNumber, danishPercent } from '../../text/danish-format';
import { citizenText } from '../../text/results';
import { charted, DECIMALS, published } from './published';
import type { StripFigure } from './strip';

const text = citizenText.strip;

function words(value: number | null | undefined, decimals: number, write: (value: number) => string): string {
  const figure = charted(value ?? null, decimals);
  return figure === null ? '' : write(figure);
}

function timeNotes(result: CourseResult) {
  const total = words(result.totalExpectedHours, 1, danishNumber);
  const share = (value: number | null) => words(value, 3, (figure) => danishPercent(figure, 1));
  const ofAll = (value: number | null) =>
    value === null || total === '' ? '' : text.ofAll(share(value), total);
  const difference = words(result.timeDifferenceShare, 3, (figure) => `${danishDifference(figure * 100)} %`);
  return {
    expected: ofAll(result.expectedShare),
    actual: ofAll(result.actualShare),
    difference: difference === '' ? '' : text.ofExpected(difference),
  };
}

function goalNotes({ course, goal }: CourseResult) {
  const where = goal === null ? '' : text.inMonth(course.goalInstrument, goal.month);
  const progress = words(goal?.progress, 1, danishDifference);
  return { where, progress: progress === '' ? '' : text.changes(progress) };
}

/** The six figures of one course: time to date and goal, each expected, actual and the difference. */
export function citizenFigures(result: CourseResult | undefined): readonly StripFigure[] {
  if (!result) return [];
  const time = timeNotes(result);
  const { where, progress } = goalNotes(result);
  const hours = (label: string, value: number | null, note: string, numberFormat = '#,##0.0') => ({
    label,
    value: published(value, DECIMALS.hours),
    numberFormat,
    note,
  });
  const points = (label: string, value: number | null | undefined, note: string, numberFormat = '0.#') => ({
    label,
    value: published(value, DECIMALS.score),
    numberFormat,
    note,
  });
  const signed = '+#,##0.0;-#,##0.0;0';
  return [
    hours(text.expectedTime, result.expectedHoursToDate, time.expected),
    hours(text.actualTime, result.actualHoursToDate, time.actual),
    hours(text.difference, result.timeDifference, time.difference, signed),
    points(text.expectedGoal, result.goal?.expected, where),
    points(text.actualGoal, result.goal?.actual, where),
    points(text.goalDifference, result.goal?.difference, progress, '+0.0;-0.0;0'),
  ];
}
