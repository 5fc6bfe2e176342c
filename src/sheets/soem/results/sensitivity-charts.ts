import type { MonteCarloResult } from '../../../domain/soem/monte-carlo-result';
import type { Tornado } from '../../../domain/soem/sensitivity-result';
import { notApplicable } from '../../../text/missing';
import { drawsTitle, sensitivityText as text, tornadoTitle } from '../../../text/soem-sensitivity';
import type { ChartSeries, ChartSpec } from '../../../workbook/chart-spec';
import { COLORS, PAYER_LOOK } from '../../look';
import { area } from '../../results/steps';
import { soemFoelsomhed } from '../specs/result-sheets';
import { firstRow } from './block';
import { sharesOf, yearsOf } from './draw-blocks';
import {
  DRAWS_AREA,
  SENSITIVITY_ROOM as ROOM,
  SENSITIVITY_ROWS as ROWS,
  TORNADO_AREA,
} from './sensitivity-layout';

/** Columns of the change in the total, counted from 0. */
const LOW_CHANGE = 8;
const HIGH_CHANGE = 9;

const MEDIAN = 0.5;

export const DRAWS_CHART = 'ip_soem_fraktiler';

function cells(row: number, column: number, rowCount: number) {
  return { sheet: soemFoelsomhed.id, area: area(firstRow(row), column, Math.max(1, rowCount), 1) };
}

/** How far each input alone moves the total, to both sides of the result as it stands. */
export function tornadoChart(result: Tornado | undefined): ChartSpec {
  const rowCount = Math.min(ROOM.tornado, result?.bars.length ?? 0);
  const title = tornadoTitle(result?.bars[0]?.variable);
  const bar = { type: 'bar', axis: 'primary', dash: 'solid', marker: 'none' } as const;
  return {
    name: 'ip_soem_tornado',
    title,
    altText: `${title}. ${text.tornado.axis}.`,
    area: TORNADO_AREA,
    categories: cells(ROWS.tornado, 0, rowCount),
    categoryTitle: text.tornado.category,
    series: [
      {
        ...{ ...bar, name: text.tornado.low, values: cells(ROWS.tornado, LOW_CHANGE, rowCount) },
        ...{ color: COLORS.expected, fill: 'hollow' },
      },
      {
        ...{ ...bar, name: text.tornado.high, values: cells(ROWS.tornado, HIGH_CHANGE, rowCount) },
        ...{ color: PAYER_LOOK.kommune.color, fill: 'solid' },
      },
    ],
    valueAxis: { title: text.tornado.axis, numberFormat: '#,##0' },
  };
}

/** Quantiles of the kommune's sum so far: how sure is it, and when? */
export function drawsChart(drawn: MonteCarloResult | undefined): ChartSpec {
  const years = yearsOf(drawn).length;
  const title = drawsTitle(drawn?.byPayer.kommune.probabilityPositive);
  const shares = sharesOf(drawn);
  return {
    name: DRAWS_CHART,
    title,
    altText: `${title}. ${text.draws.axis}.`,
    area: DRAWS_AREA,
    categories: cells(ROWS.lines, 0, years),
    categoryTitle: text.draws.year,
    // As many lines as before also when there is nothing to draw: an empty chart is not one in every program.
    series: shares.map((share, index) => ({
      ...quantileLook(share ?? MEDIAN),
      name: share === undefined ? notApplicable : text.draws.quantile(share),
      values: cells(ROWS.lines, 1 + shares.length + index, years),
    })),
    valueAxis: { title: text.draws.axis, numberFormat: '#,##0' },
  };
}

/** The median is the line to read; the others are dashed, the lower ones with squares, the higher with triangles. */
function quantileLook(share: number): Omit<ChartSeries, 'name' | 'values'> {
  const line = { type: 'line', axis: 'primary', fill: 'solid' } as const;
  if (share === MEDIAN) return { ...line, ...PAYER_LOOK.kommune };
  return { ...line, color: COLORS.expected, dash: 'dash', marker: share < MEDIAN ? 'square' : 'triangle' };
}
