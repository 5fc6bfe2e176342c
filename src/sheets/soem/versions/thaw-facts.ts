import { calculateSoem } from '../../../domain/soem/calculate-soem';
import type { SoemFacts } from '../../../domain/soem/facts';
import type { CellValue } from '../../../workbook/cell-value';
import type { Snapshot, TableState } from '../../../workbook/snapshot';
import { INPUT_ROWS } from '../../look';
import type { SheetSpec, TableSpec } from '../../spec';
import { readSoem } from '../read/read-soem';
import { soem } from '../specs/soem';
import { headerText } from '../../specs/header-text';
import type { FrozenCell } from './frozen-cells';

/**
 * The facts behind frozen cells, read by the same reader as the sheets themselves. `undefined` when they cannot be read
 * or calculated with any more. Addresses in them lead nowhere: the rows stand only in the archive.
 */
export function thawFacts(calculation: string, cells: readonly FrozenCell[]): SoemFacts | undefined {
  const { calculations, faults } = readSoem(frozenSnapshot(calculation, cells));
  const [only] = calculations;
  if (only?.facts === undefined || faults.some(({ severity }) => severity === 'error')) return undefined;
  return calculateSoem(only.facts).status === 'calculated' ? only.facts : undefined;
}

/** The workbook as it would be with nothing but these cells in the sheets of SØM. */
function frozenSnapshot(calculation: string, cells: readonly FrozenCell[]): Snapshot {
  const tables = soem.inputSheets.flatMap((sheet) =>
    sheet.tables.map((table) => frozenTable(sheet, table, calculation, cells)),
  );
  return {
    workbook: { name: '', readOnly: false, structureProtected: false, dateSystem: '1900' },
    ...{ sheets: [], tables, names: [], takenNames: [] },
  };
}

function frozenTable(
  { name }: SheetSpec,
  table: TableSpec,
  calculation: string,
  cells: readonly FrozenCell[],
): TableState {
  const lines = new Map<number, Map<string, CellValue>>();
  for (const { sheet, line, field, value } of cells) {
    if (sheet !== name) continue;
    const row = lines.get(line) ?? new Map<string, CellValue>();
    lines.set(line, row.set(field, value));
  }
  const rows = [...lines]
    .sort(([one], [other]) => one - other)
    .map(([, row]) =>
      table.columns.map(({ id, header }) => (id === 'calculation' ? calculation : (row.get(header) ?? null))),
    );
  const size = { rowCount: Math.max(1, rows.length) + 1, columnCount: table.columns.length };
  return {
    ...{ id: table.id, name: table.id, sheetKey: table.id, sheetName: name, rows },
    area: { row: INPUT_ROWS.header, column: 0, ...size },
    headers: table.columns.map(headerText),
    ...{ hasTotalsRow: false, hiddenRowCount: 0, isFiltered: false, mergedAreas: [] },
  };
}
