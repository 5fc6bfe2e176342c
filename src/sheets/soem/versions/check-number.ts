import { toFifteenDigits } from '../../../domain/statistics/round-like-excel';
import type { CellValue } from '../../../workbook/cell-value';
import { fingerprint } from '../../fingerprint';
import { versionerTable } from '../specs/versioner';
import type { FrozenCell } from './frozen-cells';

type ColumnId = (typeof versionerTable.columns)[number]['id'];

/** What the check number says nothing of: itself, and the name of the calculation, which people may change everywhere. */
const LEFT_OUT: readonly ColumnId[] = ['calculation', 'check'];

/**
 * The *Kontroltal* of a version: another one as soon as a word or figure of its line or of its frozen cells is changed, gone
 * or new; the same in any order of rows, and whatever program saved the file (figures count with 15 digits, as in Excel).
 */
export function checkNumber(cellOf: (id: ColumnId) => CellValue, cells: readonly FrozenCell[]): string {
  const line = versionerTable.columns
    .filter(({ id }) => !LEFT_OUT.includes(id))
    .map(({ id }) => counted(cellOf(id)));
  const rows = cells.map(({ sheet, line: row, field, value }) => [sheet, row, field, counted(value)]);
  return fingerprint(
    [
      { id: 'line', rows: [line] },
      { id: 'cells', rows },
    ],
    '',
  );
}

function counted(value: CellValue): CellValue {
  return typeof value === 'number' ? toFifteenDigits(value) : value;
}
