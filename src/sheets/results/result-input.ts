import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { CourseResult } from '../../domain/dobbelt-bundlinje/course-result';
import type { ReadingLimits } from '../../domain/dobbelt-bundlinje/facts';
import type { Snapshot } from '../../workbook/snapshot';
import type { StampFacts } from '../stamp';

/** Everything the two result sheets are written from. */
export interface ResultInput {
  readonly snapshot: Snapshot;
  readonly results: readonly CourseResult[];
  readonly reportDate: CalendarDate;
  readonly limits: ReadingLimits;
  /** Rows that a *fejl* has cost. */
  readonly leftOutRows: number;
  /** The citizen the sheet for one citizen shows; absent shows an empty sheet. */
  readonly citizenId?: string;
  readonly stamp: StampFacts;
}
