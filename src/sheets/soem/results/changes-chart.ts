import { changesTitle, changeText as text } from '../../../text/soem-changes';
import type { ChartSpec } from '../../../workbook/chart-spec';
import { PAYER_LOOK } from '../../look';
import { area } from '../../results/steps';
import { soemAendringer } from '../specs/result-sheets';
import type { PublishedDifference } from '../versions/published-difference';
import { EFFECT_COLUMN } from './changes-columns';

/** Most bars that can be read. */
const BARS = 12;

export const CHANGES_CHART = 'ip_soem_aendringer';

/** The changes that moved the total most. They stand first in the table, whose header is in this row. */
export function changesChart(difference: PublishedDifference | undefined, header: number): ChartSpec {
  const felt = (difference?.net.lines ?? []).filter(({ effect }) => effect.total !== 0);
  const [largest] = felt;
  const cells = (column: number) => ({
    sheet: soemAendringer.id,
    area: area(header + 1, column, Math.max(1, Math.min(BARS, felt.length)), 1),
  });
  const title = changesTitle(largest && { what: largest.what, total: largest.effect.total });
  return {
    name: CHANGES_CHART,
    title,
    altText: `${title}. ${text.axis}.`,
    area: area(CHART_ROW, 0, CHART_ROWS, 7),
    categories: cells(0),
    categoryTitle: text.category,
    series: [
      {
        ...{ name: text.axis, values: cells(EFFECT_COLUMN), type: 'bar', axis: 'primary' },
        ...{ color: PAYER_LOOK.kommune.color, fill: 'solid', dash: 'solid', marker: 'none' },
      },
    ],
    valueAxis: { title: text.axis, numberFormat: '#,##0' },
  };
}

/** First row of the chart, and how many it covers. */
export const CHART_ROW = 13;
export const CHART_ROWS = 18;
