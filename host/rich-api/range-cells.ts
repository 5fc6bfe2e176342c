import type { CellValue } from '../../src/workbook/cell-value';
import { isCellError } from '../../src/workbook/cell-value';
import type { Area } from '../../src/workbook/place';
import { cellAt, clearCells, clearContents, mapArea, valueAt, valuesOf } from '../workbook/cells';
import { notify } from '../workbook/changes';
import type { EnteredValue } from '../workbook/enter-values';
import { enterValues } from '../workbook/enter-values';
import { requireWritable } from '../workbook/guards';
import { mergesAt } from '../workbook/merges';
import { tablesAt } from '../workbook/tables';
import { conflict, invalidArgument } from './rich-error';
import type { HostState, RangeTarget } from './rich-types';

/** A blank cell reads as an empty text, an error as its text. */
export function readValues({ sheet, area }: RangeTarget): (string | number | boolean)[][] {
  return valuesOf(sheet, area).map((row) => row.map(toWire));
}

function toWire(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function readTypes({ sheet, area }: RangeTarget): string[][] {
  return valuesOf(sheet, area).map((row) => row.map(toType));
}

function toType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeOf(value)];
}

function typeOf(value: string | number | boolean): 'string' | 'number' | 'boolean' {
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'number' : 'boolean';
}

/** A cell without a formula reads as its value. */
export function readFormulas({ sheet, area }: RangeTarget): (string | number | boolean)[][] {
  return mapArea(
    area,
    (row, column) => cellAt(sheet, row, column)?.formula ?? toWire(valueAt(sheet, row, column)),
  );
}

/** What the cells show, without their formats: enough for a host without eyes. */
export function readTexts(target: RangeTarget): string[][] {
  return readValues(target).map((row) => row.map((value) => (value === true ? 'TRUE' : String(value))));
}

/** Writes a grid of the range's shape, or one value into all its cells. Texts are read as if typed in US English. */
export function writeValues({ sheet, area }: RangeTarget, value: unknown, { model }: HostState): void {
  refuseFiltered(sheet, area, model);
  enterValues(model, sheet, area, toGrid(value, area), 'addin');
}

/** Uncalibrated: real Excel may write to the visible rows only; refusing shows the same mistake at once. */
function refuseFiltered(sheet: RangeTarget['sheet'], area: Area, model: HostState['model']): void {
  const filtered = tablesAt(model, sheet, area).find(({ isFiltered }) => isFiltered);
  if (filtered !== undefined) throw conflict('FilteredRangeConflict', 'The range overlaps a filtered table.');
}

function toGrid(value: unknown, area: Area): EnteredValue[][] {
  if (!Array.isArray(value)) return mapArea(area, () => toEntered(value));
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw invalidArgument();
    return row.map(toEntered);
  });
}

function toEntered(value: unknown): EnteredValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}

/** Clears contents alone, or contents and looks; header cells of a table cannot be cleared. */
export function clearRange({ sheet, area }: RangeTarget, what: string, { model }: HostState): void {
  requireWritable(model, sheet);
  if (mergesAt(sheet, area).some((merge) => merge.row < area.row || merge.column < area.column)) {
    throw conflict('MergedRangeConflict', 'Part of a merged cell cannot be cleared.');
  }
  if (what === 'Contents') clearContents(sheet, area);
  else if (what === 'All') clearCells(sheet, area);
  else throw invalidArgument('Only clearing of all or of contents is emulated.');
  notify(model, 'cells', sheet, area, 'addin');
}
