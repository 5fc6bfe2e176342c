import type { Area } from './place';

/**
 * How our parts are found in a workbook, whatever the user has renamed, moved or sorted. A table is found by its own
 * name (`ip_tid`), a sheet by a hidden workbook name (`ip_ark_tid`) that points at its top left corner. Neither settings
 * nor custom XML are used: they do not survive every program.
 */

/** Short id of a sheet, for example `tid` or `db_overblik`; lower case ASCII letters, digits and `_`. */
export type SheetId = string;

/** Short id of a table, for example `tid`; the same alphabet as {@link SheetId}. */
export type TableId = string;

/**
 * Cells that a sheet marker points at. More than A1, so that the marker does not break when a user deletes the first
 * rows or columns; within what every program takes for a sheet.
 */
export const MARKER_AREA: Area = { row: 0, column: 0, rowCount: 200, columnCount: 26 };

const PREFIX = 'ip_';
const SHEET_PREFIX = 'ip_ark_';

/** The name a table of ours carries in the workbook: `tid` → `ip_tid`. */
export function tableMarker(id: TableId): string {
  return `${PREFIX}${id}`;
}

/** The hidden workbook name that marks a sheet of ours: `tid` → `ip_ark_tid`. */
export function sheetMarker(id: SheetId): string {
  return `${SHEET_PREFIX}${id}`;
}

/** The sheet id behind a workbook name, or `undefined` when the name is not a sheet marker. */
export function sheetIdOf(name: string): SheetId | undefined {
  return name.toLowerCase().startsWith(SHEET_PREFIX)
    ? name.slice(SHEET_PREFIX.length).toLowerCase()
    : undefined;
}

/** Whether a table name is the marker of `id`, also with the number that a name clash gave it (`ip_tid_2`). */
export function isTableMarker(name: string, id: TableId): boolean {
  const marker = tableMarker(id);
  const lower = name.toLowerCase();
  return lower === marker || (lower.startsWith(`${marker}_`) && /^\d+$/.test(lower.slice(marker.length + 1)));
}

/** The first of `wanted`, `wanted_2`, `wanted_3` … that `taken` (compared without case) does not hold. */
export function freeName(wanted: string, taken: ReadonlySet<string>, join = '_'): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  if (!lower.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const candidate = `${wanted}${join}${String(number)}`;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
