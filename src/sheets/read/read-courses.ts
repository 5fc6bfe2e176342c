import { courseRules } from '../../catalogue/course-rules';
import { endReasonList, instrumentList, methodList } from '../../catalogue/code-lists';
import { compareDates } from '../../domain/calendar/compare-dates';
import { groupBy } from '../../domain/collections/group-by';
import type { Course } from '../../domain/dobbelt-bundlinje/facts';
import { findOverlaps } from '../../domain/dobbelt-bundlinje/find-overlaps';
import { danishDate } from '../../text/danish-format';
import { forloebTable } from '../specs/forloeb';
import { findTable, isOpen } from './find-table';
import { KnownIds } from './known-ids';
import type { ReadCitizens } from './read-citizens';
import { readOwnEndReasons } from './read-own-end-reasons';
import type { ReadingContext } from './reading-context';
import { reportDoubles } from './report-doubles';
import { RowReader } from './row-reader';

/** The courses that could be read, and what other tables need to know about them. */
export interface ReadCourses {
  readonly courses: readonly Course[];
  /** Every id that stands in the table, also of rows with a *fejl*. */
  readonly known: KnownIds;
  /** Course id → citizen id, as far as it could be read. */
  readonly citizenOf: ReadonlyMap<string, string>;
  /** Citizens with a course whose row was left out: what seems to lie outside their courses may be part of it. */
  readonly withLeftOut: ReadonlySet<string>;
  readonly closedBy?: string;
  /** Tells a note or question at a course's own row. */
  readonly tell: (course: Course, kind: 'expectationMissing') => void;
}

type Reader = RowReader<typeof forloebTable>;

interface CourseRow {
  readonly row: number;
  readonly course: Course;
}

/** Reads `Forløb`: unknown citizens, doubled ids and ends before the start cost the row; overlaps are only asked about. */
export function readCourses(context: ReadingContext, citizens: ReadCitizens): ReadCourses {
  const known = new KnownIds();
  const table = findTable(context.snapshot, forloebTable, context.faults);
  if (!isOpen(table)) {
    const nothing = { courses: [], citizenOf: new Map<string, string>(), withLeftOut: new Set<string>() };
    return { ...nothing, known, closedBy: table.closedBy, tell: () => undefined };
  }
  const reader = new RowReader(table, context.faults);
  const ownReasons = readOwnEndReasons(context.snapshot);
  const owners: { readonly id: string; readonly citizenId: string }[] = [];
  const withLeftOut = new Set<string>();
  const rows: CourseRow[] = [];
  reader.forEachRow((row) => {
    const id = reader.id('id');
    if (id !== undefined) known.add(id, row);
    const { citizenId, course } = readCourse(reader, id, citizens, ownReasons);
    if (id !== undefined && citizenId !== undefined) owners.push({ id, citizenId });
    if (course !== undefined) rows.push({ row, course });
    else leaveOut(reader, row, citizenId, id);
  });
  const doubled = reportDoubles(reader, known, 'id');
  const isDoubled = ({ course }: CourseRow) => doubled.has(known.find(course.id) ?? course.id);
  for (const { row, course } of rows.filter(isDoubled)) leaveOut(reader, row, course.citizenId, course.id);
  const good = rows.filter((entry) => !isDoubled(entry));
  reportOverlaps(reader, good);
  const rowOf = new Map(good.map(({ course, row }) => [course.id, row]));
  return {
    ...{ courses: good.map(({ course }) => course), known, withLeftOut },
    citizenOf: ownersById(owners, known),
    tell: (course, kind) => reader.reportAt(rowOf.get(course.id) ?? 0, kind, 'id'),
  };

  function leaveOut(at: Reader, row: number, citizenId: string | undefined, courseId: string | undefined) {
    if (citizenId !== undefined) withLeftOut.add(citizenId);
    context.leftOut.push({
      concerns: 'course',
      ...(citizenId === undefined ? {} : { citizenId }),
      ...(courseId === undefined ? {} : { courseId }),
      place: at.address('id', row),
    });
  }
}

/** Whose each course is; an id that stands in rows of two citizens is nobody's, whichever row comes last. */
function ownersById(
  owners: readonly { readonly id: string; readonly citizenId: string }[],
  known: KnownIds,
): ReadonlyMap<string, string> {
  const byId = groupBy(owners, ({ id }) => known.find(id) ?? id);
  return new Map(
    [...byId].flatMap(([id, rows]) => {
      const [owner, ...others] = new Set(rows.map(({ citizenId }) => citizenId));
      return owner === undefined || others.length > 0 ? [] : [[id, owner] as const];
    }),
  );
}

function readCourse(
  reader: Reader,
  id: string | undefined,
  citizens: ReadCitizens,
  ownReasons: ReadonlySet<string>,
): { readonly citizenId: string | undefined; readonly course?: Course } {
  // Without the list of citizens one fault is told already; not one more for each course.
  const citizenId =
    citizens.closedBy === undefined
      ? reader.reference('citizenId', citizens.known, 'unknownCitizen')
      : reader.id('citizenId');
  const method = reader.code('method', methodList);
  const start = reader.date('start');
  const goalInstrument = reader.code('goalInstrument', instrumentList);
  const end = reader.date('end');
  const worker = reader.text('worker');
  const endReason = reader.openCode('endReason', endReasonList, ownReasons);
  reader.text('note');
  if (start !== undefined && end !== undefined && compareDates(end, start) < 0) {
    reader.report('endBeforeStart', 'end', { other: danishDate(start) });
  }
  const isWhole = id !== undefined && citizenId !== undefined && method !== undefined && start !== undefined;
  if (reader.failed || !isWhole || goalInstrument === undefined) return { citizenId };
  const more = {
    ...(end === undefined ? {} : { end }),
    ...(endReason === undefined ? {} : { endReason }),
    ...(worker === undefined ? {} : { worker }),
  };
  const course: Course = { id, citizenId, method, start, goalInstrument, ...more };
  return { citizenId, course };
}

function reportOverlaps(reader: Reader, rows: readonly CourseRow[]): void {
  const rowOf = new Map(rows.map(({ row, course }) => [course.id, row]));
  const overlaps = findOverlaps(
    rows.map(({ course }) => course),
    courseRules,
  );
  for (const { first, second } of overlaps) {
    reader.reportAt(rowOf.get(second.id) ?? 0, 'coursesOverlap', 'start', { other: first.id });
  }
}
