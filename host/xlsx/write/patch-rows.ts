import { cellAddress } from '../../../src/workbook/a1';
import type { Area } from '../../../src/workbook/place';
import type { CellModel, SheetModel } from '../../workbook/model';
import { holdsCell } from '../../workbook/areas';
import { cellAt } from '../../workbook/cells';
import { parseArea, parsePlace } from '../a1';
import {
  adopt,
  formatRaw,
  parseRaw,
  rawAttributes,
  rawChild,
  setRawAttributes,
  type RawElement,
} from '../xml/raw-element';
import { cellXml, withOwnFormula, type CellWriting } from './cell-xml';
import type { SheetDiff } from './sheet-diff';

export interface RowsToPatch {
  readonly before: SheetModel;
  readonly after: SheetModel;
  readonly diff: SheetDiff;
  readonly writing: CellWriting;
  /** Style of a column, for cells that are new. */
  readonly columnStyle: (column: number) => number;
}

export interface PatchedRows {
  readonly text: string;
  /** A formula was taken away, so that the file's list of formulas no longer fits. */
  readonly lostFormula: boolean;
  /** Addresses inside formulas that fill several cells. */
  readonly brokenArrays: readonly string[];
}

interface RawCell {
  readonly column: number;
  readonly raw: string;
}

/** Rewrites the touched cells of `sheetData`; all other rows and cells keep their text. */
export function patchRows(sheetData: string, patch: RowsToPatch): PatchedRows {
  const root = parseRaw(sheetData);
  const rows = new Map<number, string>();
  let last = -1;
  for (const { raw } of root.children) {
    const { r } = rawAttributes(raw);
    last = r === undefined ? last + 1 : Number(r) - 1;
    rows.set(last, raw);
  }
  const touched = new Set([...patch.diff.cells.keys(), ...patch.diff.rows.keys()]);
  const orphans = sharedOrphans(rows, touched, patch);
  const state = { lostFormula: false };
  for (const row of [...touched].sort((a, b) => a - b)) {
    const next = patchRow(rows.get(row), row, patch, root, state);
    if (next === undefined) rows.delete(row);
    else rows.set(row, next);
  }
  for (const [row, raw] of rows) {
    if (orphans.size > 0 && raw.includes('shared')) rows.set(row, releaseShared(raw, row, orphans, patch));
  }
  const ordered = [...rows.entries()].sort(([a], [b]) => a - b).map(([, raw]) => raw);
  const brokenArrays = sheetData.includes('array') ? findBrokenArrays(sheetData, patch) : [];
  return { text: root.open + ordered.join('') + root.close, lostFormula: state.lostFormula, brokenArrays };
}

function cellsOf(row: RawElement): RawCell[] {
  let last = -1;
  return row.children
    .filter((child) => child.name === 'c')
    .map(({ raw }) => {
      const { r } = rawAttributes(raw);
      last = (r === undefined ? undefined : parsePlace(r)?.column) ?? last + 1;
      return { column: last, raw };
    });
}

function patchRow(
  old: string | undefined,
  row: number,
  { before, after, diff, writing, columnStyle }: RowsToPatch,
  sheetData: RawElement,
  state: { lostFormula: boolean },
): string | undefined {
  let element = parseRaw(old ?? adopt(sheetData, `<row r="${row + 1}"></row>`));
  if (diff.rows.has(row))
    element = { ...element, open: setRawAttributes(element.open, rowAttributes(diff.rows.get(row))) };
  const attributes = rawAttributes(element.open);
  const rowStyle = attributes.customFormat === undefined ? undefined : Number(attributes.s ?? 0);
  const cells = new Map(cellsOf(element).map(({ column, raw }) => [column, raw]));
  for (const [column, cell] of diff.cells.get(row) ?? []) {
    const raw = cells.get(column);
    const address = cellAddress({ row, column });
    const keepsFormula = cell?.formula !== undefined && cellAt(before, row, column)?.formula === cell.formula;
    const placeStyle = raw === undefined ? (rowStyle ?? columnStyle(column)) : 0;
    const next =
      cell === undefined ? '' : cellXml({ address, cell, old: raw, placeStyle, keepsFormula }, writing);
    if (raw !== undefined && hasFormula(raw) && !hasFormula(next)) state.lostFormula = true;
    if (next === '') cells.delete(column);
    else cells.set(column, adopt(element, next));
  }
  if (
    cells.size === 0 &&
    !after.rows.has(row) &&
    Object.keys(attributes).every((name) => name === 'r' || name === 'spans')
  ) {
    return undefined;
  }
  return joinRow(element, row, cells);
}

function joinRow(element: RawElement, row: number, cells: ReadonlyMap<number, string>): string {
  // The hint which columns a row spans may no longer hold, and is not needed.
  const open = setRawAttributes(element.open, { r: row + 1, spans: undefined });
  const children = [...cells.entries()]
    .sort(([a], [b]) => a - b)
    .map(([column, raw]) =>
      /\sr=/.test(raw.slice(0, 40)) ? raw : setRawAttributes(raw, { r: cellAddress({ row, column }) }),
    );
  return formatRaw({ open, children: children.map((raw) => ({ name: 'c', raw })), close: element.close });
}

function rowAttributes(
  row: { height?: number; hidden?: boolean } | undefined,
): Record<string, number | undefined> {
  const { height, hidden } = row ?? {};
  return {
    ht: height,
    customHeight: height === undefined ? undefined : 1,
    hidden: hidden === true ? 1 : undefined,
  };
}

function hasFormula(raw: string): boolean {
  return /<(\w+:)?f[\s/>]/.test(raw);
}

/** Numbers of shared formulas whose first cell is overwritten; the cells that share them need their own text. */
function sharedOrphans(
  rows: ReadonlyMap<number, string>,
  touched: ReadonlySet<number>,
  patch: RowsToPatch,
): Set<string> {
  const orphans = new Set<string>();
  for (const row of touched) {
    const raw = rows.get(row);
    if (raw?.includes('shared') !== true) continue;
    for (const cell of cellsOf(parseRaw(raw))) {
      const after = patch.diff.cells.get(row);
      const formula = rawChild(parseRaw(cell.raw), 'f');
      const { t, si, ref } = formula === undefined ? {} : rawAttributes(formula);
      if (t !== 'shared' || si === undefined || ref === undefined || after?.has(cell.column) !== true)
        continue;
      if (after.get(cell.column)?.formula !== cellAt(patch.before, row, cell.column)?.formula)
        orphans.add(si);
    }
  }
  return orphans;
}

function releaseShared(raw: string, row: number, orphans: ReadonlySet<string>, patch: RowsToPatch): string {
  const element = parseRaw(raw);
  const children = cellsOf(element).map(({ column, raw: cell }) => {
    const formula = rawChild(parseRaw(cell), 'f');
    const { t, si } = formula === undefined ? {} : rawAttributes(formula);
    const text: CellModel | undefined = cellAt(patch.after, row, column);
    const isOrphan = t === 'shared' && si !== undefined && orphans.has(si) && text?.formula !== undefined;
    return { name: 'c', raw: isOrphan ? withOwnFormula(cell, text.formula ?? '') : cell };
  });
  return formatRaw({ ...element, children });
}

/** Cells whose value was changed although a formula in another, untouched cell fills them. */
function findBrokenArrays(sheetData: string, { before, diff }: RowsToPatch): string[] {
  const areas = [...sheetData.matchAll(/<(?:\w+:)?f\s[^>]*t="array"[^>]*>/g)]
    .map(([tag]) => parseArea(rawAttributes(tag).ref ?? ''))
    .filter((area): area is Area => area !== undefined && area.rowCount * area.columnCount > 1)
    .filter((area) => diff.cells.get(area.row)?.has(area.column) !== true);
  return [...diff.cells].flatMap(([row, columns]) =>
    [...columns.entries()]
      .filter(([column, cell]) => cell?.value !== cellAt(before, row, column)?.value)
      .map(([column]) => ({ row, column }))
      .filter((place) => areas.some((area) => holdsCell(area, place)))
      .map(cellAddress),
  );
}
