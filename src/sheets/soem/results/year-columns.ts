import { roundLikeExcel } from '../../../domain/statistics/round-like-excel';
import { payers } from '../../../domain/soem/payer';
import type { Payer } from '../../../domain/soem/payer';
import type { SoemResult, YearResult } from '../../../domain/soem/soem-result';
import { payerWords, soemResultText as text } from '../../../text/soem-results';
import type { ResultColumn } from '../../results/overview-columns';
import { kroner } from './block';

const KR = '#,##0';
const [yearHeader, factorHeader, kommune, region, stat, total, ...cumulative] = text.years.headers;

function money<Row>(header: string, value: (row: Row) => number): ResultColumn<Row> {
  return { header, width: 17, numberFormat: KR, align: 'right', value: (row) => kroner(value(row)) };
}

/** The years of the horizon: net by payer, and the sum so far. */
export const yearColumns: readonly ResultColumn<YearResult>[] = [
  { header: yearHeader, width: 10, numberFormat: '0', align: 'center', value: ({ year }) => year },
  {
    ...{ header: factorHeader, width: 21, numberFormat: '0.0000', align: 'right' },
    value: ({ discountFactor }) => roundLikeExcel(discountFactor, 6),
  },
  money(kommune, ({ discounted }) => discounted.net.kommune),
  money(region, ({ discounted }) => discounted.net.region),
  money(stat, ({ discounted }) => discounted.net.stat),
  money(total, ({ discounted }) => discounted.net.total),
  money(cumulative[0], (row) => row.cumulative.kommune),
  money(cumulative[1], (row) => row.cumulative.region),
  money(cumulative[2], (row) => row.cumulative.stat),
  money(cumulative[3], (row) => row.cumulative.total),
  money(cumulative[4], ({ undiscounted }) => undiscounted.net.total),
];

/** Columns of the sums so far, counted from 0, in the order of the payers. */
export const CUMULATIVE_COLUMNS: Readonly<Record<Payer, number>> = { kommune: 6, region: 7, stat: 8 };

/** One area, payer and year. */
export interface MatrixLine {
  readonly area: string;
  readonly payer: Payer;
  readonly year: number;
  readonly discounted: number;
  readonly undiscounted: number;
}

const [areaHeader, payerHeader, matrixYear, net, netUndiscounted] = text.matrix.headers;

/** Hovedområde × payer × year as a list, which filters and pivot tables take as it is. */
export const matrixColumns: readonly ResultColumn<MatrixLine>[] = [
  { header: areaHeader, width: 40, value: (line) => line.area },
  { header: payerHeader, width: 14, value: ({ payer }) => payerWords[payer] },
  { header: matrixYear, width: 10, numberFormat: '0', align: 'center', value: ({ year }) => year },
  money(net, ({ discounted }) => discounted),
  money(netUndiscounted, ({ undiscounted }) => undiscounted),
];

/** The lines of the matrix, area by area, payer by payer, year by year. */
export function matrixLines({ matrix, firstYear }: SoemResult): readonly MatrixLine[] {
  return payers.flatMap((payer) =>
    matrix
      .filter((row) => row.payer === payer)
      .flatMap((row) =>
        row.discounted.map((discounted, index) => ({
          area: row.area ?? text.areas.costs,
          payer,
          year: firstYear + index,
          discounted,
          undiscounted: row.undiscounted[index] ?? 0,
        })),
      ),
  );
}
