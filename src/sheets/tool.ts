import type { SheetId } from '../workbook/marker';
import type { ListId, SheetSpec, TableSpec } from './spec';

/** The tools, as the command line names them. */
export type ToolId = 'dobbelt-bundlinje' | 'soem';

/**
 * Where the values of a drop-down stand. `ids`: a whole column of a table that people add rows to; `codes`: the filled
 * cells of a column on a sheet of lists.
 */
export type ListSource = {
  readonly list: ListId;
  readonly table: TableSpec;
  /** Column id. */
  readonly column: string;
} & ({ readonly kind: 'ids' } | { readonly kind: 'codes'; readonly sheet: SheetId });

/** One tool as far as its sheets go: what is built together, and which lists its drop-downs need. */
export interface Tool {
  readonly id: ToolId;
  /** The sheets that people fill in, settings and lists too, in tab order. */
  readonly inputSheets: readonly SheetSpec[];
  /** The sheets written by *Opdatér*, in tab order. */
  readonly resultSheets: readonly SheetSpec[];
  /** The sheets that keep what was once calculated. They are made when there is something to keep. */
  readonly archiveSheets: readonly SheetSpec[];
  readonly lists: readonly ListSource[];
}

/** Every sheet of one tool, in tab order. */
export function sheetsOf({ inputSheets, resultSheets, archiveSheets }: Tool): readonly SheetSpec[] {
  return [...inputSheets, ...resultSheets, ...archiveSheets].sort((one, other) => one.order - other.order);
}
