import { z } from 'zod';
import type { Area, CellPlace } from '../../src/workbook/place';
import { cellArea } from '../workbook/areas';
import { cellAt, placesIn } from '../workbook/cells';
import { enterValues } from '../workbook/enter-values';
import { joinPlaces } from '../workbook/join-places';
import { toWire } from './range-cells';
import { invalidArgument } from './rich-error';
import type { HostState } from './rich-types';
import type { RangeTarget } from './type-targets';

const options = z
  .object({
    completeMatch: z.boolean().optional(),
    matchCase: z.boolean().optional(),
    searchDirection: z.enum(['Forward', 'Backwards']).optional(),
  })
  .nullish();

type FindOptions = z.infer<typeof options>;

export function readFindOptions(value: unknown): FindOptions {
  const parsed = options.safeParse(value);
  if (!parsed.success) throw invalidArgument();
  return parsed.data;
}

/** Cells whose formula or value holds the text, in reading order. Case does not matter unless asked for. */
export function findPlaces({ sheet, area }: RangeTarget, text: string, wanted: FindOptions): CellPlace[] {
  const places = placesIn(sheet, area).sort((one, other) => one.row - other.row || one.column - other.column);
  const normal = (content: string) => (wanted?.matchCase === true ? content : content.toLowerCase());
  return places.filter(({ row, column }) => {
    const content = normal(contentOf(sheet, row, column));
    return wanted?.completeMatch === true ? content === normal(text) : content.includes(normal(text));
  });
}

function contentOf(sheet: RangeTarget['sheet'], row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell?.formula ?? String(toWire(cell?.value ?? null));
}

/** The first cell found, or the last one when it is looked for backwards. */
export function findCell(target: RangeTarget, text: string, wanted: FindOptions): RangeTarget | undefined {
  const places = findPlaces(target, text, wanted);
  const place = wanted?.searchDirection === 'Backwards' ? places.at(-1) : places[0];
  return place === undefined ? undefined : { sheet: target.sheet, area: cellArea(place) };
}

export function placesAsAreas(places: readonly CellPlace[]): Area[] {
  return joinPlaces(places);
}

/** Replaces the text wherever it is found; returns in how many cells. What comes out is read as if typed. */
export function replaceAll(
  target: RangeTarget,
  text: string,
  replacement: string,
  wanted: FindOptions,
  { model }: HostState,
): number {
  const places = findPlaces(target, text, wanted);
  const pattern = new RegExp(
    text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    wanted?.matchCase === true ? 'g' : 'gi',
  );
  for (const place of places) {
    const content = contentOf(target.sheet, place.row, place.column).replace(pattern, () => replacement);
    enterValues(model, target.sheet, cellArea(place), [[content]], 'addin');
  }
  return places.length;
}
