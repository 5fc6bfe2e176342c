import { findRow } from '../sheets/rows/find-row';
import { hoursSteps } from '../sheets/rows/hours-steps';
import { measurementSteps } from '../sheets/rows/measurement-steps';
import { ourTable, sameId } from '../sheets/rows/our-table';
import { forloebTable } from '../sheets/specs/forloeb';
import { instruments } from '../catalogue/instruments';
import type { InstrumentId } from '../domain/instruments/instrument';
import { HostError } from '../workbook/host-error';
import type { Plan } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';
import { runCommand } from './run-command';
import { takeSnapshot } from './take-snapshot';
import type { CommandContext, Outcome, Registration, WriteReport } from './types';

interface RegisteredCourse {
  readonly citizenId: string;
  readonly instrument: InstrumentId;
  readonly hasOtherCourses: boolean;
}

function courseOf(snapshot: Snapshot, courseId: string): RegisteredCourse {
  const table = ourTable(snapshot, forloebTable);
  const row = findRow(table, 'id', courseId);
  const citizen = table.cell(row, 'citizenId');
  const wanted = table.cell(row, 'goalInstrument');
  const instrument = Object.values(instruments).find(({ id }) => sameId(wanted, id));
  if (typeof citizen !== 'string' || instrument === undefined) {
    throw new HostError('itemMissing', { sheet: table.state.sheetName, address: courseId });
  }
  const courses = table.rows.filter((_, index) => sameId(table.cell(index, 'citizenId'), citizen));
  return {
    citizenId: citizen.trim(),
    instrument: instrument.id,
    hasOtherCourses: courses.length > 1,
  };
}

/** The rows that a registration adds or corrects. */
function planRegistration(snapshot: Snapshot, registration: Registration): Plan {
  const { courseId, hours, measurement } = registration;
  const { citizenId, instrument, hasOtherCourses } = courseOf(snapshot, courseId);
  const time =
    hours === undefined
      ? []
      : hoursSteps(snapshot, {
          citizenId,
          courseId,
          hasOtherCourses,
          month: hours.month,
          hours: hours.hours,
        });
  if (measurement === undefined) return { command: 'register', steps: time, stamps: [] };
  const { date, ...goal } = measurement;
  const steps = [...time, ...measurementSteps(snapshot, { citizenId, instrument, date, goal })];
  return { command: 'register', steps, stamps: [] };
}

/** Registers hours of a month, a measurement, or both, for one course. */
export function register(context: CommandContext, registration: Registration): Promise<Outcome<WriteReport>> {
  return runCommand(async () => {
    const plan = planRegistration(await takeSnapshot(context), registration);
    return { courseId: registration.courseId, applied: await context.port.apply(plan, context.run) };
  });
}
