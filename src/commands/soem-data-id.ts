import { fingerprint } from '../sheets/fingerprint';
import { forbrugTable, RATIO_COLUMN } from '../sheets/soem/specs/forbrug';
import { soem } from '../sheets/soem/specs/soem';
import type { Tool } from '../sheets/tool';
import type { Snapshot } from '../workbook/snapshot';
import { inputTables } from './input-tables';

const use = { ...forbrugTable, columns: forbrugTable.columns.filter(({ id }) => id !== RATIO_COLUMN) };

/** Without what *Opdatér* writes itself: else results would be outdated by their own writing. */
const input: Tool = {
  ...soem,
  inputSheets: soem.inputSheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (table.id === use.id ? use : table)),
  })),
};

/** The id of everything that the results of SØM depend on, and which calculation they show. */
export function soemDataId(snapshot: Snapshot, calculation: string): string {
  return fingerprint(inputTables(input, snapshot), calculation);
}
