import { appendRows } from '../../../src/sheets/rows/append-rows';
import { changeRow } from '../../../src/sheets/rows/change-row';
import { findRow } from '../../../src/sheets/rows/find-row';
import { ourTable } from '../../../src/sheets/rows/our-table';
import { borgereTable } from '../../../src/sheets/specs/borgere';
import { forloebTable } from '../../../src/sheets/specs/forloeb';
import { forventningerTable } from '../../../src/sheets/specs/forventninger';
import { maalingerTable } from '../../../src/sheets/specs/maalinger';
import { opsaetningTable } from '../../../src/sheets/specs/opsaetning';
import { tidTable } from '../../../src/sheets/specs/tid';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { Facts } from '../../../src/domain/dobbelt-bundlinje/facts';
import type { Plan } from '../../../src/workbook/plan';
import { serialOfDate } from '../../../src/workbook/serial-date';
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { ValidRows } from '../arbitrary/valid-facts';

function serial(date: CalendarDate | undefined): number | null {
  return date === undefined ? null : (serialOfDate(date) ?? null);
}

/** Writes facts into the empty input tables, with the free texts that belong to the rows. */
export function renderRows(snapshot: Snapshot, facts: Facts, rows: ValidRows): Plan {
  const goals = new Map(facts.expectedGoals.map((goal) => [`${goal.courseId}\n${goal.month}`, goal.score]));
  const months = rows.courseIds.flatMap((courseId, index) =>
    (rows.courses[index]?.months ?? []).map(({ month, hours, version }) => {
      return { courseId, month, hours, version, score: goals.get(`${courseId}\n${month}`) ?? null };
    }),
  );
  const citizens = facts.citizens.map(({ id, birthYear }, index) => {
    return { id, birthYear: birthYear ?? null, note: rows.notes[index] ?? null };
  });
  const courses = facts.courses.map(({ start, end, endReason, worker, ...course }, index) => {
    const note = rows.courses[index]?.note ?? null;
    const open = { end: serial(end), endReason: endReason ?? null, worker: worker ?? null, note };
    return { ...course, start: serial(start), ...open };
  });
  const hours = facts.hours.map(({ citizenId, courseId, hours: amount }, index) => {
    const row = rows.hours[index];
    const words = { courseId: courseId ?? null, timeType: row?.timeType ?? null };
    return { citizenId, month: serial(row?.month), hours: amount, ...words };
  });
  const measurements = facts.measurements.map(({ citizenId, date, instrument, score }, index) => {
    return { citizenId, date: serial(date), instrument, score, note: rows.measurements[index]?.note ?? null };
  });
  const setting = findRow(ourTable(snapshot, opsaetningTable), 'setting', 'Opgørelsesdato');
  const steps = [
    ...appendRows(snapshot, borgereTable, citizens),
    ...appendRows(snapshot, forloebTable, courses),
    ...appendRows(snapshot, forventningerTable, months),
    ...appendRows(snapshot, tidTable, hours),
    ...appendRows(snapshot, maalingerTable, measurements),
    ...changeRow(snapshot, opsaetningTable, setting, { value: serial(facts.reportDate) }),
  ];
  return { command: 'render', steps, stamps: [] };
}

/** The free texts of the rows, to be found again as they were. */
export function textsOf(rows: ValidRows): string[] {
  const texts = [
    ...rows.citizens.map((_, index) => rows.notes[index]),
    ...rows.courseIds.flatMap((_, index) => rows.courses[index]?.note),
    ...rows.hours.map(({ timeType }) => timeType),
    ...rows.measurements.map(({ note }) => note),
  ];
  return texts.filter((text) => typeof text === 'string');
}
