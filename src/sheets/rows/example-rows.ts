import type { DobbeltBundlinjeExample, ExampleCourse } from '../../catalogue/examples/example-course';
import { supportMethods } from '../../catalogue/support-methods';
import { monthNumber, monthParts } from '../../domain/calendar/month-number';
import { isMeasuringMonth } from '../../domain/dobbelt-bundlinje/support-method';
import type { WriteRows } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serial-date';
import type { Snapshot } from '../../workbook/snapshot';
import type { TableSpec } from '../spec';
import { borgereTable } from '../specs/borgere';
import { forloebTable } from '../specs/forloeb';
import { forventningerTable } from '../specs/forventninger';
import { maalingerTable } from '../specs/maalinger';
import { SETTINGS, opsaetningTable } from '../specs/opsaetning';
import { tidTable } from '../specs/tid';
import { appendRows } from './append-rows';
import { changeRow } from './change-row';
import { expectationRows } from './expectation-rows';
import { findRow } from './find-row';
import { goalCells } from './goal-values';
import { ourTable, type RowValues } from './our-table';

function courseRow(course: ExampleCourse) {
  const { courseId: id, citizenId, method, worker, goalInstrument, end, endReason } = course;
  const start = serialOfDate(course.start) ?? null;
  const row = { id, citizenId, method, start, worker, goalInstrument };
  return end === undefined ? row : { ...row, end: serialOfDate(end) ?? null, endReason: endReason ?? null };
}

function estimateRows({ courseId, method, expectedHours, expectedGoals }: ExampleCourse) {
  const period = supportMethods[method].phases === null ? 'month' : 'phase';
  const measuring = Array.from({ length: 24 }, (_, index) => index + 1).filter((month) =>
    isMeasuringMonth(supportMethods[method], month),
  );
  const hours = expectedHours.map((amount, index) => ({ period, number: index + 1, hours: amount }) as const);
  const goals = expectedGoals.flatMap((total, index) => {
    const month = measuring[index];
    return month === undefined ? [] : [{ month, total }];
  });
  return expectationRows(courseId, { hours, goals }, 1);
}

function hoursRows({ citizenId, hoursFrom, hours }: ExampleCourse) {
  return hours.flatMap((amount, index) => {
    const month = serialOfDate({ ...monthParts(monthNumber(hoursFrom) + index), day: 1 }) ?? null;
    return amount === null ? [] : [{ citizenId, month, hours: amount }];
  });
}

function measurementRows({ citizenId, goalInstrument: instrument, measurements }: ExampleCourse) {
  return measurements.map(({ date, goal }) => ({
    citizenId,
    date: serialOfDate(date) ?? null,
    instrument,
    ...goalCells(typeof goal === 'number' ? { total: goal } : { answers: goal }),
  }));
}

function reportDateStep(snapshot: Snapshot, { reportDate }: DobbeltBundlinjeExample): readonly WriteRows[] {
  const setting = SETTINGS.find(({ id }) => id === 'reportDate');
  if (setting === undefined) return [];
  const row = findRow(ourTable(snapshot, opsaetningTable), 'setting', setting.label);
  return changeRow(snapshot, opsaetningTable, row, { value: serialOfDate(reportDate) ?? null });
}

/** Adds the rows that are not there yet, for an earlier run may have been broken off after some of them. */
function addMissing<Spec extends TableSpec>(
  snapshot: Snapshot,
  spec: Spec,
  rows: readonly RowValues<Spec>[],
): readonly WriteRows[] {
  const table = ourTable(snapshot, spec);
  const isThere = (row: RowValues<Spec>) =>
    table.rows.some((_, index) =>
      Object.entries(row).every(([id, value]) => table.cell(index, id) === (value ?? null)),
    );
  return appendRows(
    snapshot,
    spec,
    rows.filter((row) => !isThere(row)),
  );
}

/** Fills the tables of a built workbook with an example, and fixes its *Opgørelsesdato*. Done twice it is done once. */
export function exampleSteps(snapshot: Snapshot, example: DobbeltBundlinjeExample): readonly WriteRows[] {
  const { courses } = example;
  const citizens = courses.map(({ citizenId: id, birthYear }) => ({ id, birthYear }));
  return [
    ...addMissing(snapshot, borgereTable, citizens),
    ...addMissing(snapshot, forloebTable, courses.map(courseRow)),
    ...addMissing(snapshot, forventningerTable, courses.flatMap(estimateRows)),
    ...addMissing(snapshot, tidTable, courses.flatMap(hoursRows)),
    ...addMissing(snapshot, maalingerTable, courses.flatMap(measurementRows)),
    ...reportDateStep(snapshot, example),
  ];
}
