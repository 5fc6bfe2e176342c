import { buildSheets } from '../../../src/commands/build-sheets';
import { correctCourse } from '../../../src/commands/correct-course';
import { mendFaults } from '../../../src/commands/mend-faults';
import { readWorkbook } from '../../../src/commands/read-workbook';
import { refreshResults } from '../../../src/commands/refresh-results';
import { register } from '../../../src/commands/register';
import { repairHeaders } from '../../../src/commands/repair-headers';
import { startCourse } from '../../../src/commands/start-course';
import type {
  CommandContext,
  NewCourse,
  Outcome,
  Registration,
  WorkbookView,
} from '../../../src/commands/types';
import { addMonths } from '../../../src/domain/calendar/date-arithmetic';
import type { Mend } from '../../../src/sheets/fault';
import type { CommandStep } from './command';

export const TODAY = { year: 2026, month: 6, day: 3 };

/** The course that a step is about: one that can be read, else one that nobody has heard of. */
function courseFor(view: WorkbookView, number: number): { id: string; instrument: 'WHO-5' | 'ORS' } {
  const { courses } = view.facts;
  const course = courses[number % Math.max(1, courses.length)];
  return { id: course?.id ?? 'F-0404', instrument: course?.goalInstrument ?? 'WHO-5' };
}

/** What is registered in a step; the same for the same number and workbook. */
export function registrationFor(view: WorkbookView, number: number): Registration {
  const { id, instrument } = courseFor(view, number);
  const day = addMonths({ ...TODAY, day: 1 + (number % 28) }, -(number % 5));
  const goal = instrument === 'ORS' ? { total: number % 40 } : { answers: [1, 2, 3, number % 6, 0] };
  return {
    courseId: id,
    ...(number % 3 === 0 ? {} : { hours: { month: day, hours: (number % 80) / 4 } }),
    ...(number % 3 === 1 ? {} : { measurement: { date: day, ...goal } }),
  };
}

function courseToStart(view: WorkbookView, number: number): NewCourse {
  const { citizens } = view.facts;
  const citizen = citizens[number % Math.max(1, citizens.length)];
  const isKnown = number % 2 === 0 && citizen !== undefined;
  return {
    ...(isKnown ? { citizenId: citizen.id } : { birthYear: 1960 + (number % 40) }),
    method: number % 4 < 2 ? 'CTI' : 'ICM',
    start: addMonths(TODAY, -(number % 7)),
    goalInstrument: number % 3 === 0 ? 'ORS' : 'WHO-5',
    expectedHours: [{ period: number % 4 < 2 ? 'phase' : 'month', number: 1, hours: number % 60 }],
    expectedGoals: [{ month: 1, total: 20 }],
    ...(number % 5 === 0 ? { worker: '=MHJ' } : {}),
  };
}

/** The mends that may be made without looking at each: all that replace a cell. */
export function cellMends(view: WorkbookView): Mend[] {
  return view.faults.flatMap(({ mend }) => (mend?.kind === 'replaceCell' ? [mend] : []));
}

/** Runs the command of a step on a workbook that has just been read. */
export function runStep(
  context: CommandContext,
  view: WorkbookView,
  { run, with: number }: CommandStep,
): Promise<Outcome<unknown>> {
  switch (run) {
    case 'read':
      return readWorkbook(context);
    case 'build':
      return buildSheets(context);
    case 'refresh': {
      const citizen = view.facts.citizens[number % Math.max(1, view.facts.citizens.length)];
      return refreshResults(
        context,
        citizen === undefined || number % 3 > 0 ? {} : { citizenId: citizen.id },
      );
    }
    case 'register':
      return register(context, registrationFor(view, number));
    case 'startCourse':
      return startCourse(context, courseToStart(view, number));
    case 'correctCourse': {
      const courseId = courseFor(view, number).id;
      const ended = { end: TODAY, endReason: 'Aktivt fravalg' };
      const changed = { worker: '', expectedGoals: [{ month: 1, total: 24 }] };
      return correctCourse(context, { courseId, ...(number % 2 === 0 ? ended : changed) });
    }
    case 'mend':
      return mendFaults(context, cellMends(view));
    case 'repairHeaders':
      return repairHeaders(context);
  }
}
