import type { CalendarDate } from '../calendar/calendar-date';

/** Instruments of this slice; the registry in `catalogue/instruments` holds their figures and sources. */
export type InstrumentId = 'WHO-5' | 'ORS';

/** What the rules need to know about an instrument. Item texts are not part of it. */
export interface Instrument {
  readonly id: InstrumentId;
  readonly min: number;
  readonly max: number;
  /** Smallest step between two possible scores. */
  readonly step: number;
  readonly betterIs: 'high' | 'low';
  /** Smallest change that means something, in points. */
  readonly meaningfulChange: number;
  /** Answers that make the score; `null` when only a total may be entered. */
  readonly answers: {
    readonly count: number;
    readonly min: number;
    readonly max: number;
    readonly factor: number;
  } | null;
  /** Cut-offs by age; several may hold from the same age. */
  readonly cutOffs: readonly CutOff[];
}

/** An instrument without its name: what scoring and comparing use, whichever instrument it is. */
export type Scale = Omit<Instrument, 'id'>;

/** A score that calls for attention from the age on: below `score` when high is good, `score` or more when low is good. */
export interface CutOff {
  readonly fromAge: number;
  readonly score: number;
  readonly meaning: string;
}

/** A fact's origin: where it was read and when. */
export interface Source {
  readonly title: string;
  readonly address?: string;
  readonly read: CalendarDate;
}
