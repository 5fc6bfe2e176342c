import type { SoemCalculation, SoemView } from '../../src/commands/soem-view';
import { withheldBy } from '../../src/commands/withheld-by';
import { forEachPayer, type PayerOrTotal } from '../../src/domain/soem/payer';
import type { MonteCarloResult } from '../../src/domain/soem/monte-carlo-result';
import type { SoemResult } from '../../src/domain/soem/soem-result';
import { soemResultText } from '../../src/text/soem-results';
import type { Drawn, SoemAnswer, WithheldAnswer } from './soem-schema';

/** A calculation to answer for, with its draws when they were asked for. */
export interface ShownCalculation {
  readonly calculation: SoemCalculation;
  readonly drawn: MonteCarloResult | null;
}

/** The answer for one calculation; `null` when a *fejl* withholds its figures. */
export function soemAnswer(calculation: SoemCalculation, drawn: MonteCarloResult | null): SoemAnswer | null {
  const outcome = calculation.calculated?.outcome;
  return outcome?.status === 'calculated' ? resultAnswer(outcome.result, drawn) : null;
}

/** Which calculations have no figures, and the cells that withhold them. */
export function withheldAnswers({ calculations }: SoemView): readonly WithheldAnswer[] {
  return calculations
    .filter(({ calculated }) => calculated?.outcome.status !== 'calculated')
    .map((calculation) => ({ calculation: calculation.name, withheld: [...withheldBy(calculation)] }));
}

function resultAnswer(result: SoemResult, drawn: MonteCarloResult | null): SoemAnswer {
  const { total, kommune, region, stat } = result.discounted.net;
  const rate = (payer: PayerOrTotal) => result.breakEven[payer].successRate;
  return {
    calculation: result.calculation,
    firstYear: result.firstYear,
    lastYear: result.lastYear,
    priceLevel: result.settings.priceLevel.value,
    discountRate: result.settings.discountRate.value,
    total,
    byPayer: { kommune, region, stat },
    undiscounted: { ...result.undiscounted.net },
    netOfGrants: { ...result.netOfGrants },
    byServiceArea: result.byArea.map(({ area, net, perParticipant }) => ({
      area: area ?? soemResultText.areas.costs,
      net: net.total,
      perParticipant,
      ...{ kommune: net.kommune, region: net.region, stat: net.stat },
    })),
    byYear: result.byYear.map(({ year, discounted, cumulative }) => ({
      year,
      ...discounted.net,
      cumulative: cumulative.total,
    })),
    perParticipant: result.perParticipant.net?.total ?? null,
    divisor: result.perParticipant.divisor,
    participants: result.perParticipant.participants,
    breakEven: forEachPayer((payer) => rate(payer).value),
    breakEvenNet: forEachPayer((payer) => rate(payer).net),
    breakEvenStatus: forEachPayer((payer) => rate(payer).status),
    monteCarlo: drawn === null ? null : drawnAnswer(drawn),
  };
}

function drawnAnswer({ plan, firstYear, byPayer }: MonteCarloResult): SoemAnswer['monteCarlo'] {
  const one = (payer: PayerOrTotal): Drawn => {
    const { mean, probabilityPositive, quantiles, lines } = byPayer[payer];
    return {
      ...{ mean, probabilityPositive },
      quantiles: quantiles.map((quantile) => ({ ...quantile })),
      lines: lines.map((line) => [...line]),
    };
  };
  return { draws: plan.draws, seed: plan.seed, firstYear, ...forEachPayer(one) };
}
