import { courseRules } from '../../catalogue/course-rules';
import type { CalendarDate, MonthNumber } from '../../domain/calendar/calendar-date';
import { compareDates } from '../../domain/calendar/compare-dates';
import { groupBy } from '../../domain/collections/group-by';
import { courseClock, coversMonth } from '../../domain/dobbelt-bundlinje/course-clock';
import type { CourseClock } from '../../domain/dobbelt-bundlinje/course-clock';
import type { Course, LeftOutRow } from '../../domain/dobbelt-bundlinje/facts';
import type { TableSpec } from '../spec';
import type { ReadCitizens } from './read-citizens';
import type { ReadCourses } from './read-courses';
import type { ReadingContext } from './reading-context';
import type { ColumnId, RowReader } from './row-reader';

type Concerns = LeftOutRow['concerns'];

interface ClockedCourse {
  readonly course: Course;
  readonly clock: CourseClock;
}

/** Answers what the other tables ask about citizens and courses, and notes what must be withheld. */
export class CourseLookup {
  private readonly byId: ReadonlyMap<string, ClockedCourse>;
  private readonly byCitizen: ReadonlyMap<string, readonly ClockedCourse[]>;

  constructor(
    private readonly context: ReadingContext,
    private readonly citizens: ReadCitizens,
    private readonly courses: ReadCourses,
  ) {
    const clocked = courses.courses.map((course) => {
      return { course, clock: courseClock(course, courseRules.methods[course.method]) };
    });
    this.byId = new Map(clocked.map((entry) => [entry.course.id, entry]));
    this.byCitizen = groupBy(clocked, ({ course }) => course.citizenId);
  }

  /** A citizen's id; not checked when `Borgere` itself cannot be read, since that is told already. */
  citizen<S extends TableSpec>(reader: RowReader<S>, id: ColumnId<S>): string | undefined {
    return this.citizens.closedBy === undefined
      ? reader.reference(id, this.citizens.known, 'unknownCitizen')
      : reader.id(id);
  }

  /** A course's id, likewise. */
  course<S extends TableSpec>(reader: RowReader<S>, id: ColumnId<S>): string | undefined {
    return this.courses.closedBy === undefined
      ? reader.reference(id, this.courses.known, 'unknownCourse')
      : reader.id(id);
  }

  /** The course behind an id; `undefined` when its row was left out. */
  find(courseId: string): Course | undefined {
    return this.byId.get(courseId)?.course;
  }

  citizenOf(courseId: string): string | undefined {
    return this.courses.citizenOf.get(courseId);
  }

  /** Whether a calendar month counts in the course named, else in any of the citizen's; `true` where nobody can tell. */
  covers(citizenId: string, courseId: string | undefined, month: MonthNumber): boolean {
    if (this.courses.closedBy !== undefined) return true;
    if (courseId !== undefined) {
      const named = this.byId.get(courseId);
      return named === undefined || coversMonth(named.clock, month);
    }
    if (this.courses.withLeftOut.has(citizenId)) return true;
    return (this.byCitizen.get(citizenId) ?? []).some(({ clock }) => coversMonth(clock, month));
  }

  /** First day of the citizen's first course; `null` without one, `undefined` where nobody can tell. */
  firstStart(citizenId: string): CalendarDate | null | undefined {
    if (this.courses.closedBy !== undefined || this.courses.withLeftOut.has(citizenId)) return undefined;
    const starts = (this.byCitizen.get(citizenId) ?? []).map(({ course }) => course.start);
    return starts.reduce<CalendarDate | null>(
      (first, start) => (first === null || compareDates(start, first) < 0 ? start : first),
      null,
    );
  }

  /** Notes a row that is left out, as far as it says whose it is. One that names somebody else's course touches both. */
  leaveOut(concerns: Concerns, place: string, citizenId?: string, courseId?: string): void {
    const owner = courseId === undefined ? undefined : this.courses.citizenOf.get(courseId);
    if (owner !== undefined && citizenId !== undefined && owner !== citizenId)
      this.leaveOut(concerns, place, citizenId);
    this.context.leftOut.push({
      concerns,
      ...(citizenId === undefined ? {} : { citizenId }),
      ...(courseId === undefined ? {} : { courseId }),
      place,
    });
  }

  /** Withholds what a whole table was needed for, in every course. */
  withholdAll(concerns: Concerns, place: string): void {
    for (const { id, citizenId } of this.courses.courses) this.leaveOut(concerns, place, citizenId, id);
  }
}
