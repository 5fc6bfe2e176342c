import { sumOf } from '../../statistics/sum-of';
import type { Intervention, ParticipantRow } from '../facts';
import type { FitAlternative, FitCheck, FitConcern } from '../follow-up-result';

/** Below this one citizen moves the success rate by more than five percentage points. */
const fewestParticipants = 20;

const alternativesTo: Readonly<Record<FitConcern, readonly FitAlternative[]>> = {
  prevention: ['costAnalysis', 'costEffectiveness', 'dobbeltBundlinje'],
  targetGroupDiffers: ['ownEstimates', 'scenarios'],
  targetGroupPartly: ['ownEstimates'],
  fewParticipants: ['breakEvenOnly', 'dobbeltBundlinje'],
  unanswered: [],
};

/** What the answer rests on; it can be given before anything else is entered. */
export interface FitFacts {
  readonly intervention: Pick<Intervention, 'purpose' | 'matchesSoemGroup'>;
  readonly participants: readonly Pick<ParticipantRow, 'planned'>[];
}

/**
 * Does SØM fit at all? Prevention could not be computed and was dropped by the municipalities that tried; groups unlike
 * SØM's and few participants make the result unsure, and both together leave nothing to stand on.
 * Source: Erfaringsopsamling 2021, chapter 5 (groups that do not match, prevention, eleven citizens in one city).
 */
export function checkFit({ intervention, participants }: FitFacts): FitCheck {
  const { matchesSoemGroup, purpose } = intervention;
  const planned = sumOf(participants.map((row) => row.planned));
  const answers: readonly [boolean, FitConcern][] = [
    [purpose?.value === 'prevention', 'prevention'],
    [matchesSoemGroup?.value === 'no', 'targetGroupDiffers'],
    [matchesSoemGroup?.value === 'partly', 'targetGroupPartly'],
    [planned > 0 && planned < fewestParticipants, 'fewParticipants'],
    [purpose === undefined || matchesSoemGroup === undefined || planned === 0, 'unanswered'],
  ];
  const concerns = answers.filter(([holds]) => holds).map(([, concern]) => concern);
  const alternatives = [...new Set(concerns.flatMap((concern) => alternativesTo[concern]))];
  return { fits: verdictOn(concerns), concerns, alternatives };
}

function verdictOn(concerns: readonly FitConcern[]): FitCheck['fits'] {
  const isUnlikeAndFew = concerns.includes('targetGroupDiffers') && concerns.includes('fewParticipants');
  if (concerns.includes('prevention') || isUnlikeAndFew) return 'no';
  return concerns.length > 0 ? 'withCare' : 'yes';
}
