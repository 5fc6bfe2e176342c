import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { InstrumentId } from '../../domain/instruments/instrument';
import type { WriteRows } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serial-date';
import type { Snapshot } from '../../workbook/snapshot';
import { maalingerTable } from '../specs/maalinger';
import { appendRows } from './append-rows';
import { changeRow } from './change-row';
import { goalCells, type GoalValues } from './goal-values';
import { ourTable, sameId } from './our-table';

/** One measurement of a citizen's goal. */
export interface MeasurementEntry {
  readonly citizenId: string;
  readonly instrument: InstrumentId;
  readonly date: CalendarDate;
  readonly goal: GoalValues;
}

/**
 * Registers a measurement. One of the same citizen, instrument and day is corrected; on another day, also of the same
 * month, it is a new one, for some instruments are used at every meeting and the month's last one counts.
 */
export function measurementSteps(snapshot: Snapshot, entry: MeasurementEntry): readonly WriteRows[] {
  const table = ourTable(snapshot, maalingerTable);
  const date = serialOfDate(entry.date) ?? null;
  const row = table.rows.findIndex(
    (_, index) =>
      sameId(table.cell(index, 'citizenId'), entry.citizenId) &&
      sameId(table.cell(index, 'instrument'), entry.instrument) &&
      table.cell(index, 'date') === date,
  );
  const cells = goalCells(entry.goal);
  if (row >= 0) return changeRow(snapshot, maalingerTable, row, cells);
  const { citizenId, instrument } = entry;
  return appendRows(snapshot, maalingerTable, [{ citizenId, date, instrument, ...cells }]);
}
