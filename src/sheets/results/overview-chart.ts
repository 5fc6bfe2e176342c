import type { CourseResult } from '../../domain/dobbelt-bundlinje/course-result';
import { overview } from '../../domain/dobbelt-bundlinje/overview';
import { readingOrder, readingTexts } from '../../text/readings';
import { overviewAltText, overviewChartTitle, resultText } from '../../text/results';
import type { ChartSpec } from '../../workbook/chart-spec';
import { COLORS } from '../look';
import { CHART_AREA, COUNTS } from './overview-layout';
import { area } from './steps';
import { OVERVIEW } from './result-names';

/** Courses by reading as lying bars, drawn from the small table beside it. */
export function overviewChart(results: readonly CourseResult[]): ChartSpec {
  const { byReading, courses } = overview(results);
  const title = overviewChartTitle(byReading.asExpected, courses);
  const named = readingOrder.map((reading) => ({
    name: readingTexts[reading].name,
    count: byReading[reading],
  }));
  const rows = (column: number) => ({
    sheet: OVERVIEW,
    area: area(COUNTS.row + 1, column, readingOrder.length, 1),
  });
  return {
    name: 'ip_db_overblik',
    title,
    altText: overviewAltText(title, named),
    area: CHART_AREA,
    categories: rows(COUNTS.reading),
    categoryTitle: resultText.counts.reading,
    series: [
      {
        name: resultText.counts.count,
        values: rows(COUNTS.count),
        type: 'bar',
        axis: 'primary',
        color: COLORS.actual,
        fill: 'solid',
        dash: 'solid',
        marker: 'none',
      },
    ],
    valueAxis: { title: resultText.counts.count, min: 0, numberFormat: '0' },
  };
}
