import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { ReadingLimits } from '../../domain/dobbelt-bundlinje/facts';
import { opsaetningTable, SETTINGS } from '../specs/opsaetning';
import type { SettingSpec } from '../specs/opsaetning';
import { faultDetails } from '../../text/fault-details';
import { isBlank } from '../../workbook/cell-equal';
import { cleanText } from './clean-text';
import { findTable, isOpen } from './find-table';
import type { ReadingContext } from './reading-context';
import { RowReader } from './row-reader';

/** The choices of the workbook, standards put in where a value is blank. */
export interface Settings {
  /** Absent: today. */
  readonly reportDate?: CalendarDate;
  readonly limits: ReadingLimits;
  /** Hours per full-time worker and year. */
  readonly effectiveHours: number;
  /** Citizens per full-time worker. */
  readonly caseload: { readonly CTI: number; readonly ICM: number };
  /** What the municipality counts as time, in its own words. */
  readonly timeDefinition?: string;
}

/** The settings, and where a *fejl* stands that leaves the report date or a limit of the reading in doubt. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly dateInDoubt?: string;
  readonly limitsInDoubt?: string;
}

type SettingId = SettingSpec['id'];
type Reader = RowReader<typeof opsaetningTable>;

/** What was found, by setting: a figure, a day or a text. */
class FoundSettings {
  readonly numbers = new Map<SettingId, number>();
  readonly inDoubt = new Map<SettingId, string>();
  /** Rows in which a setting has a value. */
  readonly rows = new Map<SettingId, number[]>();
  reportDate: CalendarDate | undefined;
  timeDefinition: string | undefined;

  number(id: SettingId): number {
    const standard = SETTINGS.find((setting) => setting.id === id)?.standard ?? 0;
    return this.numbers.get(id) ?? standard;
  }
}

/** Reads `Opsætning`, its rows found by the text in `Indstilling`, wherever they stand. */
export function readSettings(context: ReadingContext): ReadSettings {
  const found = new FoundSettings();
  const table = findTable(context.snapshot, opsaetningTable, context.faults);
  if (!isOpen(table)) {
    const inDoubt = { dateInDoubt: table.closedBy, limitsInDoubt: table.closedBy };
    return { settings: toSettings(found), ...inDoubt };
  }
  const reader = new RowReader(table, context.faults);
  const seen = new Set<SettingId>();
  reader.forEachRow((row) => {
    const label = reader.text('setting');
    const setting = label === undefined ? undefined : settingOf(label);
    if (setting === undefined) tellUnknown(reader, seen);
    else {
      seen.add(setting.id);
      readSetting(reader, setting, found);
      const isSet = !isBlank(reader.cell('value'));
      if (isSet) found.rows.set(setting.id, [...(found.rows.get(setting.id) ?? []), row]);
    }
  });
  tellDoubles(reader, found);
  const limits = found.inDoubt.get('timeShare') ?? found.inDoubt.get('meaningfulChanges');
  const date = found.inDoubt.get('reportDate');
  return {
    settings: toSettings(found),
    ...(date === undefined ? {} : { dateInDoubt: date }),
    ...(limits === undefined ? {} : { limitsInDoubt: limits }),
  };
}

function settingOf(label: string): SettingSpec | undefined {
  const wanted = cleanText(label).toLowerCase();
  return SETTINGS.find((setting) => setting.label.toLowerCase() === wanted);
}

function tellUnknown(reader: Reader, seen: ReadonlySet<SettingId>): void {
  const allowed = SETTINGS.filter(({ id }) => !seen.has(id)).map(({ label }) => label);
  reader.report('settingUnknown', 'setting', { allowed });
}

/** A setting with two values has none, whichever row comes last. */
function tellDoubles(reader: Reader, found: FoundSettings): void {
  for (const [id, rows] of found.rows) {
    if (rows.length < 2) continue;
    for (const row of rows) {
      const others = rows.filter((other) => other !== row).map((other) => reader.address('value', other));
      reader.reportAt(row, 'duplicateId', 'setting', {
        other: others.join(', '),
        expected: faultDetails.settingOnce,
      });
    }
    found.numbers.delete(id);
    if (id === 'reportDate') found.reportDate = undefined;
    if (id === 'timeDefinition') found.timeDefinition = undefined;
    found.inDoubt.set(id, reader.address('value', rows[0]));
  }
}

function readSetting(reader: Reader, { id, kind, min, max, unit }: SettingSpec, found: FoundSettings): void {
  if (kind === 'date') found.reportDate = reader.date('value');
  else if (kind === 'text') found.timeDefinition = reader.text('value');
  else {
    const limits = { unit, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    const number = reader.number('value', limits);
    if (number !== undefined) found.numbers.set(id, number);
  }
  if (reader.failed) found.inDoubt.set(id, reader.address('value'));
}

function toSettings(found: FoundSettings): Settings {
  const timeShare = found.number('timeShare');
  const { reportDate, timeDefinition } = found;
  return {
    ...(reportDate === undefined ? {} : { reportDate }),
    ...(timeDefinition === undefined ? {} : { timeDefinition }),
    limits: {
      // Typed with a per cent sign, Excel keeps 20 % as 0.2.
      timeShare: timeShare < 1 ? timeShare : timeShare / 100,
      meaningfulChanges: found.number('meaningfulChanges'),
    },
    effectiveHours: found.number('effectiveHours'),
    caseload: { CTI: found.number('caseloadCti'), ICM: found.number('caseloadIcm') },
  };
}
