import { codeOf, divisorList } from '../../../../catalogue/soem/soem-lists';
import type { BreakEvenPoint } from '../../../../domain/soem/break-even-result';
import type { ExplainTarget } from '../../../../domain/soem/explanation';
import { forEachPayer, type PayerOrTotal, type WithTotal } from '../../../../domain/soem/payer';
import type { SoemResult } from '../../../../domain/soem/soem-result';
import { roundLikeExcel } from '../../../../domain/statistics/round-like-excel';
import { notApplicable } from '../../../../text/missing';
import { exactShare, paneSoemResults, paybackCell, peopleCount } from '../../../../text/pane-soem-results';
import { breakEvenWords } from '../../../../text/soem-results';
import { bareMoney } from '../shared/money-words';
import type { PayerRow } from '../shared/payer-table';
import { areaNet, cumulativeOf, type Counting } from './shown-amounts';

const { rows: words } = paneSoemResults;

/** Figures with a way to their explanation; only what is discounted is explained. */
function amounts(
  label: string,
  figures: WithTotal,
  target?: (payer: PayerOrTotal) => ExplainTarget,
): PayerRow {
  const cells = forEachPayer((payer) => ({
    text: bareMoney(figures[payer]),
    ...(target === undefined ? {} : { target: target(payer) }),
  }));
  return { label, cells };
}

/** Net and what it is made of, then per participant, payback and break-even. */
export function keyRows(result: SoemResult, counting: Counting): readonly PayerRow[] {
  return [...moneyRows(result, counting), ...perParticipantRows(result), ...turningRows(result)];
}

function moneyRows(result: SoemResult, counting: Counting): readonly PayerRow[] {
  const { net, costs, consequences } = result[counting];
  const isExplained = counting === 'discounted';
  const netTarget = (payer: PayerOrTotal): ExplainTarget => ({ kind: 'net', payer });
  const costTarget = (payer: PayerOrTotal): ExplainTarget => ({
    kind: 'area',
    payer,
    area: { kind: 'costs', area: null },
  });
  const hasGrants = Object.values(result.grants).some((grant) => grant !== 0);
  return [
    amounts(words.net, net, isExplained ? netTarget : undefined),
    amounts(words.costs, costs, isExplained ? costTarget : undefined),
    amounts(words.consequences, consequences, isExplained ? netTarget : undefined),
    // Grants are counted as the published net is: an extra line beside it, discounted.
    ...(hasGrants && isExplained
      ? [amounts(words.grants, result.grants), amounts(words.netOfGrants, result.netOfGrants)]
      : []),
  ];
}

function perParticipantRows({ perParticipant }: SoemResult): readonly PayerRow[] {
  const { net, divisor } = perParticipant;
  if (net === null) return [];
  const label = words.perParticipant(codeOf(divisorList, divisor).toLowerCase());
  return [amounts(label, net, (payer) => ({ kind: 'perParticipant', payer }))];
}

function turningRows({ payback, breakEven }: SoemResult): readonly PayerRow[] {
  const row = (label: string, text: (payer: PayerOrTotal) => string): PayerRow => ({
    label,
    cells: forEachPayer((payer) => ({ text: text(payer), target: { kind: 'breakEven', payer } })),
  });
  const at = (point: BreakEvenPoint, words: (value: number) => string) =>
    point.value === null ? breakEvenWords(point) : words(point.value);
  return [
    {
      label: words.payback,
      cells: forEachPayer((payer) => {
        const { year } = payback[payer];
        return {
          text: paybackCell(payback[payer]),
          ...(year === null ? {} : { target: { kind: 'year' as const, payer, year } }),
        };
      }),
    },
    row(words.breakEvenRate, (payer) => at(breakEven[payer].successRate, share)),
    row(words.breakEvenNet, (payer) => {
      const { net } = breakEven[payer].successRate;
      return net === null ? breakEvenWords(breakEven[payer].successRate) : share(net);
    }),
    row(words.breakEvenCost, (payer) => at(breakEven[payer].cost, bareMoney)),
    row(words.breakEvenParticipants, (payer) => at(breakEven[payer].participants, people)),
  ];
}

/** Every hovedområde and the costs. */
export function areaRows({ byArea }: SoemResult, counting: Counting): readonly PayerRow[] {
  return byArea.map((line) => {
    const { kind, area } = line;
    const key = kind === 'area' ? { kind, area } : { kind, area };
    const target = (payer: PayerOrTotal): ExplainTarget => ({ kind: 'area', payer, area: key });
    const isExplained = counting === 'discounted';
    return amounts(
      area ?? paneSoemResults.areas.costs,
      areaNet(line, counting),
      isExplained ? target : undefined,
    );
  });
}

/** The sum so far, year by year. */
export function cumulativeRows({ byYear }: SoemResult, counting: Counting): readonly PayerRow[] {
  return byYear.map((year) => amounts(String(year.year), cumulativeOf(year, counting)));
}

/** The net of each year alone. */
export function yearRows({ byYear }: SoemResult, counting: Counting): readonly PayerRow[] {
  return byYear.map((line) => {
    const { year } = line;
    const target = (payer: PayerOrTotal): ExplainTarget => ({ kind: 'year', payer, year });
    return amounts(String(year), line[counting].net, counting === 'discounted' ? target : undefined);
  });
}

/** A share as published: `63,03 %`. */
function share(value: number): string {
  return exactShare(roundLikeExcel(value, 4));
}

/** People as published; a dash where there is no count. */
export function people(value: number | null): string {
  return value === null ? notApplicable : peopleCount(roundLikeExcel(value, 2));
}
