import type { MonthNumber } from '../../domain/calendar/calendar-date';
import type { RegisteredHours } from '../../domain/dobbelt-bundlinje/facts';
import { danishNumber } from '../../text/danish-format';
import { faultDetails } from '../../text/fault-details';
import { tidTable } from '../specs/tid';
import type { CourseLookup } from './course-lookup';
import { findTable, isOpen } from './find-table';
import type { ReadingContext } from './reading-context';
import { RowReader } from './row-reader';

/** Most hours that fit into one calendar month. */
const MONTH_HOURS = 744;

type Reader = RowReader<typeof tidTable>;

interface HoursRow {
  readonly row: number;
  readonly hours: RegisteredHours;
}

/**
 * Reads `Tid`. Hours outside every course are asked about and kept; more than 744 hours of one citizen in one month
 * cannot be, so none of that month's rows is used.
 */
export function readHours(context: ReadingContext, lookup: CourseLookup): readonly RegisteredHours[] {
  const table = findTable(context.snapshot, tidTable, context.faults);
  if (!isOpen(table)) {
    lookup.withholdAll('hours', table.closedBy);
    return [];
  }
  const reader = new RowReader(table, context.faults);
  const rows: HoursRow[] = [];
  const sums = new Map<string, { sum: number; rows: number[] }>();
  reader.forEachRow((row) => {
    const { citizenId, courseId, month, hours } = readRow(reader, lookup);
    if (reader.failed || citizenId === undefined || month === undefined || hours === undefined) {
      lookup.leaveOut('hours', reader.address('hours'), citizenId, courseId);
      return;
    }
    if (!lookup.covers(citizenId, courseId, month)) {
      reader.report('hoursOutsideCourse', 'month', { other: courseId ?? citizenId });
    }
    rows.push({ row, hours: { citizenId, month, hours, ...(courseId === undefined ? {} : { courseId }) } });
    addUp(sums, `${citizenId}\n${month}`, row, hours);
  });
  const tooHigh = reportSums(reader, sums);
  for (const { row, hours } of rows.filter((entry) => tooHigh.has(entry.row))) {
    lookup.leaveOut('hours', reader.address('hours', row), hours.citizenId, hours.courseId);
  }
  return rows.filter(({ row }) => !tooHigh.has(row)).map(({ hours }) => hours);
}

interface ReadRow {
  readonly citizenId: string | undefined;
  readonly courseId: string | undefined;
  readonly month: MonthNumber | undefined;
  readonly hours: number | undefined;
}

function readRow(reader: Reader, lookup: CourseLookup): ReadRow {
  const citizenId = lookup.citizen(reader, 'citizenId');
  const month = reader.month('month');
  const hours = reader.number('hours');
  const courseId = lookup.course(reader, 'courseId');
  reader.text('timeType');
  reader.text('note');
  const owner = courseId === undefined ? undefined : lookup.citizenOf(courseId);
  if (owner !== undefined && citizenId !== undefined && owner !== citizenId) {
    reader.report('unknownCourse', 'courseId', { expected: faultDetails.otherCitizen });
  }
  return { citizenId, courseId, month, hours };
}

function addUp(
  sums: Map<string, { sum: number; rows: number[] }>,
  key: string,
  row: number,
  hours: number,
): void {
  const known = sums.get(key);
  if (known === undefined) sums.set(key, { sum: hours, rows: [row] });
  else {
    known.sum += hours;
    known.rows.push(row);
  }
}

/** One fault for the month, at its first row. */
function reportSums(
  reader: Reader,
  sums: ReadonlyMap<string, { readonly sum: number; readonly rows: readonly number[] }>,
): ReadonlySet<number> {
  const tooHigh = new Set<number>();
  for (const { sum, rows } of sums.values()) {
    if (sum <= MONTH_HOURS) continue;
    for (const row of rows) tooHigh.add(row);
    reader.reportAt(rows[0] ?? 0, 'hoursSumTooHigh', 'hours', { other: danishNumber(sum) });
  }
  return tooHigh;
}
