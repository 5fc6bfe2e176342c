import type { ReadingLimits } from '../domain/dobbelt-bundlinje/facts';
import type { SourcedFigure } from './sourced';
import { sources } from './sources';

const validFrom = { year: 2026, month: 1, day: 1 };

/** Deviation in hours, as a share of the expected hours, from which on time is not as expected. */
export const timeShareLimit: SourcedFigure = {
  value: 0.2,
  unit: 'andel af forventede timer',
  mark: 'estimate',
  validFrom,
  note: 'Skøn: fra 20 % over eller under læses tidsforbruget som afvigende. Kan ændres i Opsætning.',
  sources: [sources.ownEstimate, sources.experience2021],
};

/** Deviation in progress, in meaningful changes of the instrument, from which on progress is not as expected. */
export const meaningfulChangesLimit: SourcedFigure = {
  value: 1,
  unit: 'betydende ændringer',
  mark: 'estimate',
  validFrom,
  note: 'Skøn: fra én betydende ændring over eller under læses fremgangen som afvigende. Kan ændres i Opsætning.',
  sources: [sources.ownEstimate, sources.experience2021],
};

/** The limits of the reading where the workbook has none of its own. */
export const defaultLimits: ReadingLimits = {
  timeShare: timeShareLimit.value,
  meaningfulChanges: meaningfulChangesLimit.value,
};
