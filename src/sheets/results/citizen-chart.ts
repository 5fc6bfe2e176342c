import { instruments } from '../../catalogue/instruments';
import type { CourseResult } from '../../domain/dobbelt-bundlinje/course-result';
import { danishNumber, danishPercent } from '../../text/danish-format';
import { missingFigure } from '../../text/missing';
import { readingTexts } from '../../text/readings';
import { citizenAltText, citizenChartTitle, citizenText as text, resultText } from '../../text/results';
import type { ChartSeries, ChartSpec } from '../../workbook/chart-spec';
import { COLORS } from '../look';
import { citizenColumns } from './citizen-columns';
import { CITIZEN_CHART_AREA, CITIZEN_ROWS } from './citizen-layout';
import { published } from './published';
import { area } from './steps';
import { CITIZEN } from './result-names';

const { headers } = resultText;

function figureText(value: number | null, write: (value: number) => string, decimals: number): string {
  const figure = published(value, decimals);
  return typeof figure === 'number' ? write(figure) : missingFigure;
}

/** `B-0007, måned 5: 65 % af tiden er brugt mod ventet 70 %; WHO-5 er 40 mod ventet 44`. */
function chartTitle(result: CourseResult | undefined): string {
  if (!result) return text.emptyTitle;
  const { course, month, goal } = result;
  const share = (value: number | null) => figureText(value, (figure) => danishPercent(figure), 2);
  const score = (value: number | null) => figureText(value, (figure) => danishNumber(figure), 1);
  return citizenChartTitle({
    citizenId: course.citizenId,
    month: month ?? 1,
    expectedShare: share(result.expectedShare),
    actualShare: share(result.actualShare),
    ...(goal === null
      ? {}
      : {
          goal: {
            instrument: course.goalInstrument,
            month: goal.month,
            expected: score(goal.expected),
            actual: score(goal.actual),
          },
        }),
  });
}

/** What a screen reader says, and what stands under the chart. */
export function chartAltText(result: CourseResult | undefined): string {
  if (!result) return text.emptyTitle;
  const { months, course, reading } = result;
  return citizenAltText(
    chartTitle(result),
    months.length,
    course.goalInstrument,
    readingTexts[reading].name.toLowerCase(),
  );
}

function cells(header: string, rowCount: number) {
  const column = citizenColumns.findIndex((candidate) => candidate.header === header);
  return { sheet: CITIZEN, area: area(CITIZEN_ROWS.header + 1, column, rowCount, 1) };
}

function series(instrument: string, rowCount: number): readonly ChartSeries[] {
  const time = { type: 'column', axis: 'primary', marker: 'none', dash: 'solid' } as const;
  // Points filled with the paper's colour stay visible where the line crosses a solid column.
  const goal = { type: 'line', axis: 'secondary', fill: 'hollow' } as const;
  return [
    {
      ...time,
      name: text.expectedTime,
      color: COLORS.expected,
      fill: 'hollow',
      values: cells(headers.expectedPercent, rowCount),
    },
    {
      ...time,
      name: text.actualTime,
      color: COLORS.actual,
      fill: 'solid',
      values: cells(headers.actualPercent, rowCount),
    },
    {
      ...goal,
      name: text.expectedGoal(instrument),
      color: COLORS.expected,
      dash: 'dash',
      marker: 'circle',
      values: cells(headers.expectedGoal, rowCount),
    },
    {
      ...goal,
      name: text.actualGoal(instrument),
      color: COLORS.actual,
      dash: 'solid',
      marker: 'circle',
      values: cells(headers.actualGoal, rowCount),
    },
  ];
}

/** Accumulated time as columns, the goal as lines on a second axis with the instrument's whole range. */
export function citizenChart(result: CourseResult | undefined): ChartSpec {
  const instrument = instruments[result?.course.goalInstrument ?? 'WHO-5'];
  const { id, min, max } = instrument;
  const rowCount = Math.max(1, result?.months.length ?? 0);
  return {
    name: 'ip_db_borger',
    title: chartTitle(result),
    altText: chartAltText(result),
    area: CITIZEN_CHART_AREA,
    categories: cells(headers.month, rowCount),
    categoryTitle: text.monthAxis,
    series: series(id, rowCount),
    valueAxis: { title: text.timeAxis, min: 0, numberFormat: '0%' },
    secondAxis: { title: text.goalAxis(id, min, max), min, max, numberFormat: '0' },
  };
}
