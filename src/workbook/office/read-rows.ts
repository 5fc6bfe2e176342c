import type { CellValue } from '../cell-value';
import type { TableId } from '../marker';
import type { TableState } from '../snapshot';
import type { Answer } from './read-cells';
import { askCells, askHiddenRows } from './read-cells';

/** What a cell (value and kind) and a row's state take in an answer, on average. */
const BYTES_PER_CELL = 32;
const BYTES_PER_ROW = 24;

/** A table whose rows are wanted. */
export interface WantedTable {
  readonly id: TableId;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Some body rows of one table, read together; `first` counts from 0 in the body. */
export interface RowBlock {
  readonly table: WantedTable;
  readonly first: number;
  readonly count: number;
}

/** A block with what was read. */
export interface ReadBlock extends RowBlock {
  readonly rows: readonly (readonly CellValue[])[];
  readonly hiddenRows: number;
}

/** Cuts the wanted tables into blocks and packs these into round trips of at most `limit` bytes each. */
export function planBlocks(tables: readonly WantedTable[], limit: number): RowBlock[][] {
  const trips: RowBlock[][] = [];
  let room = 0;
  for (const table of tables) {
    const rowBytes = table.columnCount * BYTES_PER_CELL + BYTES_PER_ROW;
    let first = 0;
    while (first < table.rowCount) {
      if (room < rowBytes) {
        trips.push([]);
        room = limit;
      }
      const count = Math.max(1, Math.min(table.rowCount - first, Math.floor(room / rowBytes)));
      trips.at(-1)?.push({ table, first, count });
      room -= count * rowBytes;
      first += count;
    }
  }
  return trips;
}

/** Asks for the rows of some blocks, found from their table, and for how many of them are hidden. */
export function askBlocks(context: Excel.RequestContext, blocks: readonly RowBlock[]): Answer<ReadBlock[]> {
  const answers = blocks.map((block) => {
    const body = context.workbook.tables.getItem(block.table.name).getDataBodyRange().untrack();
    const range = body
      .getRow(block.first)
      .untrack()
      .getResizedRange(block.count - 1, 0)
      .untrack();
    const rows = askCells(range);
    const hiddenRows = askHiddenRows(range);
    return () => ({ ...block, rows: rows(), hiddenRows: hiddenRows() });
  });
  return () => answers.map((answer) => answer());
}

/** The table's state with the rows that were read for it, if any were. */
export function withRows(table: TableState, blocks: readonly ReadBlock[]): TableState {
  const own = blocks.filter((block) => block.table.id === table.id);
  if (own.length === 0) return table;
  const hiddenRowCount = own.reduce((sum, { hiddenRows }) => sum + hiddenRows, 0);
  return { ...table, rows: own.flatMap(({ rows }) => rows), hiddenRowCount };
}
