import { codeOf, sourceTypeList } from '../../../catalogue/soem/soem-lists';
import type { SourceType } from '../../../domain/soem/basis';
import type { ByPayer } from '../../../domain/soem/payer';
import { roundLikeExcel } from '../../../domain/statistics/round-like-excel';
import type { Snapshot } from '../../../workbook/snapshot';
import { priserTable } from '../specs/priser';
import { rowsOfCalculation, type FoundRow } from './row-cells';
import { freeRow, type RowChange } from './row-change';

/** A price as it was worked out, and what it rests on. */
export interface DividedPrice {
  /** Kroner per unit of each payer; they add up to the gross price. */
  readonly amounts: ByPayer;
  readonly gross: number;
  readonly priceLevel: number;
  readonly sourceType: SourceType;
  readonly note: string;
}

/** Where the price goes: the row of a service, or a new row. */
export type PriceTarget =
  | { readonly row: FoundRow }
  | { readonly service: string; readonly unit: string; readonly calculation?: string };

/** The rows of `SØM – priser` of a calculation that name a service. */
export function priceRows(snapshot: Snapshot, calculation: string): readonly FoundRow[] {
  return rowsOfCalculation(snapshot, priserTable, calculation).filter(
    ({ cells }) => typeof cells.service === 'string',
  );
}

/** Puts a divided price into its row; in øre, the kommune taking what rounding leaves, so that nothing of the gross is lost. */
export function priceChange(snapshot: Snapshot, target: PriceTarget, price: DividedPrice): RowChange {
  const [region, stat] = [roundLikeExcel(price.amounts.region, 2), roundLikeExcel(price.amounts.stat, 2)];
  const cells = {
    kommune: roundLikeExcel(price.gross - region - stat, 2),
    ...{ region, stat, priceLevel: price.priceLevel },
    sourceType: codeOf(sourceTypeList, price.sourceType),
    note: price.note,
  };
  if ('row' in target) {
    const { row, cells: was } = target.row;
    return { table: priserTable.id, row, cells, was };
  }
  return { table: priserTable.id, row: freeRow(snapshot, priserTable.id), cells: { ...target, ...cells } };
}
