import { createDirectPort } from '../host/port/direct-port';
import { createWorkbook } from '../host/workbook/create-workbook';
import type { WorkbookModel } from '../host/workbook/model';
import { buildSheets } from '../src/commands/build-sheets';
import type { CommandContext } from '../src/commands/types';
import { serialOfDate } from '../src/workbook/serial-date';
import type { WorkbookPort } from '../src/workbook/port';
import type { WriteRows } from '../src/workbook/plan';
import {
  MEASURING_MONTHS,
  MONTHS,
  PHASE_HOURS,
  REPORT_DATE,
  START,
  citizenId,
  courseId,
  expectedScores,
  hoursOf,
  scoreOf,
} from './workload';

export function contextFor(port: WorkbookPort): CommandContext {
  return { port, today: REPORT_DATE, timeOfDay: '10.14', version: 'bench' };
}

export interface FilledWorkbook {
  readonly model: WorkbookModel;
  /** Rows in the input tables. */
  readonly rows: number;
}

/** A built workbook with `count` citizens, their courses, 12 months of hours and 4 measurements each. */
export async function fillWorkbook(count: number): Promise<FilledWorkbook> {
  const model = createWorkbook();
  const port = createDirectPort(model);
  const built = await buildSheets(contextFor(port));
  if (!built.ok) throw built.error;
  const steps = inputRows(Array.from({ length: count }, (_, index) => index));
  await port.apply({ command: 'bench', steps, stamps: [] });
  return { model, rows: steps.reduce((sum, step) => sum + step.rows.length, 0) };
}

const writeRows = (table: string, headers: readonly string[], rows: WriteRows['rows']): WriteRows => ({
  kind: 'writeRows',
  table,
  headers,
  startRow: 0,
  rows,
});

function inputRows(citizens: readonly number[]): readonly WriteRows[] {
  const day = (month: number, date: number): number =>
    serialOfDate({ year: START.year, month, day: date }) ?? Number.NaN;
  const start = day(START.month, START.day);
  return [
    writeRows(
      'borgere',
      ['BorgerID*', 'Fødselsår'],
      citizens.map((index) => [citizenId(index), 1970 + (index % 30)]),
    ),
    writeRows(
      'forloeb',
      ['ForløbID*', 'BorgerID*', 'Metode*', 'Startdato*', 'Måleredskab*'],
      citizens.map((index) => [courseId(index), citizenId(index), 'CTI', start, 'WHO-5']),
    ),
    writeRows(
      'forventninger',
      ['ForløbID*', 'Fase', 'Måned', 'Timer (t)', 'Score (point)'],
      citizens.flatMap((index) => [
        ...PHASE_HOURS.map((hours, phase) => [courseId(index), phase + 1, null, hours, null]),
        ...MEASURING_MONTHS.map((month, place) => [
          courseId(index),
          null,
          month,
          null,
          expectedScores[place] ?? 0,
        ]),
      ]),
    ),
    writeRows(
      'tid',
      ['BorgerID*', 'Måned*', 'Timer (t)*'],
      citizens.flatMap((index) =>
        Array.from({ length: MONTHS }, (_, month) => [
          citizenId(index),
          day(month + 1, 1),
          hoursOf(index, month),
        ]),
      ),
    ),
    writeRows(
      'maalinger',
      ['BorgerID*', 'Dato*', 'Måleredskab*', 'Score (point)'],
      citizens.flatMap((index) =>
        MEASURING_MONTHS.map((month, place) => [
          citizenId(index),
          day(month, 15),
          'WHO-5',
          scoreOf(index, place),
        ]),
      ),
    ),
  ];
}
