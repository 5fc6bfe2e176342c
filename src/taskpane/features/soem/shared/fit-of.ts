import { matchList, purposeList } from '../../../../catalogue/soem/soem-lists';
import type { SoemCalculation } from '../../../../commands/soem-view';
import { checkFit, type FitFacts } from '../../../../domain/soem/follow-up/check-fit';
import type { FitCheck } from '../../../../domain/soem/follow-up-result';
import { sumOf } from '../../../../domain/statistics/sum-of';
import { textOf } from '../../../../sheets/soem/read/read-items';
import { named } from '../../../../sheets/soem/read/soem-reading';
import { itemRow } from '../../../../sheets/soem/rows/item-change';
import { rowsOfCalculation } from '../../../../sheets/soem/rows/row-cells';
import { deltagereTable } from '../../../../sheets/soem/specs/deltagere';
import type { Snapshot } from '../../../../workbook/snapshot';

/** The answers to whether SØM fits, as words of the lists, and what follows from them. */
export interface Fit {
  readonly purpose: string;
  readonly match: string;
  /** Participants in `SØM – deltagere`. */
  readonly planned: number;
  /** The two questions that only a person can answer have an answer. */
  readonly isAnswered: boolean;
  readonly check: FitCheck;
}

/** What the sheets say on whether SØM fits. */
export function fitOf(snapshot: Snapshot, { name }: Pick<SoemCalculation, 'name'>): Fit {
  const answer = (id: 'purpose' | 'matchesSoemGroup') =>
    textOf(itemRow(snapshot, name, id)?.cells.value ?? null);
  const planned = rowsOfCalculation(snapshot, deltagereTable, name).map(({ cells }) => cells.planned);
  return fitWith({
    purpose: answer('purpose'),
    match: answer('matchesSoemGroup'),
    planned: sumOf(planned.map((count) => (typeof count === 'number' ? count : 0))),
  });
}

/** What follows from the answers. */
export function fitWith({ purpose, match, planned }: Pick<Fit, 'purpose' | 'match' | 'planned'>): Fit {
  const place = '';
  const purposeId = named(purposeList, purpose);
  const matchId = named(matchList, match);
  const facts: FitFacts = {
    intervention: {
      ...(purposeId === undefined ? {} : { purpose: { value: purposeId, place } }),
      ...(matchId === undefined ? {} : { matchesSoemGroup: { value: matchId, place } }),
    },
    participants: [{ planned }],
  };
  const isAnswered = purposeId !== undefined && matchId !== undefined;
  return { purpose, match, planned, isAnswered, check: checkFit(facts) };
}
