import type { Basis, Range } from '../basis';
import type { ParticipantRow, SoemFacts } from '../facts';
import type { SoemProblem } from '../problem';
import { doubles } from './doubles';

/** Participants and costs: are there any, are they of the sign they should be, and is a year there twice? */
export function checkAmounts(facts: SoemFacts): readonly SoemProblem[] {
  const { participants, costs, consequences, prices } = facts;
  return [
    ...anyParticipants(facts),
    ...participants.flatMap(checkParticipants),
    ...doubles(participants, (row) => String(row.year), 'yearTwice', 'question'),
    ...noCosts(facts),
    ...costs.filter((row) => row.amount < 0).map((row) => negativeCost(row.place, row.amount)),
    ...[...costs, ...consequences, ...prices].flatMap(turnedRange),
  ];
}

/** An empty table is a problem without a row: the reader knows where the table stands. */
function anyParticipants({ participants }: SoemFacts): readonly SoemProblem[] {
  if (participants.some((row) => row.planned !== 0)) return [];
  const places = participants.map((row) => row.place);
  return [{ kind: 'noParticipants', severity: 'error', places }];
}

function checkParticipants(row: ParticipantRow): readonly SoemProblem[] {
  const { planned, actual, actualSuccesses, place } = row;
  const negative = [planned, actual ?? 0, actualSuccesses ?? 0].find((count) => count < 0);
  if (negative !== undefined) {
    return [
      { kind: 'negativeParticipants', severity: 'error', places: [place], found: negative, expected: 0 },
    ];
  }
  if (actualSuccesses === undefined || actualSuccesses <= (actual ?? planned)) return [];
  return [
    {
      kind: 'successesAboveParticipants',
      severity: 'error',
      places: [place],
      found: actualSuccesses,
      expected: actual ?? planned,
    },
  ];
}

/** Costs forgotten are the commonest fault of all; an empty table is worth a question, not a refusal. */
function noCosts({ costs }: SoemFacts): readonly SoemProblem[] {
  if (costs.some((row) => row.amount !== 0)) return [];
  return [{ kind: 'noCosts', severity: 'question', places: costs.map((row) => row.place) }];
}

function negativeCost(place: string, found: number): SoemProblem {
  return { kind: 'negativeAmount', severity: 'question', places: [place], found };
}

function turnedRange({ range, place }: Basis & { readonly range?: Range }): readonly SoemProblem[] {
  if (range === undefined || (range.low <= 1 && range.high >= 1)) return [];
  return [{ kind: 'rangeTurned', severity: 'error', places: [place], found: `${range.low}–${range.high}` }];
}
