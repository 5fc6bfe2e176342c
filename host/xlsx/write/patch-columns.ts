import type { SheetModel } from '../../workbook/model';
import { fileWidth } from '../column-width';
import { rawAttributes, setRawAttributes } from '../xml/raw-element';

type Column = { width?: number; hidden?: boolean } | undefined;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly raw: string;
}

/** Columns whose width or state differs. */
export function changedColumns(
  before: SheetModel['columns'],
  after: SheetModel['columns'],
): Map<number, Column> {
  const changed = new Map<number, Column>();
  for (const column of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(column);
    const now = after.get(column);
    if (was?.width !== now?.width || (was?.hidden ?? false) !== (now?.hidden ?? false))
      changed.set(column, now);
  }
  return changed;
}

/** The `col` elements with some columns changed; runs are split where they have to be. */
export function patchColumns(raws: readonly string[], changes: ReadonlyMap<number, Column>): string[] {
  let runs = raws.map(readRun);
  for (const [column, state] of changes)
    runs = runs
      .flatMap((run) => split(run, column + 1))
      .concat(missing(runs, column + 1))
      .map((run) => (run.first === column + 1 ? { ...run, raw: setState(run.raw, state) } : run));
  return runs
    .filter(({ raw }) => Object.keys(rawAttributes(raw)).some((name) => name !== 'min' && name !== 'max'))
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, raw }) => setRawAttributes(raw, { min: first, max: last }));
}

/** Style number of a column, for cells that are new in it. */
export function columnStyleOf(raws: readonly string[]): (column: number) => number {
  const runs = raws.map((raw) => ({ ...readRun(raw), style: Number(rawAttributes(raw).style ?? 0) }));
  return (column) => runs.find(({ first, last }) => first <= column + 1 && column + 1 <= last)?.style ?? 0;
}

function readRun(raw: string): Run {
  const { min, max } = rawAttributes(raw);
  return { first: Number(min ?? 1), last: Number(max ?? min ?? 1), raw };
}

function split(run: Run, column: number): Run[] {
  if (column < run.first || column > run.last) return [run];
  return [
    { ...run, last: column - 1 },
    { ...run, first: column, last: column },
    { ...run, first: column + 1 },
  ].filter(({ first, last }) => first <= last);
}

function missing(runs: readonly Run[], column: number): Run[] {
  return runs.some(({ first, last }) => first <= column && column <= last)
    ? []
    : [{ first: column, last: column, raw: '<col min="1" max="1"/>' }];
}

function setState(raw: string, state: Column): string {
  const width = state?.width === undefined ? undefined : fileWidth(state.width);
  // Excel demands a width on every column element that it is to hide.
  const shown = width ?? (state?.hidden === true ? 0 : undefined);
  return setRawAttributes(raw, {
    width: shown,
    customWidth: width === undefined ? undefined : 1,
    hidden: state?.hidden === true ? 1 : undefined,
  });
}
