import { useRatios } from '../../../domain/soem/follow-up/use-ratios';
import { roundLikeExcel } from '../../../domain/statistics/round-like-excel';
import type { WriteValue } from '../../../workbook/cell-value';
import { KEEP } from '../../../workbook/cell-value';
import { holds, isBlank } from '../../../workbook/cell-equal';
import type { WriteRows } from '../../../workbook/plan';
import type { Snapshot } from '../../../workbook/snapshot';
import { ourTable } from '../../rows/our-table';
import { readCalculations } from '../read/read-items';
import { readUse } from '../read/read-knowledge';
import { SoemReading } from '../read/soem-reading';
import { forbrugTable, RATIO_COLUMN } from '../specs/forbrug';

/** Decimals of what is written; the sheet shows two. */
const DECIMALS = 4;

/** What tells whose ratio it is, and what it is worked out from. */
const WHOSE = ['service', 'unit', 'groupMean', 'ownMean'];

/**
 * Writes *Forhold* (own use / the SØM group's) beside every row of `SØM – forbrug`, blank where either is missing or cannot be
 * read. A row is written only if it still holds what was read. No step when all of them stand there already, or when the
 * table or one of its columns is gone: the results do not need them.
 */
export function useRatioSteps(snapshot: Snapshot): readonly WriteRows[] {
  const ratios = ratiosByRow(snapshot);
  if (ratios === undefined) return [];
  const table = ourTable(snapshot, forbrugTable);
  const last = table.rows.findLastIndex((row) =>
    [...table.places].some((place) => !isBlank(row[place] ?? null)),
  );
  const rows = table.rows.slice(0, last + 1);
  const wanted = rows.map((_, index): WriteValue => {
    const isOurs = WHOSE.some((id) => !isBlank(table.cell(index, id)));
    return isOurs ? (ratios.get(index) ?? null) : KEEP;
  });
  if (wanted.every((value, row) => holds(table.cell(row, RATIO_COLUMN), value))) return [];
  return [
    {
      kind: 'writeRows',
      table: forbrugTable.id,
      headers: [table.header(RATIO_COLUMN)],
      startRow: 0,
      rows: wanted.map((value) => [value]),
      was: rows.map((_, row) => [table.cell(row, RATIO_COLUMN)]),
      whose: {
        headers: WHOSE.map(table.header),
        rows: rows.map((_, row) => WHOSE.map((id) => table.cell(row, id))),
      },
    },
  ];
}

/** By body row; `undefined` when the table cannot be read. */
function ratiosByRow(snapshot: Snapshot): ReadonlyMap<number, number> | undefined {
  const reading = new SoemReading(snapshot);
  reading.calculations = readCalculations(reading);
  const use = readUse(reading).map(({ row }) => row);
  if (reading.faults.some(({ severity, place }) => severity === 'error' && place.row === undefined))
    return undefined;
  return new Map(
    useRatios({ use }).flatMap(({ ratio, place }) => {
      const row = reading.places.get(place)?.row;
      return ratio === null || row === undefined ? [] : [[row, roundLikeExcel(ratio, DECIMALS)]];
    }),
  );
}
