import { sourceTypeList } from '../../../catalogue/soem/soem-lists';
import { forgottenPosts } from '../../../catalogue/soem/forgotten-posts';
import type { SoemFacts } from '../../../domain/soem/facts';
import { checklist } from '../../../domain/soem/follow-up/checklist';
import { localData } from '../../../domain/soem/follow-up/local-data';
import { realisedYears } from '../../../domain/soem/follow-up/realised-years';
import { useRatios } from '../../../domain/soem/follow-up/use-ratios';
import type { Pair } from '../../../domain/soem/follow-up-result';
import type { SoemResult } from '../../../domain/soem/soem-result';
import { checklistPoints } from '../../../text/soem-checklist';
import { gapWords, soemResultText as text } from '../../../text/soem-results';
import { notApplicable } from '../../../text/missing';
import type { PlanStep } from '../../../workbook/plan';
import { soemResultat } from '../specs/result-sheets';
import { blockSteps, count, kroner } from './block';
import { ROOM, ROWS, USE_COLUMN } from './layout';

const KR = '#,##0';
const sheet = soemResultat.id;

/** The kommune's committees; sums to the kommune's net. */
export function committeeSteps(result: SoemResult | undefined): readonly PlanStep[] {
  const { headers, heading, none } = text.committees;
  const rows = (result?.byCommittee ?? []).map(({ committee, costs, consequences, net }) => [
    ...[committee ?? none, kroner(costs), kroner(consequences), kroner(net)],
  ]);
  const room = ROOM.committees;
  return blockSteps({
    ...{ sheet, row: ROWS.committees, heading, headers, rows, room },
    numberFormats: [null, KR, KR, KR],
  });
}

/** Use before the intervention: the SØM group against the own group. */
export function useSteps(facts: SoemFacts | undefined): readonly PlanStep[] {
  const { headers, heading, none } = text.use;
  const figure = (value: number | null) => (value === null ? notApplicable : count(value));
  const rows = (facts === undefined ? [] : useRatios(facts)).map((row) => [
    ...[row.service, row.unit, figure(row.groupMean), figure(row.ownMean), figure(row.n), figure(row.ratio)],
  ]);
  return blockSteps({
    ...{ sheet, row: ROWS.use, column: USE_COLUMN, headers, rows, room: ROOM.use },
    heading: facts !== undefined && rows.length === 0 ? none : heading,
    numberFormats: [null, null, '#,##0.0', '#,##0.0', '0', '0.00'],
  });
}

/** How many inputs of each kind rest on what: the table of local data use. */
export function localDataSteps(facts: SoemFacts | undefined): readonly PlanStep[] {
  const { headers, heading, groups } = text.local;
  const lines = facts === undefined ? [] : localData(facts);
  const rows = lines.map(({ group, counts, local }) => [
    ...[groups[group], local ? text.yes : text.no],
    ...sourceTypeList.map(({ id }) => counts[id]),
    counts.unknown,
  ]);
  return blockSteps({
    ...{ sheet, row: ROWS.local, heading, headers, rows, room: ROOM.local },
    numberFormats: headers.map(() => null),
  });
}

/** The twelve points: what the data show, what a person has settled, what is open. */
export function checklistSteps(facts: SoemFacts | undefined): readonly PlanStep[] {
  const { headers, heading, status } = text.checklist;
  const posts = forgottenPosts.map(({ post }) => post);
  const items = facts === undefined ? [] : checklist(facts, posts);
  const rows = items.map((item) => [
    ...[status[item.status], item.point, checklistPoints[item.point - 1] ?? ''],
    ...headers.slice(4).map(() => null),
    gapWords(item.missing),
  ]);
  return blockSteps({
    ...{ sheet, row: ROWS.checklist, heading, headers, rows, room: ROOM.checklist },
    numberFormats: headers.map(() => null),
  });
}

/** What was planned beside what is registered, year by year. */
export function realisedSteps(facts: SoemFacts | undefined, isShown: boolean): readonly PlanStep[] {
  const { headers, heading } = text.realised;
  const years = facts === undefined || !isShown ? [] : realisedYears(facts);
  const realised = ({ realised: value }: Pair, publish: (figure: number) => number | string) =>
    value === null ? notApplicable : publish(value);
  // Before anything is registered there is no realised net, only the planned one again; a cohort counts in all later years.
  const first = years.findIndex(({ participants, successes, costs }) =>
    [participants, successes, costs].some(({ realised: value }) => value !== null),
  );
  const rows = years.map(({ year, participants, successes, costs, net }, index) => [
    year,
    ...[count(participants.planned), realised(participants, count)],
    ...[count(successes.planned), realised(successes, count)],
    ...[kroner(costs.planned), realised(costs, kroner)],
    kroner(net.planned.total),
    first >= 0 && index >= first ? kroner(net.realised.total) : notApplicable,
  ]);
  return blockSteps({
    ...{ sheet, row: ROWS.realised, heading, headers, rows, room: ROOM.realised },
    numberFormats: ['0', '#,##0.0', '#,##0.0', '#,##0.0', '#,##0.0', KR, KR, KR, KR],
  });
}
