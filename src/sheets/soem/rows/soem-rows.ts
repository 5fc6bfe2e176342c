import {
  codeOf,
  costCategoryList,
  giverList,
  knowledgeKindList,
  payerList,
} from '../../../catalogue/soem/soem-lists';
import type { SoemFacts } from '../../../domain/soem/facts';
import { serialOfDate } from '../../../workbook/serial-date';
import { basisCells, rangeCells } from './basis-cells';

/** The rows of a calculation for every SØM table but `SØM – indsats` and the checklist, by column id: the inverse of reading. */
export function soemRows(facts: SoemFacts) {
  const own = { calculation: facts.calculation };
  return {
    ...effortRows(facts, own),
    ...serviceRows(facts, own),
    ...knowledgeRows(facts, own),
  };
}

type Own = { readonly calculation: string };

function effortRows({ participants, costs, grants }: SoemFacts, own: Own) {
  return {
    participants: participants.map((row) => ({
      ...own,
      year: row.year,
      planned: row.planned,
      actual: row.actual ?? null,
      actualSuccesses: row.actualSuccesses ?? null,
      ...basisCells(row),
    })),
    costs: costs.map((row) => ({
      ...own,
      post: row.post,
      category: codeOf(costCategoryList, row.category),
      year: row.year,
      amount: row.amount,
      payer: codeOf(payerList, row.payer),
      priceLevel: row.priceLevel,
      committee: row.committee ?? null,
      actual: row.actual ?? null,
      ...rangeCells(row),
      ...basisCells(row),
    })),
    grants: grants.map((row) => ({
      ...own,
      name: row.name,
      year: row.year,
      amount: row.amount,
      priceLevel: row.priceLevel,
      receiver: codeOf(payerList, row.receiver),
      giver: codeOf(giverList, row.giver),
      ...basisCells(row),
    })),
  };
}

function serviceRows({ consequences, prices, priceIndex }: SoemFacts, own: Own) {
  return {
    consequences: consequences.map(({ service, area, unit, years, ...row }) => {
      const [year1 = null, year2 = null, year3 = null, year4 = null, year5 = null] = years;
      const [year6 = null, year7 = null, year8 = null, year9 = null, year10 = null] = years.slice(5);
      return {
        ...{
          ...own,
          service,
          area,
          unit,
          year1,
          year2,
          year3,
          year4,
          year5,
          year6,
          year7,
          year8,
          year9,
          year10,
        },
        ...rangeCells(row),
        ...basisCells(row),
      };
    }),
    prices: prices.map(({ service, unit, amounts, priceLevel, committees, ...row }) => {
      const [first, second, third] = committees;
      return {
        ...{ ...own, service, unit, ...amounts, priceLevel },
        ...{ committee1: first?.committee ?? null, share1: first?.share ?? null },
        ...{ committee2: second?.committee ?? null, share2: second?.share ?? null },
        ...{ committee3: third?.committee ?? null, share3: third?.share ?? null },
        ...rangeCells(row),
        ...basisCells(row),
      };
    }),
    priceIndex: priceIndex.map(({ year, index, ...row }) => ({ ...own, year, index, ...basisCells(row) })),
  };
}

function knowledgeRows({ use, shadowAssessments, knowledge, scenarios }: SoemFacts, own: Own) {
  return {
    use: use.map(({ service, unit, groupMean, ownMean, period, n, ...row }) => ({
      ...{ ...own, service, unit, groupMean: groupMean ?? null, ownMean: ownMean ?? null },
      ...{ period: period ?? null, n: n ?? null },
      ...basisCells(row),
    })),
    shadowAssessments: shadowAssessments.map((row) => ({
      ...{ ...own, number: row.number, service: row.service, unit: row.unit },
      expectedWithout: row.expectedWithout,
      expectedWithSuccess: row.expectedWithSuccess ?? null,
      succeedsAnyway: row.succeedsAnyway === undefined ? null : row.succeedsAnyway ? 'Ja' : 'Nej',
      judgedBy: row.judgedBy ?? null,
      date: row.date === undefined ? null : (serialOfDate(row.date) ?? null),
      ...basisCells(row),
    })),
    knowledge: knowledge.map(({ kind, item, targetGroup, value, unit, year, source, ...row }) => ({
      ...{ ...own, kind: codeOf(knowledgeKindList, kind), item, targetGroup: targetGroup ?? null },
      ...{ value, unit, year, source },
      ...basisCells(row),
    })),
    scenarios: scenarios.map((row) => ({
      ...{ ...own, name: row.name, successRate: row.successRate ?? null, dropOut: row.dropOut ?? null },
      costFactor: row.costFactor ?? null,
      consequenceFactor: row.consequenceFactor ?? null,
      priceFactor: row.priceFactor ?? null,
      participantFactor: row.participantFactor ?? null,
      discountRate: row.discountRate ?? null,
      horizonYears: row.horizonYears ?? null,
      ...basisCells(row),
    })),
  };
}
