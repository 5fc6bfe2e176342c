import type { Basis } from '../basis';
import type { SoemFacts } from '../facts';
import type { ChecklistGap, ChecklistItem, ChecklistPoint } from '../follow-up-result';
import { sameName } from '../match-services';

type Gaps = Readonly<Record<ChecklistPoint, readonly (ChecklistGap | false)[]>>;

const points: readonly ChecklistPoint[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * The checklist of twelve points, with what the data themselves show. The official form's wording was not available; the
 * points are rebuilt from the topics of its FAQ and advice, and 11 can only be ticked by a person.
 * @param forgottenPosts cost posts that should be there, if only with 0 kr
 */
export function checklist(facts: SoemFacts, forgottenPosts: readonly string[]): readonly ChecklistItem[] {
  const gaps = gapsOf(facts, forgottenPosts);
  return points.map((point) => {
    const missing = gaps[point].filter((gap) => gap !== false);
    if (missing.length === 0) return { point, status: 'done', missing };
    return { point, status: facts.tickedByHand.includes(point) ? 'ticked' : 'open', missing };
  });
}

function gapsOf(facts: SoemFacts, forgottenPosts: readonly string[]): Gaps {
  const { intervention, effect } = facts;
  const { successRate, baseline } = effect;
  const isMatchOpen = intervention.matchesSoemGroup === undefined && 'matchUnanswered';
  const hasRange = successRate.observed !== undefined || successRate.low !== undefined;
  return {
    1: [isBlank(intervention.name) && 'name', isBlank(intervention.description) && 'description'],
    2: [isBlank(intervention.targetGroup.value) && 'targetGroup', isMatchOpen],
    3: [isBlank(intervention.successMeasure.value) && 'successMeasure', isMatchOpen],
    4: [
      facts.participants.every((row) => row.planned === 0) && 'participants',
      intervention.courseMonths === undefined && 'courseMonths',
    ],
    5: [
      facts.costs.every((row) => row.amount === 0) && 'costs',
      postsMissing(facts, forgottenPosts) && 'forgottenPosts',
    ],
    6: [!hasSource(successRate) && 'successRateSource', !hasSource(baseline) && 'baselineSource'],
    7: [!allHaveSource(facts.consequences) && 'consequenceSource'],
    8: [!allHaveSource(facts.prices) && 'priceSource'],
    9: [],
    10: [!hasRange && 'ranges'],
    11: ['byHandOnly'],
    12: [
      isBlank(intervention.responsible?.value) && 'responsible',
      intervention.date === undefined && 'date',
    ],
  };
}

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}

function postsMissing({ costs }: SoemFacts, posts: readonly string[]): boolean {
  const entered = new Set(costs.map((row) => sameName(row.post)));
  return posts.some((post) => !entered.has(sameName(post)));
}

function hasSource({ sourceType, confidence }: Basis): boolean {
  return sourceType !== undefined && confidence !== undefined;
}

function allHaveSource(rows: readonly Basis[]): boolean {
  return rows.length > 0 && rows.every(hasSource);
}
