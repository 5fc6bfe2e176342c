import type { Instrument, InstrumentId } from '../instruments/instrument';
import type { SupportMethodId } from './facts';

/** What the rules need to know about a bostøttemetode; `catalogue/support-methods` holds the figures and sources. */
export interface SupportMethod {
  readonly id: SupportMethodId;
  /** Phases of equal length, in months; `null` for a method that is estimated month by month. */
  readonly phases: { readonly count: number; readonly months: number } | null;
  /** The goal is measured in these months of the course, … */
  readonly measuringMonths: readonly number[];
  /** … and, for a method with an open end, every so many months after the last of them. */
  readonly thenEvery: number | null;
}

/** The figures behind the calculation, handed in so that the rules know no catalogue. */
export interface CourseRules {
  readonly methods: Readonly<Record<SupportMethodId, SupportMethod>>;
  readonly instruments: Readonly<Record<InstrumentId, Instrument>>;
}

/** The method's last month, counted from the start (CTI 3 × 3 = 9); `null` when the end is open. */
export function lastMethodMonth(method: SupportMethod): number | null {
  return method.phases === null ? null : method.phases.count * method.phases.months;
}

/** The phase (1, 2, …) a month of the course lies in; `null` without phases or outside them. */
export function phaseOfMonth(method: SupportMethod, month: number): number | null {
  if (method.phases === null || month < 1) return null;
  const phase = Math.ceil(month / method.phases.months);
  return phase <= method.phases.count ? phase : null;
}

/** The months (1, 2, …) of one phase, in order; none for a phase the method does not have. */
export function monthsOfPhase(method: SupportMethod, phase: number): readonly number[] {
  if (method.phases === null || !(phase >= 1 && phase <= method.phases.count)) return [];
  const length = method.phases.months;
  return Array.from({ length }, (_, index) => (phase - 1) * length + index + 1);
}

/** Whether the goal is to be measured in a month of the course: CTI 1, 4, 7, 9; ICM 1, 4, 7, 10, … */
export function isMeasuringMonth(method: SupportMethod, month: number): boolean {
  if (method.measuringMonths.includes(month)) return true;
  const last = method.measuringMonths.at(-1) ?? 0;
  return method.thenEvery !== null && month > last && (month - last) % method.thenEvery === 0;
}
