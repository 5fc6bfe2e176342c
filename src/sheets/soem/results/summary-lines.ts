import { codeOf, divisorList } from '../../../catalogue/soem/soem-lists';
import { payers } from '../../../domain/soem/payer';
import type { SoemFacts } from '../../../domain/soem/facts';
import type { SoemResult } from '../../../domain/soem/soem-result';
import { sumOf } from '../../../domain/statistics/sum-of';
import { danishDate, danishNumber } from '../../../text/danish-format';
import { missingFigure, notApplicable } from '../../../text/missing';
import {
  costLine,
  resultLine,
  settingsLine,
  successRateLine,
  soemResultText,
} from '../../../text/soem-results';
import { roundLikeExcel } from '../../../domain/statistics/round-like-excel';

const { summary: labels } = soemResultText;

/** The one-page summary in the form of the published calculations: a label and a line for each. */
export function summaryLines(
  facts: SoemFacts | undefined,
  result: SoemResult | undefined,
): readonly (readonly [string, string])[] {
  if (facts === undefined) return Object.values(labels).map((label) => [label, missingFigure]);
  const { intervention, settings } = facts;
  const { courseMonths, responsible, date } = intervention;
  const people = sumOf(facts.participants.map(({ planned }) => planned));
  const who = [responsible?.value, date === undefined ? undefined : danishDate(date.value)];
  return [
    [labels.intervention, [intervention.name, intervention.description].filter(Boolean).join(': ')],
    [labels.targetGroup, intervention.targetGroup.value],
    [labels.successMeasure, intervention.successMeasure.value],
    [labels.successRate, result === undefined ? missingFigure : successLine(result)],
    [labels.period, `${intervention.firstYear.value}–${intervention.lastYear.value}`],
    [
      labels.courseMonths,
      courseMonths === undefined ? notApplicable : `${danishNumber(courseMonths.value)} måneder`,
    ],
    [labels.participants, danishNumber(roundLikeExcel(people, 2), 2)],
    [labels.costs, result === undefined ? missingFigure : paidLine(result)],
    [labels.result, result === undefined ? missingFigure : netLine(result)],
    [
      labels.settings,
      settingsLine({
        discountRate: settings.discountRate.value,
        baseYear: settings.baseYear.value,
        discountCosts: settings.discountCosts.value,
        offset: settings.offset.value,
        horizonYears: settings.horizonYears.value,
        divisor: codeOf(divisorList, settings.divisor.value),
      }),
    ],
    [labels.responsible, who.filter(Boolean).join(', ') || notApplicable],
  ];
}

function successLine({ participants, breakEven }: SoemResult): string {
  return successRateLine(
    participants.grossSuccessRate,
    participants.netSuccessRate,
    breakEven.kommune.successRate,
  );
}

/** A grant from one payer to another leaves their sum alone, but covers costs all the same. */
function paidLine({ discounted, grants }: SoemResult): string {
  const received = sumOf(payers.map((payer) => Math.max(0, grants[payer])));
  return costLine(roundLikeExcel(-discounted.costs.total, 0), roundLikeExcel(received, 0));
}

function netLine({ discounted, firstYear, lastYear, settings }: SoemResult): string {
  return resultLine(roundLikeExcel(discounted.net.total, 0), firstYear, lastYear, settings.priceLevel.value);
}
