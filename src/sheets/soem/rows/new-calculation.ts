import { isCellError } from '../../../workbook/cell-value';
import type { WriteValue } from '../../../workbook/cell-value';
import type { WriteRows } from '../../../workbook/plan';
import type { Snapshot } from '../../../workbook/snapshot';
import { appendRows } from '../../rows/append-rows';
import { textOf } from '../read/read-items';
import { isSameName } from '../read/soem-reading';
import { indsatsTable } from '../specs/indsats';
import { ITEMS } from '../specs/indsats-items';
import { itemLabel, itemRow } from './item-change';

/** A calculation to be begun. */
export interface NewCalculation {
  readonly name: string;
  /** The calculation whose answers it begins with. */
  readonly like: string;
}

/**
 * The rows of `SØM – indsats` for a further calculation, with the answers of another to begin with. Rows of other tables that
 * name no calculation count for the new one too; those that do stay where they are. Items that stand there already are kept.
 */
export function newCalculationSteps(
  snapshot: Snapshot,
  { name, like }: NewCalculation,
): readonly WriteRows[] {
  const missing = ITEMS.filter(({ id }) => {
    const owner = itemRow(snapshot, name, id)?.cells.calculation ?? null;
    return !isSameName(textOf(owner), name);
  });
  const copied = ['value', 'low', 'high', 'sourceType', 'confidence', 'note'] as const;
  return appendRows(
    snapshot,
    indsatsTable,
    missing.map((item) => {
      const from = itemRow(snapshot, like, item.id)?.cells;
      const cells = copied.map((column): [string, WriteValue] => {
        const cell = from?.[column] ?? null;
        return [column, isCellError(cell) ? null : cell];
      });
      return { calculation: name, item: itemLabel(item), unit: item.unit, ...Object.fromEntries(cells) };
    }),
  );
}
