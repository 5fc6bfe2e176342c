import type { MonteCarloResult } from '../../../domain/soem/monte-carlo-result';
import { payersAndTotal } from '../../../domain/soem/payer';
import { payerWords } from '../../../text/soem-results';
import { sensitivityText } from '../../../text/soem-sensitivity';
import type { PlanStep } from '../../../workbook/plan';
import { soemFoelsomhed } from '../specs/result-sheets';
import { blockSteps, kroner, share } from './block';
import { SENSITIVITY_ROOM as ROOM, SENSITIVITY_ROWS as ROWS } from './sensitivity-layout';

const KR = '#,##0';
const { draws: text } = sensitivityText;
const sheet = soemFoelsomhed.id;

/** Quantiles that there are columns for; more are left out. */
const QUANTILE_COLUMNS = 5;

/** What the draws show for each payer. Without draws the room is cleared: older ones do not belong to these figures. */
export function drawSteps(drawn: MonteCarloResult | undefined): readonly PlanStep[] {
  const shares = sharesOf(drawn);
  const rows =
    drawn === undefined
      ? []
      : payersAndTotal.map((payer) => {
          const { probabilityPositive, base, mean, quantiles } = drawn.byPayer[payer];
          const values = shares.map((_, index) => quantiles[index]).map(figure);
          return [payerWords[payer], share(probabilityPositive), kroner(base), kroner(mean), ...values];
        });
  return blockSteps({
    ...{ sheet, row: ROWS.draws, rows, room: ROOM.draws },
    heading: drawn === undefined ? text.none : text.heading(drawn.plan.draws, drawn.plan.seed),
    headers: [...text.headers, ...shares.map(shareWords)],
    numberFormats: [null, '0.0%', KR, KR, ...shares.map(() => KR)],
  });
}

/** Quantiles of the sum so far, year by year: all payers, then the kommune. */
export function lineSteps(drawn: MonteCarloResult | undefined): readonly PlanStep[] {
  const shares = sharesOf(drawn);
  const at = (payer: 'total' | 'kommune', year: number) =>
    shares.map((_, index) => figure({ value: drawn?.byPayer[payer].lines[index]?.[year] }));
  const rows = yearsOf(drawn).map((year, index) => [year, ...at('total', index), ...at('kommune', index)]);
  const named = (payer: string) =>
    shares.map((value) => (value === undefined ? '' : `${payer}, ${shareWords(value)}`));
  return blockSteps({
    ...{ sheet, row: ROWS.lines, heading: text.linesHeading, rows, room: ROOM.lines },
    headers: [text.year, ...named(text.total), ...named(text.kommune)],
    numberFormats: ['0', ...shares.flatMap(() => [KR, KR])],
  });
}

/** The years of the draws, in order. */
export function yearsOf(drawn: MonteCarloResult | undefined): readonly number[] {
  const [line = []] = drawn?.byPayer.kommune.lines ?? [];
  return line.map((_, index) => (drawn?.firstYear ?? 0) + index);
}

/** The shares with a column of their own; blank headers keep the columns where there are no draws. */
export function sharesOf(drawn: MonteCarloResult | undefined): readonly (number | undefined)[] {
  return Array.from({ length: QUANTILE_COLUMNS }, (_, index) => drawn?.plan.quantiles[index]);
}

/** Blank where there is no such quantile. */
function figure(quantile: { readonly value: number | undefined } | undefined): number | string | null {
  return quantile?.value === undefined ? null : kroner(quantile.value);
}

function shareWords(value: number | undefined): string {
  return value === undefined ? '' : text.quantile(value);
}
