import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { CourseResult } from '../domain/dobbelt-bundlinje/course-result';
import type { Facts, SupportMethodId } from '../domain/dobbelt-bundlinje/facts';
import type { InstrumentId } from '../domain/instruments/instrument';
import type { Fault } from '../sheets/fault';
import type { Settings } from '../sheets/read/read-settings';
import type { HostError } from '../workbook/host-error';
import type { ApplyReport, RunOptions, WorkbookPort } from '../workbook/port';
import type { Snapshot } from '../workbook/snapshot';
import type { BuiltState, ResultState } from './states';

/** What every command gets: the workbook, the clock as data, the program's version. */
export interface CommandContext {
  readonly port: WorkbookPort;
  readonly today: CalendarDate;
  /** Overrides the workbook's *Opgørelsesdato*; the command line's `--dato`. */
  readonly reportDate?: CalendarDate;
  /** Time of day for the stamp, `10.14`. */
  readonly timeOfDay: string;
  readonly version: string;
  readonly run?: RunOptions;
}

/** A command either did what it says, or the host said no and nothing of the user's was touched. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HostError };

/** Everything the pane and the command line show, from one read of the workbook. */
export interface WorkbookView {
  readonly snapshot: Snapshot;
  readonly built: BuiltState;
  readonly facts: Facts;
  readonly faults: readonly Fault[];
  /** The settings of `Opsætning`, checked, with defaults put in. */
  readonly settings: Settings;
  readonly results: readonly CourseResult[];
  /** Order-independent fingerprint of the input, as printed in the stamp. */
  readonly dataId: string;
  readonly resultState: ResultState;
  /** When the results were last written, as printed: `22-11-2026 10.14`. */
  readonly updatedAt?: string;
  /** Course shown on the sheet for one citizen, and the citizen its drop-down asks for. */
  readonly shownCitizenId?: string;
  readonly chosenCitizenId?: string;
}

export interface BuildReport {
  /** Sheet names made, and columns added, in this run; empty when everything was there. */
  readonly created: readonly string[];
  readonly applied: ApplyReport | null;
}

export interface RefreshReport {
  readonly view: WorkbookView;
  readonly applied: ApplyReport;
}

/** A goal entered as answers or as a total; the instrument decides which it takes. */
export interface GoalInput {
  readonly answers?: readonly (number | null)[];
  readonly total?: number;
}

export interface NewCourse {
  /** An existing citizen, or `undefined` for a new one with a generated id. */
  readonly citizenId?: string;
  readonly birthYear?: number;
  readonly method: SupportMethodId;
  readonly start: CalendarDate;
  readonly worker?: string;
  readonly goalInstrument: InstrumentId;
  readonly expectedHours: readonly {
    readonly period: 'phase' | 'month';
    readonly number: number;
    readonly hours: number;
  }[];
  readonly expectedGoals: readonly ({ readonly month: number } & GoalInput)[];
}

export interface CourseCorrection {
  readonly courseId: string;
  readonly start?: CalendarDate;
  readonly worker?: string;
  readonly method?: SupportMethodId;
  /** `null` opens an ended course again. */
  readonly end?: CalendarDate | null;
  readonly endReason?: string;
  /** New estimates are added as the next version; the first is never overwritten. */
  readonly expectedHours?: NewCourse['expectedHours'];
  readonly expectedGoals?: NewCourse['expectedGoals'];
}

export interface Registration {
  readonly courseId: string;
  /** Any day of the month the hours belong to. */
  readonly hours?: { readonly month: CalendarDate; readonly hours: number };
  readonly measurement?: { readonly date: CalendarDate } & GoalInput;
}

/** What was written, for the message to the user and the preview. */
export interface WriteReport {
  readonly citizenId?: string;
  readonly courseId?: string;
  readonly applied: ApplyReport;
}
