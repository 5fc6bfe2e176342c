import type { Area } from '../../src/workbook/place';
import { placesIn, valueAt } from '../workbook/cells';
import type { RangeTarget } from './type-targets';

/** The smallest part of a range that holds all its cells that hold something (or, without `valuesOnly`, look special). */
export function usedPart({ sheet, area }: RangeTarget, valuesOnly: boolean): Area | undefined {
  const places = placesIn(sheet, area).filter(
    ({ row, column }) => !valuesOnly || valueAt(sheet, row, column) !== null,
  );
  if (places.length === 0) return undefined;
  const [top, bottom] = span(places.map(({ row }) => row));
  const [left, right] = span(places.map(({ column }) => column));
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function span(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
