import { areaAddress } from '../../../src/workbook/a1';
import type { Area } from '../../../src/workbook/place';
import { createSheet } from '../../workbook/create-workbook';
import { placeOfKey } from '../../workbook/cells';
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
  return diff.cells.size === 0 ? sheet : growDimension(sheet, after);
}

/** The hint which area is in use: never smaller than the file said, since the model leaves out blank cells. */
function growDimension(root: RawElement, sheet: SheetModel): RawElement {
  const old = rawChild(root, 'dimension');
  if (old === undefined) return root;
  const corners = [...sheet.cells.keys()].map(placeOfKey);
  const [from = 'A1', to = from] = (rawAttributes(old).ref ?? 'A1').split(':');
  const known = parseCorners(from, to);
  const rows = corners.reduce((last, { row }) => Math.max(last, row), known.row + known.rowCount - 1);
  const columns = corners.reduce(
    (last, { column }) => Math.max(last, column),
    known.column + known.columnCount - 1,
  );
  const row = corners.reduce((first, place) => Math.min(first, place.row), known.row);
  const column = corners.reduce((first, place) => Math.min(first, place.column), known.column);
  const ref = areaAddress({ row, column, rowCount: rows - row + 1, columnCount: columns - column + 1 });
  return putChildren(root, SHEET_ORDER, 'dimension', [setRawAttributes(old, { ref })]);
}

function parseCorners(from: string, to: string): Area {
  return parseArea(`${from}:${to}`) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
}
