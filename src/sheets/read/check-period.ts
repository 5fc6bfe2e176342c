import { lastMethodMonth, phaseOfMonth } from '../../domain/dobbelt-bundlinje/support-method';
import type { SupportMethod } from '../../domain/dobbelt-bundlinje/support-method';
import { faultDetails } from '../../text/fault-details';
import type { forventningerTable } from '../specs/forventninger';
import type { RowReader } from './row-reader';

/** What a row of `Forventninger` says about its period. */
export interface PeriodFacts {
  readonly phase: number | undefined;
  readonly month: number | undefined;
  readonly hours: number | undefined;
  readonly score: number | null | undefined;
}

/**
 * Whether phase and month of an expectation fit the method: hours belong to a phase (CTI) or to a month, a goal to a
 * month. In a row with both, the hours are the phase's and the month is the goal's, and lies in the phase.
 */
export function checkPeriod(
  reader: RowReader<typeof forventningerTable>,
  method: SupportMethod,
  { phase, month, hours, score }: PeriodFacts,
): void {
  const tell = (id: 'phase' | 'month', expected: string) => {
    reader.report('expectationOutsideCourse', id, { expected });
  };
  const last = lastMethodMonth(method);
  if (phase === undefined && month === undefined) {
    reader.report('requiredBlank', 'month', { expected: faultDetails.monthNeeded });
  } else if (score !== undefined && month === undefined) {
    reader.report('requiredBlank', 'month', { expected: faultDetails.goalMonthNeeded });
  } else if (phase !== undefined && method.phases === null) tell('phase', faultDetails.noPhases(method.id));
  else if (month !== undefined && last !== null && month > last) {
    tell('month', faultDetails.lastMonth(method.id, last));
  } else if (phase !== undefined && month !== undefined) {
    if (phaseOfMonth(method, month) !== phase) tell('month', faultDetails.monthInPhase(phase));
    else if (hours !== undefined && score === undefined) tell('month', faultDetails.phaseOrMonth);
  }
}
