import type { ColumnSpec, TableSpec } from '../spec';
import { editDistance } from './edit-distance';
import { foldHeader } from './fold-header';

/** A header of ours that no column carries, and the column that most likely is meant, counted from 0 in the table. */
export interface MissingColumn {
  readonly column: ColumnSpec;
  readonly guess?: number;
}

/** Where the columns of a table are. */
export interface ColumnMatch {
  /** Column id → place in the table, counted from 0. Columns that are missing or doubled are not in it. */
  readonly places: ReadonlyMap<string, number>;
  readonly missing: readonly MissingColumn[];
  readonly doubled: readonly { readonly column: ColumnSpec; readonly places: readonly number[] }[];
}

/** Finds our columns by their headers, in any order and among columns of the user's own. */
export function matchColumns(table: TableSpec, headers: readonly string[]): ColumnMatch {
  const folded = headers.map(foldHeader);
  const places = new Map<string, number>();
  const doubled: { column: ColumnSpec; places: number[] }[] = [];
  const absent: ColumnSpec[] = [];
  const used = new Set<number>();
  for (const column of table.columns) {
    const wanted = foldHeader(column.header);
    const found = folded.flatMap((header, place) => (header === wanted ? [place] : []));
    for (const place of found) used.add(place);
    const [only] = found;
    if (only === undefined) absent.push(column);
    else if (found.length === 1) places.set(column.id, only);
    else doubled.push({ column, places: found });
  }
  const free = folded.flatMap((header, place) =>
    used.has(place) || header === '' ? [] : [{ header, place }],
  );
  return { places, missing: guessColumns(absent, free), doubled };
}

interface FreeHeader {
  readonly header: string;
  readonly place: number;
}

/** Pairs the nearest texts first, so that two missing headers never point at the same column. */
function guessColumns(absent: readonly ColumnSpec[], free: readonly FreeHeader[]): readonly MissingColumn[] {
  const pairs = absent.flatMap((column) =>
    free.flatMap(({ header, place }) => {
      const distance = likeness(foldHeader(column.header), header);
      return distance === undefined ? [] : [{ column, place, distance }];
    }),
  );
  pairs.sort((a, b) => a.distance - b.distance || a.place - b.place);
  const guesses = new Map<ColumnSpec, number>();
  const taken = new Set<number>();
  for (const { column, place } of pairs) {
    if (guesses.has(column) || taken.has(place)) continue;
    guesses.set(column, place);
    taken.add(place);
  }
  return absent.map((column) => {
    const guess = guesses.get(column);
    return guess === undefined ? { column } : { column, guess };
  });
}

/** Smaller is nearer; `undefined` when the header is not likely to be the wanted one under a new name. */
function likeness(wanted: string, header: string): number | undefined {
  const distance = editDistance(wanted, header);
  if (distance <= Math.max(1, Math.floor(wanted.length / 3))) return distance;
  const holdsIt = ` ${header} `.includes(` ${wanted} `);
  const isPart = wanted.includes(header) && header.length >= (wanted.startsWith(header) ? 3 : 4);
  return holdsIt || isPart ? wanted.length + distance : undefined;
}
