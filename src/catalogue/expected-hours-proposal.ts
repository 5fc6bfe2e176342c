import type { SupportMethodId } from '../domain/dobbelt-bundlinje/facts';
import type { ProposalInput } from '../domain/dobbelt-bundlinje/propose-expected-hours';
import type { SourcedFigure } from './sourced';
import { sources } from './sources';
import { supportMethods } from './support-methods';

const validFrom = { year: 2026, month: 1, day: 1 };

/** Hours a full-time worker has for citizens in a year. */
export const effectiveHoursPerYear: SourcedFigure = {
  value: 1450,
  unit: 'timer pr. årsværk',
  mark: 'estimate',
  validFrom,
  note: 'Skøn: timer til borgerne på et år efter ferie, sygdom og møder. Stemmer med 33 CTI-forløb om året på tre medarbejdere.',
  sources: [sources.ownEstimate, sources.ctiCost2017],
};

/** Citizens per full-time worker, by method. */
export const caseload: Readonly<Record<SupportMethodId, SourcedFigure>> = {
  CTI: {
    value: 10,
    unit: 'borgere pr. fuldtidsmedarbejder',
    mark: 'documented',
    validFrom,
    note: 'Den nationale omkostningsvurdering regner med 10 borgere pr. fuldtidsmedarbejder.',
    sources: [sources.ctiCost2017],
  },
  ICM: {
    value: 8,
    unit: 'borgere pr. fuldtidsmedarbejder',
    mark: 'estimate',
    validFrom,
    note: 'Skøn, indtil kommunen har sit eget tal: der er ikke fundet et dansk tal for ICM.',
    sources: [sources.ownEstimate, sources.icmSocialDk],
  },
};

/** How the hours of a CTI course fall over its three phases. */
export const ctiPhaseProfile: readonly SourcedFigure[] = [0.5, 0.3, 0.2].map((value, index) => ({
  value,
  unit: 'andel af forløbets timer',
  mark: 'estimate',
  validFrom,
  note: `Skøn for fase ${index + 1}: støtten er størst først og aftager fase for fase.`,
  sources: [sources.ownEstimate, sources.ctiSocialDk],
}));

/** How many months of an ICM course are proposed at a time. */
export const icmMonthsAhead: SourcedFigure = {
  value: 6,
  unit: 'måneder',
  mark: 'estimate',
  validFrom,
  note: 'Skøn: forvent nogle måneder ad gangen, og ret til, når forløbet er kendt.',
  sources: [sources.ownEstimate, sources.experience2021],
};

/** What `proposeExpectedHours` works from for a method, with the catalogue's own figures. */
export function proposalInput(method: SupportMethodId): ProposalInput {
  return {
    method: supportMethods[method],
    effectiveHoursPerYear: effectiveHoursPerYear.value,
    caseload: caseload[method].value,
    phaseProfile: ctiPhaseProfile.map((figure) => figure.value),
    months: icmMonthsAhead.value,
  };
}
