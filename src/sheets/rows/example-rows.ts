import type { DobbeltBundlinjeExample, ExampleCourse } from '../../catalogue/examples/example-course';
import { supportMethods } from '../../catalogue/support-methods';
import { monthNumber, monthParts } from '../../domain/calendar/month-number';
import { isMeasuringMonth } from '../../domain/dobbelt-bundlinje/support-method';
import type { WriteRows } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serial-date';
import type { Snapshot } from '../../workbook/snapshot';
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
import { ourTable } from './our-table';

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

/** Fills the tables of a built workbook with an example, and fixes its *Opgørelsesdato*. */
export function exampleSteps(snapshot: Snapshot, example: DobbeltBundlinjeExample): readonly WriteRows[] {
  const { courses } = example;
  const citizens = courses.map(({ citizenId: id, birthYear }) => ({ id, birthYear }));
  return [
    ...appendRows(snapshot, borgereTable, citizens),
    ...appendRows(snapshot, forloebTable, courses.map(courseRow)),
    ...appendRows(snapshot, forventningerTable, courses.flatMap(estimateRows)),
    ...appendRows(snapshot, tidTable, courses.flatMap(hoursRows)),
    ...appendRows(snapshot, maalingerTable, courses.flatMap(measurementRows)),
    ...reportDateStep(snapshot, example),
  ];
}
