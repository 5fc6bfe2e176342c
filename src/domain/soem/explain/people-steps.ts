import type { ExplanationStep } from '../explanation';
import type { SoemFacts } from '../facts';
import type { UsedInput } from '../variable';
import type { SoemResult } from '../soem-result';

type Step = ExplanationStep;

/** Participants, those who complete, the net success rate, and the successes that every consequence is counted for. */
export function peopleSteps(facts: SoemFacts, { participants }: SoemResult): readonly Step[] {
  const { planned, completers, netSuccessRate, successes } = participants;
  const { effect } = facts;
  const inParticipants = { formula: 'participants', value: planned, unit: 'people' } as const;
  const inCompleters = { formula: 'completers', value: completers, unit: 'people' } as const;
  const inRate = { formula: 'netSuccessRate', value: netSuccessRate, unit: 'share' } as const;
  return [
    {
      ...inParticipants,
      inputs: facts.participants.map((row) => ({
        id: { kind: 'participants', about: String(row.year), key: `participants|${row.year}` },
        value: row.planned,
        unit: 'people',
        basis: row,
      })),
      from: [],
    },
    { ...inCompleters, inputs: [rateInput('dropOut', effect)], from: [inParticipants] },
    { ...inRate, inputs: [rateInput('successRate', effect), rateInput('baseline', effect)], from: [] },
    { formula: 'successes', value: successes, unit: 'people', inputs: [], from: [inCompleters, inRate] },
  ];
}

/** One of the three rates as a step uses it. */
export function rateInput(
  kind: 'successRate' | 'baseline' | 'dropOut',
  effect: SoemFacts['effect'],
): UsedInput {
  return { id: { kind, key: kind }, value: effect[kind].value, unit: 'share', basis: effect[kind] };
}
