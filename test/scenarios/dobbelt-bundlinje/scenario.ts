import { instruments } from '../../../src/catalogue/instruments';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { parseIsoDate } from '../../../src/domain/calendar/iso-date';
import { monthNumber } from '../../../src/domain/calendar/month-number';
import type {
  Course,
  ExpectedHours,
  Facts,
  LeftOutRow,
  Measurement,
  RegisteredHours,
  SupportMethodId,
} from '../../../src/domain/dobbelt-bundlinje/facts';
import type { Instrument, InstrumentId } from '../../../src/domain/instruments/instrument';
import { scoreAnswers } from '../../../src/domain/instruments/score-answers';

/** A scenario as an economist writes it; the words are explained in README.md beside the files. */
export interface Scenario {
  readonly navn: string;
  readonly kilde: string;
  readonly givet: {
    readonly opgørelsesdato: string;
    readonly grænser?: { readonly 'tid pct.': number; readonly 'betydende ændringer': number };
    /** An instrument where low is good does not exist in the product yet; it is made from WHO-5. */
    readonly 'lavt er godt'?: boolean;
    readonly forløb: readonly GivenCourse[];
    readonly 'timer uden forløb'?: readonly { readonly borger: string; readonly timer: ByMonth }[];
    readonly målinger?: readonly GivenMeasurement[];
    readonly 'udeladte rækker'?: readonly GivenLeftOut[];
  };
  readonly forventet: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type ByMonth = Readonly<Record<string, number>>;

interface GivenCourse {
  readonly id: string;
  readonly borger: string;
  readonly metode: SupportMethodId;
  readonly start: string;
  readonly slut?: string;
  readonly måleredskab: InstrumentId;
  readonly 'forventede timer'?: Readonly<Record<string, number>>;
  readonly 'forventet mål'?: ByMonth;
  readonly timer?: ByMonth;
}

interface GivenMeasurement {
  readonly borger: string;
  readonly dato: string;
  readonly måleredskab: InstrumentId;
  readonly svar?: readonly (number | null)[];
  readonly score?: number;
}

interface GivenLeftOut {
  readonly vedrører: 'forløb' | 'timer' | 'måling' | 'forventning';
  readonly borger?: string;
  readonly forløb?: string;
  readonly sted: string;
}

/** The facts a scenario gives. */
export function factsOf({ givet }: Scenario): Facts {
  const limits = givet.grænser;
  return {
    citizens: [...new Set(givet.forløb.map((course) => course.borger))].map((id) => ({ id })),
    courses: givet.forløb.map(courseOf),
    expectedHours: givet.forløb.flatMap(expectedHoursOf),
    expectedGoals: givet.forløb.flatMap((course) =>
      Object.entries(course['forventet mål'] ?? {}).map(([month, score]) => ({
        courseId: course.id,
        month: Number(month),
        score,
      })),
    ),
    hours: [
      ...givet.forløb.flatMap((course) => hoursOf(course.borger, course.timer ?? {}, course.id)),
      ...(givet['timer uden forløb'] ?? []).flatMap(({ borger, timer }) => hoursOf(borger, timer)),
    ],
    measurements: (givet.målinger ?? []).map(measurementOf),
    leftOut: (givet['udeladte rækker'] ?? []).map(leftOutOf),
    reportDate: date(givet.opgørelsesdato),
    limits: {
      timeShare: (limits?.['tid pct.'] ?? 20) / 100,
      meaningfulChanges: limits?.['betydende ændringer'] ?? 1,
    },
  };
}

/** The instruments of a scenario: the catalogue's, turned round where the scenario says that low is good. */
export function instrumentsOf({ givet }: Scenario): Readonly<Record<InstrumentId, Instrument>> {
  if (givet['lavt er godt'] !== true) return instruments;
  return { ...instruments, 'WHO-5': { ...instruments['WHO-5'], betterIs: 'low' } };
}

function courseOf(given: GivenCourse): Course {
  return {
    id: given.id,
    citizenId: given.borger,
    method: given.metode,
    start: date(given.start),
    ...(given.slut === undefined ? {} : { end: date(given.slut) }),
    goalInstrument: given.måleredskab,
  };
}

function expectedHoursOf(course: GivenCourse): ExpectedHours[] {
  return Object.entries(course['forventede timer'] ?? {}).map(([period, hours]) => {
    const [word, number] = period.split(' ');
    const kind = word === 'fase' ? 'phase' : 'month';
    return { courseId: course.id, period: { kind, number: Number(number) }, hours };
  });
}

function hoursOf(citizenId: string, byMonth: ByMonth, courseId?: string): RegisteredHours[] {
  return Object.entries(byMonth).map(([month, hours]) => ({
    citizenId,
    ...(courseId === undefined ? {} : { courseId }),
    month: monthNumber(date(`${month}-01`)),
    hours,
  }));
}

function measurementOf(given: GivenMeasurement): Measurement {
  const score = given.score ?? scoreAnswers(instruments[given.måleredskab], given.svar ?? []).score;
  return { citizenId: given.borger, date: date(given.dato), instrument: given.måleredskab, score };
}

function leftOutOf(given: GivenLeftOut): LeftOutRow {
  const concerns = {
    forløb: 'course',
    timer: 'hours',
    måling: 'measurement',
    forventning: 'expectation',
  } as const;
  return {
    concerns: concerns[given.vedrører],
    ...(given.borger === undefined ? {} : { citizenId: given.borger }),
    ...(given.forløb === undefined ? {} : { courseId: given.forløb }),
    place: given.sted,
  };
}

function date(text: string): CalendarDate {
  const read = parseIsoDate(text);
  if (read === null) throw new Error(`Scenariet har en dato, der ikke findes: ${text}`);
  return read;
}
