import type { KnowledgeRow, SavedScenario, ShadowAssessmentRow, SoemFacts, UseRow } from '../facts';
import { sameName } from '../match-services';
import type { InputTable } from './input-tables';
import { basisDetails } from './seen-input';

// What no net follows from: a change here has no effect, and is told all the same.

export const useTable: InputTable<UseRow> = {
  kind: 'use',
  rows: (facts) => facts.use,
  withRows: (facts, use) => ({ ...facts, use }),
  keyOf: (row) => sameName(row.service),
  aboutOf: (row) => row.service,
  valueOf: () => null,
  detailsOf: ({ unit, groupMean, ownMean, period, n, ...row }) => ({
    ...{ unit, groupMean, ownMean, period, n },
    ...basisDetails(row),
  }),
};

export const shadowTable: InputTable<ShadowAssessmentRow> = {
  kind: 'shadowAssessment',
  rows: (facts) => facts.shadowAssessments,
  withRows: (facts, shadowAssessments) => ({ ...facts, shadowAssessments }),
  keyOf: (row) => `${row.number}|${sameName(row.service)}`,
  aboutOf: (row) => `${row.number}, ${row.service}`,
  valueOf: (row) => row.expectedWithout,
  detailsOf: ({ unit, expectedWithSuccess, succeedsAnyway, judgedBy, date, ...row }) => ({
    ...{ unit, expectedWithSuccess, succeedsAnyway, judgedBy, date },
    ...basisDetails(row),
  }),
};

export const knowledgeTable: InputTable<KnowledgeRow> = {
  kind: 'knowledge',
  rows: (facts) => facts.knowledge,
  withRows: (facts, knowledge) => ({ ...facts, knowledge }),
  keyOf: (row) => sameName(row.item),
  aboutOf: (row) => row.item,
  valueOf: (row) => row.value,
  detailsOf: ({ kind, targetGroup, unit, year, source, ...row }) => ({
    ...{ kind, targetGroup, unit, year, source },
    ...basisDetails(row),
  }),
};

export const scenarioTable: InputTable<SavedScenario> = {
  kind: 'scenario',
  rows: (facts) => facts.scenarios,
  withRows: (facts, scenarios) => ({ ...facts, scenarios }),
  keyOf: (row) => sameName(row.name),
  aboutOf: (row) => row.name,
  valueOf: () => null,
  detailsOf: ({ name: _, place: __, ...row }) => row,
};

/** A ticked point of the checklist as a row. */
interface TickedPoint {
  readonly point: number;
  readonly place: string;
}

export const checklistTable: InputTable<TickedPoint> = {
  kind: 'checklist',
  rows: ({ tickedByHand }: SoemFacts) => tickedByHand.map((point) => ({ point, place: '' })),
  withRows: (facts, rows) => ({ ...facts, tickedByHand: rows.map(({ point }) => point) }),
  keyOf: (row) => String(row.point),
  aboutOf: (row) => String(row.point),
  valueOf: () => null,
  detailsOf: () => ({}),
};
