import type { CellValue } from '../../../src/workbook/cell-value';
import type { CellFormat } from '../../../src/workbook/plan';

/** What comes into a cell: text that a person types, or a value that was there before us (pasted, from a file, calculated). */
export type Content = { readonly typed: string } | { readonly value: CellValue; readonly formula?: string };

/**
 * One thing that a person does to a workbook between our commands, as plain data so that a counterexample can be read.
 * Numbers are taken modulo what is there: `table: 7` is one of the tables, whichever there are by then. `row` and
 * `column` of a table count from its header and reach one row and two columns beyond it.
 */
export type Edit =
  | { readonly do: 'fillCell'; readonly sheet: number; readonly at: Place; readonly with: Content }
  | { readonly do: 'fillTableCell'; readonly table: number; readonly at: Place; readonly with: Content }
  | { readonly do: 'clearTableCells'; readonly table: number; readonly at: Place; readonly size: Size }
  | { readonly do: 'respell'; readonly table: number; readonly at: Place; readonly how: Spelling }
  | { readonly do: 'copyRow'; readonly table: number; readonly from: number; readonly to: number }
  | { readonly do: 'sort'; readonly table: number; readonly column: number; readonly descending: boolean }
  | { readonly do: 'filter'; readonly table: number; readonly column: number }
  | { readonly do: 'clearFilter'; readonly table: number }
  | { readonly do: 'toggleTotals'; readonly table: number }
  | { readonly do: 'renameTable'; readonly table: number; readonly name: string }
  | {
      readonly do: 'insertRows' | 'deleteRows';
      readonly sheet: number;
      readonly row: number;
      readonly count: number;
    }
  | { readonly do: 'insertColumns' | 'deleteColumns'; readonly sheet: number; readonly column: number }
  | { readonly do: 'addSheet' | 'renameSheet'; readonly sheet: number; readonly name: string }
  | { readonly do: 'moveSheet'; readonly sheet: number; readonly to: number }
  | { readonly do: 'copySheet' | 'deleteSheet' | 'hideSheet' | 'showSheet'; readonly sheet: number }
  | { readonly do: 'toggleProtection'; readonly sheet: number }
  | { readonly do: 'toggleStructure' }
  | { readonly do: 'hideRows' | 'hideColumns'; readonly sheet: number; readonly at: Place }
  | { readonly do: 'merge'; readonly sheet: number; readonly at: Place; readonly size: Size }
  | {
      readonly do: 'format';
      readonly sheet: number;
      readonly at: Place;
      readonly size: Size;
      readonly as: CellFormat;
    }
  | {
      readonly do: 'addTable';
      readonly sheet: number;
      readonly at: Place;
      readonly size: Size;
      readonly name: string;
    }
  | { readonly do: 'addName'; readonly name: string; readonly sheet: number; readonly at: Place }
  | { readonly do: 'deleteName'; readonly name: number }
  | { readonly do: 'addChart'; readonly sheet: number; readonly at: Place }
  /** Closes without saving and opens what was saved before the last command. */
  | { readonly do: 'reopen' };

/** How a cell comes to say the same in another way: letters, blanks that are hard to see, a figure or a day as text. */
export type Spelling = 'lower' | 'upper' | 'spaced' | 'hardSpaced' | 'decomposed' | 'asText';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}
