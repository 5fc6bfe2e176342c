import type { BreakEvenPoint } from '../../../src/domain/soem/break-even-result';
import { forEachPayer, type PayerOrTotal, type WithTotal } from '../../../src/domain/soem/payer';
import type { SoemOutcome, SoemResult } from '../../../src/domain/soem/soem-result';
import { roundLikeExcel } from '../../../src/domain/statistics/round-like-excel';

/** A result under the scenario's Danish words: kroner whole, per cent and participants with two decimals. */
export function soemInWords(outcome: SoemOutcome): Readonly<Record<string, unknown>> {
  const questions = { spørgsmål: outcome.questions.map((problem) => problem.kind) };
  if (outcome.status === 'withheld') {
    return {
      'i alt': null,
      fejl: outcome.errors.map((problem) => problem.kind),
      'fejl står': outcome.errors.flatMap((problem) => problem.places),
      ...questions,
    };
  }
  const { result } = outcome;
  return { fejl: [], ...questions, ...moneyInWords(result), ...pointsInWords(result) };
}

function moneyInWords(result: SoemResult): Readonly<Record<string, unknown>> {
  const { discounted, undiscounted, perParticipant } = result;
  const areas = result.byArea.map((row) => [row.area ?? 'Omkostninger', row] as const);
  return {
    ...inPayers(discounted.net),
    omkostninger: inPayers(discounted.costs),
    konsekvenser: inPayers(discounted.consequences),
    'uden diskontering': inPayers(undiscounted.net),
    'med tilskud': inPayers(result.netOfGrants),
    områder: Object.fromEntries(areas.map(([name, row]) => [name, kroner(row.net.total)])),
    'områder pr. deltager': Object.fromEntries(
      areas.map(([name, row]) => [name, row.perParticipant === null ? null : kroner(row.perParticipant)]),
    ),
    'pr. deltager': perParticipant.net === null ? null : kroner(perParticipant.net.total),
    divisor: roundLikeExcel(perParticipant.participants, 6),
    udvalg: Object.fromEntries(
      result.byCommittee.map((row) => [row.committee ?? 'ikke fordelt', kroner(row.net)]),
    ),
    'pr. år': inYears(result, (year) => year.discounted.net.total),
    akkumuleret: inYears(result, (year) => year.cumulative.total),
    'akkumuleret kommune': inYears(result, (year) => year.cumulative.kommune),
    diskonteringsfaktor: Object.fromEntries(
      result.byYear.map((year) => [String(year.year), roundLikeExcel(year.discountFactor, 6)]),
    ),
  };
}

function pointsInWords({ participants, breakEven, payback }: SoemResult): Readonly<Record<string, unknown>> {
  const each = (of: (payer: PayerOrTotal) => unknown) => inWords(forEachPayer(of));
  return {
    deltagere: roundLikeExcel(participants.planned, 6),
    gennemførte: roundLikeExcel(participants.completers, 6),
    succeser: roundLikeExcel(participants.successes, 6),
    'break-even succesrate pct.': each((payer) => point(breakEven[payer].successRate, 100)),
    'break-even succesrate netto pct.': each((payer) => share(breakEven[payer].successRate.net)),
    'break-even omkostning': each((payer) => point(breakEven[payer].cost, 1, 0)),
    'break-even deltagere': each((payer) => point(breakEven[payer].participants, 1)),
    tilbagebetalt: each(
      (payer) => payback[payer].year ?? (payback[payer].status === 'never' ? 'aldrig' : 'ingen virkning'),
    ),
  };
}

const statuses = { always: 'altid', never: 'aldrig', noEffect: 'ingen virkning' };

function point({ status, value, holds }: BreakEvenPoint, factor: number, decimals = 2): unknown {
  if (value === null || status === 'number') {
    const figure = value === null ? null : roundLikeExcel(value * factor, decimals);
    if (figure === null) return status === 'number' ? null : statuses[status];
    return holds === 'atMost' && decimals > 0 ? `højst ${String(figure)}` : figure;
  }
  return statuses[status];
}

function share(value: number | null): number | null {
  return value === null ? null : roundLikeExcel(value * 100, 2);
}

function kroner(amount: number): number {
  return roundLikeExcel(amount, 0);
}

function inPayers(figures: WithTotal): Readonly<Record<string, unknown>> {
  return inWords(forEachPayer((payer) => kroner(figures[payer])));
}

function inWords({
  total,
  ...payers
}: Readonly<Record<PayerOrTotal, unknown>>): Readonly<Record<string, unknown>> {
  return { 'i alt': total, ...payers };
}

function inYears(
  result: SoemResult,
  of: (year: SoemResult['byYear'][number]) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(result.byYear.map((year) => [String(year.year), kroner(of(year))]));
}
