import type { WriteValue } from '../../../workbook/cell-value';
import type { WriteRows } from '../../../workbook/plan';
import type { Snapshot } from '../../../workbook/snapshot';
import { appendRows } from '../../rows/append-rows';
import { textOf } from '../read/read-items';
import { isSameName } from '../read/soem-reading';
import { indsatsTable } from '../specs/indsats';
import { ITEMS, type ItemSpec } from '../specs/indsats-items';
import { allRows, type FoundRow, type RowCells } from './row-cells';
import { rowChangeSteps } from './row-change';

/** What is to stand in one row of `SØM – indsats`. */
export interface ItemChange {
  readonly item: ItemSpec['id'];
  /** By column id: `value`, `low`, `high`, `sourceType`, `confidence`, `note`. */
  readonly cells: Readonly<Record<string, WriteValue>>;
  /** What the form read in the row; absent when there was no such row. */
  readonly was?: RowCells;
}

/** The label as it is written in the column *Oplysning*. */
export function itemLabel({ label, required }: Pick<ItemSpec, 'label' | 'required'>): string {
  return required === true ? `${label}*` : label;
}

/** The row of an item for a calculation: its own, else the one that counts for all. */
export function itemRow(snapshot: Snapshot, calculation: string, id: ItemSpec['id']): FoundRow | undefined {
  const item = ITEMS.find((one) => one.id === id);
  const rows = allRows(snapshot, indsatsTable).filter(
    ({ cells }) =>
      item !== undefined && isSameName(textOf(cells.item ?? null).replace(/\*+\s*$/, ''), item.label),
  );
  const owner = ({ cells }: FoundRow) => textOf(cells.calculation ?? null);
  return (
    rows.find((row) => owner(row) !== '' && isSameName(owner(row), calculation)) ??
    rows.find((row) => owner(row) === '')
  );
}

/**
 * Writes items of a calculation in their rows, wherever these stand now; a row that somebody has deleted is added at the end.
 * Cells must still hold what the form read.
 */
export function itemChangeSteps(
  snapshot: Snapshot,
  calculation: string,
  changes: readonly ItemChange[],
): readonly WriteRows[] {
  const found = changes.map((change) => ({ change, at: itemRow(snapshot, calculation, change.item) }));
  const kept = found.flatMap(({ change: { cells, was }, at }) =>
    at === undefined
      ? []
      : rowChangeSteps(snapshot, { table: indsatsTable.id, row: at.row, cells, was: was ?? at.cells }),
  );
  const added = found.flatMap(({ change, at }) => {
    const item = ITEMS.find(({ id }) => id === change.item);
    if (at !== undefined || item === undefined) return [];
    return [{ ...change.cells, calculation, item: itemLabel(item), unit: item.unit }];
  });
  return [...kept, ...appendRows(snapshot, indsatsTable, added)];
}
