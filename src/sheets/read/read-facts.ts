import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Facts, LeftOutRow } from '../../domain/dobbelt-bundlinje/facts';
import type { Snapshot } from '../../workbook/snapshot';
import type { Fault } from '../fault';
import { dobbeltBundlinje } from '../specs/dobbelt-bundlinje';
import { checkDateSystem } from './check-date-system';
import { CourseLookup } from './course-lookup';
import { orderFaults } from './order-faults';
import { readCitizens } from './read-citizens';
import { readCourses } from './read-courses';
import type { ReadCourses } from './read-courses';
import { readExpectations } from './read-expectations';
import type { ReadExpectations } from './read-expectations';
import { readHours } from './read-hours';
import { readLists } from './read-lists';
import { readMeasurements } from './read-measurements';
import { readSettings } from './read-settings';
import type { Settings } from './read-settings';
import type { ReadingContext } from './reading-context';

/** Everything that one read of the workbook tells. */
export interface ReadResult {
  readonly facts: Facts;
  /** All faults, in the order of the sheets and their rows. */
  readonly faults: readonly Fault[];
  readonly settings: Settings;
}

/**
 * Rows of the input sheets → checked facts and faults. The order of rows and columns does not matter. Only a *fejl*
 * costs its row; what would have used the row is withheld (`leftOut`). A value that can be mended safely is used as it
 * is understood. In a workbook without any of our sheets there is nothing to find fault with.
 * @param today used where `Opgørelsesdato` is blank
 * @param reportDate stands instead of `Opgørelsesdato`
 */
export function readFacts(snapshot: Snapshot, today: CalendarDate, reportDate?: CalendarDate): ReadResult {
  const faults: Fault[] = [];
  const leftOut: LeftOutRow[] = [];
  const context: ReadingContext = { snapshot, faults, leftOut };
  const citizens = readCitizens(context);
  const courses = readCourses(context, citizens);
  const lookup = new CourseLookup(context, citizens, courses);
  const expectations = readExpectations(context, lookup);
  const hours = readHours(context, lookup);
  const measurements = readMeasurements(context, lookup);
  tellMissingExpectations(courses, expectations, leftOut);
  const { settings, dateInDoubt, limitsInDoubt } = readSettings(context);
  readLists(context);

  const wrongDates = checkDateSystem(context);
  const inDoubt = wrongDates ?? limitsInDoubt ?? (reportDate === undefined ? dateInDoubt : undefined);
  if (inDoubt !== undefined) lookup.withholdAll('course', inDoubt);
  if (citizens.closedBy !== undefined) lookup.withholdAll('course', citizens.closedBy);
  for (const [id, place] of citizens.inDoubt) lookup.leaveOut('course', place, id);
  for (const course of courses.courses) {
    const place = citizens.inDoubt.get(course.citizenId);
    if (place !== undefined) lookup.leaveOut('course', place, course.citizenId, course.id);
  }
  const facts: Facts = {
    citizens: citizens.citizens,
    courses: courses.courses,
    ...expectations,
    ...{ hours, measurements, leftOut },
    reportDate: reportDate ?? settings.reportDate ?? today,
    limits: settings.limits,
  };
  return {
    facts,
    faults: holdsOurParts(snapshot) ? orderFaults(faults, dobbeltBundlinje.inputSheets) : [],
    settings,
  };
}

/** A course that nothing is expected of cannot be read; worth a note unless a row with a *fejl* is the reason. */
function tellMissingExpectations(
  { courses, closedBy, tell }: ReadCourses,
  { expectedHours, expectedGoals }: ReadExpectations,
  leftOut: readonly LeftOutRow[],
): void {
  if (closedBy !== undefined) return;
  const expected = new Set([...expectedHours, ...expectedGoals].map(({ courseId }) => courseId));
  const withheld = new Set(
    leftOut.filter((row) => row.concerns === 'expectation').map((row) => row.courseId),
  );
  for (const course of courses) {
    if (!expected.has(course.id) && !withheld.has(course.id)) tell(course, 'expectationMissing');
  }
}

function holdsOurParts(snapshot: Snapshot): boolean {
  const ids = new Set(dobbeltBundlinje.inputSheets.map(({ id }) => id));
  return (
    snapshot.tables.some(({ id }) => ids.has(id)) ||
    snapshot.sheets.some(({ id }) => id !== undefined && ids.has(id))
  );
}
