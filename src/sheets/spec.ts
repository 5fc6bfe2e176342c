import type { SheetId, TableId } from '../workbook/marker';

/**
 * What a column holds; decides number format, validation, how a cell is read and which field the pane shows.
 * `month` is a date read as its calendar month. `hours` is hours in one calendar month, 0–744. `amount` is whole kroner,
 * `price` kroner with øre, `share` a share that stands as 0.65 and is shown as 65 %.
 */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'date'
  | 'month'
  | 'hours'
  | 'number'
  | 'amount'
  | 'price'
  | 'share'
  | 'whole'
  | 'year'
  | 'code'
  | 'value';

/** One column, described once: sheet, reading, validation, pane form and `docs/arkformat.md` all come from this. */
export interface ColumnSpec {
  /** Stable English id, the property name of a read row. */
  readonly id: string;
  /** Danish header without unit and mark. */
  readonly header: string;
  /** Printed in the header: `Timer (t)`. */
  readonly unit?: string;
  readonly kind: ColumnKind;
  /** Column id in the `Lister` sheet, or the id of another table's column whose values are the list. */
  readonly list?: ListId;
  readonly min?: number;
  readonly max?: number;
  readonly required: boolean;
  /** One or two plain sentences: input message in the sheet, help under the field in the pane, text in the docs. */
  readonly help: string;
  /** Shown above the table as the example line. */
  readonly example: string;
  /** Written by us and not to be typed in: grey italic header. */
  readonly isFixed?: boolean;
  /** Figures keep some room after them, where words follow in the next column. */
  readonly hasRoomAfter?: boolean;
  /** Width in characters. */
  readonly width: number;
}

/** Lists that drop-downs point at; each is a workbook name `ip_liste_<id>`. */
export type ListId = DobbeltBundlinjeListId | SoemListId;

export type DobbeltBundlinjeListId =
  'metode' | 'maaleredskab' | 'afslutning' | 'svar' | 'borgere' | 'forloeb';

export type SoemListId =
  | 'soem_ydelse'
  | 'soem_aktoer'
  | 'soem_giver'
  | 'soem_kategori'
  | 'soem_omraade'
  | 'soem_kilde'
  | 'soem_sikkerhed'
  | 'soem_slags'
  | 'soem_formaal'
  | 'soem_passer'
  | 'soem_divisor'
  | 'soem_janej';

export interface TableSpec {
  readonly id: TableId;
  readonly columns: readonly ColumnSpec[];
  /** Body rows of a new table, cells in the order of the columns; none when absent. */
  readonly initialRows?: readonly (readonly (string | number | null)[])[];
  /** Rules of single cells among the initial rows, where a column holds another kind of thing in each row. */
  readonly cellRules?: readonly CellRule[];
}

/** What may stand in one cell of the initial rows; it takes the place of the column's own rule. */
export interface CellRule {
  /** Counted from 0 in the initial rows. */
  readonly row: number;
  /** Column id. */
  readonly column: string;
  readonly rule: Pick<ColumnSpec, 'header' | 'help' | 'kind' | 'list' | 'min' | 'max'>;
}

/** `archive`: appended to by the program, read again, never rewritten. */
export type SheetRole = 'input' | 'result' | 'settings' | 'lists' | 'archive';

/** One sheet, described once. */
export interface SheetSpec {
  readonly id: SheetId;
  /** Tab name, Danish. */
  readonly name: string;
  readonly role: SheetRole;
  /** Tab order among our sheets. */
  readonly order: number;
  readonly title: string;
  /** One line: what the sheet is for and who fills it. */
  readonly lead: string;
  readonly tables: readonly TableSpec[];
}
