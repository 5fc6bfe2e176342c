import { areaAddress } from '../../../src/workbook/a1';
import { createSheet } from '../../workbook/create-workbook';
import type { SheetModel } from '../../workbook/model';
import {
  formatRaw,
  parseRaw,
  putChildren,
  rawAttributes,
  rawChild,
  rawChildren,
  setRawAttributes,
  type RawElement,
} from '../xml/raw-element';
import { parseArea } from '../a1';
import { columnStyleOf } from './patch-columns';
import { patchConditionalFormats } from './patch-conditional-formats';
import { patchDrawing } from './patch-drawing';
import { patchLayout } from './patch-layout';
import { patchRows } from './patch-rows';
import { patchTables } from './patch-tables';
import { patchValidations } from './patch-validations';
import { partOfSheet, sheetBefore, type SaveContext } from './save-context';
import type { SheetDiff } from './sheet-diff';
import { SHEET_ORDER } from './sheet-order';

/** Writes what differs on one sheet; a sheet without differences keeps its bytes. */
export function patchSheet(sheet: SheetModel, context: SaveContext): void {
  const part = partOfSheet(context, sheet);
  const diff = context.diffs.get(sheet.id);
  if (part === undefined || diff === undefined) return;
  const before = sheetBefore(context, sheet.id) ?? createSheet(sheet.id, sheet.name);
  const text = context.pkg.text(part);
  let root = parseRaw(text);
  root = patchCells(root, before, sheet, diff, context);
  root = patchLayout(root, before, sheet);
  root = patchConditionalFormats(root, before, sheet, context.styles);
  root = patchValidations(root, before, sheet);
  root = patchDrawing(root, sheet, context);
  root = patchTables(root, sheet, context);
  const next = formatRaw(root);
  if (next !== text) context.pkg.put(part, next);
}

function patchCells(
  root: RawElement,
  before: SheetModel,
  after: SheetModel,
  diff: SheetDiff,
  context: SaveContext,
): RawElement {
  if (diff.cells.size + diff.rows.size === 0) return root;
  const cols = rawChildren(parseRaw(rawChild(root, 'cols') ?? '<cols/>'), 'col');
  const patched = patchRows(rawChild(root, 'sheetData') ?? '<sheetData/>', {
    before,
    after,
    diff,
    writing: context,
    columnStyle: columnStyleOf(cols),
  });
  context.lostFormula ||= patched.lostFormula;
  for (const address of patched.brokenArrays)
    context.losses.push({ kind: 'arrayFormula', sheet: after.name, address });
  const sheet = putChildren(root, SHEET_ORDER, 'sheetData', [patched.text]);
  return diff.cells.size === 0 ? sheet : growDimension(sheet, diff);
}

/** The hint which area is in use grows with the cells that are written; it never shrinks. */
function growDimension(root: RawElement, diff: SheetDiff): RawElement {
  const old = rawChild(root, 'dimension');
  const known = old === undefined ? undefined : parseArea(rawAttributes(old).ref ?? 'A1');
  if (old === undefined || known === undefined) return root;
  let { row: top, column: left } = known;
  let bottom = top + known.rowCount - 1;
  let right = left + known.columnCount - 1;
  for (const [row, columns] of diff.cells) {
    for (const [column, cell] of columns) {
      if (cell === undefined) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const area = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  const ref = areaAddress(area);
  if (ref === areaAddress(known)) return root;
  return putChildren(root, SHEET_ORDER, 'dimension', [setRawAttributes(old, { ref })]);
}
