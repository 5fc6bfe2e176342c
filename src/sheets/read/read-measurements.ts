import { instrumentList } from '../../catalogue/code-lists';
import { instruments } from '../../catalogue/instruments';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Measurement } from '../../domain/dobbelt-bundlinje/facts';
import { danishDate } from '../../text/danish-format';
import { faultDetails } from '../../text/fault-details';
import { serialOfDate } from '../../workbook/serial-date';
import { maalingerTable } from '../specs/maalinger';
import type { CourseLookup } from './course-lookup';
import { findTable, isOpen } from './find-table';
import { readScore } from './read-score';
import type { ReadingContext } from './reading-context';
import { RowReader } from './row-reader';

/** A measurement may lie so many days before the first start without a question: it serves before-and-after figures. */
const DAYS_BEFORE_START = 180;

type Reader = RowReader<typeof maalingerTable>;

/** Reads `Målinger`. A measurement with some answers missing is kept, without a score. */
export function readMeasurements(context: ReadingContext, lookup: CourseLookup): readonly Measurement[] {
  const table = findTable(context.snapshot, maalingerTable, context.faults);
  if (!isOpen(table)) {
    lookup.withholdAll('measurement', table.closedBy);
    return [];
  }
  const reader = new RowReader(table, context.faults);
  const measurements: Measurement[] = [];
  reader.forEachRow(() => {
    const citizenId = lookup.citizen(reader, 'citizenId');
    const measurement = readMeasurement(reader, citizenId);
    if (measurement === undefined) {
      lookup.leaveOut('measurement', reader.address('date'), citizenId);
      return;
    }
    measurements.push(measurement);
    askAboutDate(reader, lookup, measurement);
  });
  return measurements;
}

function readMeasurement(reader: Reader, citizenId: string | undefined): Measurement | undefined {
  const date = reader.date('date');
  const instrument = reader.code('instrument', instrumentList);
  reader.text('note');
  if (instrument === undefined) return undefined;
  const score = readScore(reader, instruments[instrument], true);
  if (score === undefined && !reader.failed) {
    reader.report('requiredBlank', 'score', { expected: faultDetails.goalNeeded });
  }
  const isWhole = citizenId !== undefined && date !== undefined && score !== undefined;
  return reader.failed || !isWhole ? undefined : { citizenId, date, instrument, score };
}

function askAboutDate(reader: Reader, lookup: CourseLookup, { citizenId, date }: Measurement): void {
  const start = lookup.firstStart(citizenId);
  if (start === undefined) return;
  if (start === null) reader.report('measurementWithoutCourse', 'citizenId');
  else if (daysFrom(date, start) > DAYS_BEFORE_START) {
    reader.report('measurementLongBeforeStart', 'date', { other: danishDate(start) });
  }
}

function daysFrom(from: CalendarDate, to: CalendarDate): number {
  return (serialOfDate(to) ?? 0) - (serialOfDate(from) ?? 0);
}
