import { payers, type Payer } from '../../../domain/soem/payer';
import type { SoemResult } from '../../../domain/soem/soem-result';
import { missingFigure } from '../../../text/missing';
import { areaTitle, cumulativeTitle, payerWords, soemResultText as text } from '../../../text/soem-results';
import type { ChartSeries, ChartSpec } from '../../../workbook/chart-spec';
import { area } from '../../results/steps';
import { PAYER_LOOK } from '../../look';
import { soemAar, soemResultat } from '../specs/result-sheets';
import { firstRow } from './block';
import { AREA_CHART_AREA, CUMULATIVE_AREA, ROOM, ROWS } from './layout';
import { CUMULATIVE_COLUMNS } from './year-columns';

/** Header row of the table on the sheet of years, counted from 0. */
export const YEAR_HEADER = 4;

/** The sum so far by payer: when does each purse come out ahead? */
export function cumulativeChart(result: SoemResult | undefined): ChartSpec {
  const rowCount = Math.max(1, result?.byYear.length ?? 0);
  const column = (index: number) => ({ sheet: soemAar.id, area: area(YEAR_HEADER + 1, index, rowCount, 1) });
  const title = result === undefined ? missingFigure : cumulativeTitle(result.payback.kommune);
  return {
    name: 'ip_soem_akkumuleret',
    title,
    altText: `${title}. ${text.charts.cumulative}.`,
    area: CUMULATIVE_AREA,
    categories: column(0),
    categoryTitle: text.charts.year,
    series: payers.map((payer) => ({
      ...line(payer),
      name: payerWords[payer],
      values: column(CUMULATIVE_COLUMNS[payer]),
    })),
    valueAxis: { title: text.charts.cumulative, numberFormat: '#,##0' },
  };
}

function line(payer: Payer): Omit<ChartSeries, 'name' | 'values'> {
  return { type: 'line', axis: 'primary', fill: 'solid', ...PAYER_LOOK[payer] };
}

/** Net by area over all payers: where do the gains lie? The costs are one of the bars. */
export function areaChart(result: SoemResult | undefined): ChartSpec {
  // The sum on top is no bar, nor is a last line that says how many areas are not shown.
  const areas = result?.byArea.length ?? 0;
  const rowCount = areas < ROOM.areas ? Math.max(1, areas) : ROOM.areas - 2;
  const cells = (column: number) => ({
    sheet: soemResultat.id,
    area: area(firstRow(ROWS.areas) + 1, column, rowCount, 1),
  });
  const gains = (result?.byArea ?? []).flatMap(({ area: name, net }) =>
    name === null ? [] : [{ area: name, net: net.total }],
  );
  const best = [...gains].sort((one, other) => other.net - one.net)[0];
  const title = result === undefined ? missingFigure : areaTitle(best);
  return {
    name: 'ip_soem_omraader',
    title,
    altText: `${title}. ${text.charts.areas}.`,
    area: AREA_CHART_AREA,
    categories: cells(0),
    categoryTitle: text.charts.area,
    series: [
      {
        ...{ name: text.charts.areas, values: cells(4), type: 'bar', axis: 'primary' },
        ...{ color: PAYER_LOOK.kommune.color, fill: 'solid', dash: 'solid', marker: 'none' },
      },
    ],
    valueAxis: { title: text.charts.areas, numberFormat: '#,##0' },
  };
}
