import type { CellValue } from '../../src/workbook/cell-value';
import { isCellError } from '../../src/workbook/cell-value';
import type { Area } from '../../src/workbook/place';
import { cellAt, mapArea, valueAt, valuesOf } from '../workbook/cells';
import type { EntryCulture } from '../workbook/entry-culture';
import type { EnteredValue } from '../workbook/enter-values';
import { enterValues } from '../workbook/enter-values';
import { overlaps } from '../workbook/areas';
import { tablesAt } from '../workbook/tables';
import { toInvariantFormula, toLocalFormula } from './local-formula';
import { isTooMuchToRead, requireBounded, requireOperationSize } from './range-size';
import { conflict, invalidArgument } from './rich-error';
import type { HostState } from './rich-types';
import type { RangeTarget } from './type-targets';

type WireValue = string | number | boolean;

/** A blank cell reads as an empty text, an error as its text; too many cells at once read as null. */
export function readValues(target: RangeTarget): WireValue[][] | null {
  if (isTooMuchToRead(target)) return null;
  return valuesOf(target.sheet, target.area).map((row) => row.map(toWire));
}

export function toWire(value: CellValue): WireValue {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function readTypes(target: RangeTarget): string[][] | null {
  if (isTooMuchToRead(target)) return null;
  return valuesOf(target.sheet, target.area).map((row) => row.map(toType));
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
export function readFormulas(target: RangeTarget): WireValue[][] | null {
  if (isTooMuchToRead(target)) return null;
  const { sheet, area } = target;
  return mapArea(
    area,
    (row, column) => cellAt(sheet, row, column)?.formula ?? toWire(valueAt(sheet, row, column)),
  );
}

/** Formulas with the user's own marks between arguments and in numbers. */
export function readLocalFormulas(target: RangeTarget, { culture }: HostState): WireValue[][] | null {
  const isFormula = (value: WireValue): value is string => typeof value === 'string' && value.startsWith('=');
  const local = (value: WireValue) => (isFormula(value) ? toLocalFormula(value, culture) : value);
  return readFormulas(target)?.map((row) => row.map(local)) ?? null;
}

/** What the cells show, without their formats: enough for a host without eyes. */
export function readTexts(target: RangeTarget): string[][] | null {
  const textOf = (value: WireValue) => (value === true ? 'TRUE' : value === false ? 'FALSE' : String(value));
  return readValues(target)?.map((row) => row.map(textOf)) ?? null;
}

/** Writes a grid of the range's shape, or one value into all its cells. Texts are read as if typed in US English. */
export function writeValues(target: RangeTarget, value: unknown, host: HostState): void {
  enter(target, value, host, 'en-US');
}

/** The same as the user of this Excel would type it: `=SUM(A1;2,5)`, `1.234,5`, `31-12-2026`. */
export function writeLocalFormulas(target: RangeTarget, value: unknown, host: HostState): void {
  const { culture } = host;
  const isFormula = (one: unknown): one is string => typeof one === 'string' && one.startsWith('=');
  const read = (one: unknown): unknown => (isFormula(one) ? toInvariantFormula(one, culture) : one);
  const rows: unknown = Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map(read) : row))
    : read(value);
  enter(target, rows, host, culture.startsWith('da') ? 'da-DK' : 'en-US');
}

function enter(target: RangeTarget, value: unknown, host: HostState, culture: EntryCulture): void {
  const { sheet, area } = target;
  requireOperationSize(target, host);
  requireBounded(target);
  refuseFiltered(sheet, area, host.model);
  enterValues(host.model, sheet, area, toGrid(value, area), 'addin', culture);
}

/** Uncalibrated: real Excel may write to the visible rows only; refusing shows the same mistake at once. */
function refuseFiltered(sheet: RangeTarget['sheet'], area: Area, model: HostState['model']): void {
  const isTable = tablesAt(model, sheet, area).some(({ isFiltered }) => isFiltered);
  const { filter } = sheet;
  const isSheet = filter !== undefined && filter.criteria.size > 0 && overlaps(filter.area, area);
  if (isTable || isSheet) throw conflict('FilteredRangeConflict', 'The range overlaps a filtered table.');
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
