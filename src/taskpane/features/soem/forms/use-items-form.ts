import { useCallback, useMemo, useState } from 'react';
import type { Fault } from '../../../../sheets/fault';
import { fieldText } from '../../../../sheets/soem/draft/typed-cell';
import { itemChangeSteps, itemRow, type ItemChange } from '../../../../sheets/soem/rows/item-change';
import type { RowCells } from '../../../../sheets/soem/rows/row-cells';
import { ITEMS } from '../../../../sheets/soem/specs/indsats-items';
import type { Snapshot } from '../../../../workbook/snapshot';
import type { CellFieldSpec } from './cell-field';
import type { Draft } from '../shared/draft-of';
import { faultsOfRow } from './faults-of-row';
import { itemKey, keyParts } from './item-fields';
import { useCellForm, type CellForm, type Cells, type Texts } from './use-cell-form';

interface ItemsFormSpec {
  readonly snapshot: Snapshot;
  readonly calculation: string;
  readonly fields: readonly CellFieldSpec[];
}

const NOTHING: Texts = {};

type ReadItems = ReadonlyMap<string, RowCells>;

/** The state of a form for items of `SØM – indsats`: what it read in their rows, and what has been typed. */
export function useItemsForm({ snapshot, calculation, fields }: ItemsFormSpec): {
  readonly form: CellForm;
  readonly itemsOf: (cells: Cells) => readonly ItemChange[];
  readonly readAgain: () => void;
} {
  const [read, setRead] = useState(() => readItems(snapshot, calculation));
  const [isReadingAgain, setReadingAgain] = useState<Snapshot | null>(null);
  if (isReadingAgain !== null && isReadingAgain !== snapshot) {
    setReadingAgain(null);
    setRead(readItems(snapshot, calculation));
  }
  const itemsOf = useCallback((cells: Cells) => changesOf(cells, read), [read]);
  const form = useCellForm({
    snapshot,
    calculation,
    fields,
    shown: useMemo(() => shownTexts(fields, read), [fields, read]),
    proposed: NOTHING,
    stepsOf: useCallback(
      (cells: Cells) => itemChangeSteps(snapshot, calculation, itemsOf(cells)),
      [snapshot, calculation, itemsOf],
    ),
    faultsOf: useCallback((draft: Draft) => itemFaults(draft, calculation), [calculation]),
    showsAll: false,
  });
  return { form, itemsOf, readAgain: () => setReadingAgain(snapshot) };
}

function readItems(snapshot: Snapshot, calculation: string): ReadItems {
  return new Map(
    ITEMS.flatMap(({ id }) => {
      const found = itemRow(snapshot, calculation, id);
      return found === undefined ? [] : [[id, found.cells] as const];
    }),
  );
}

function changesOf(cells: Cells, read: ReadItems): readonly ItemChange[] {
  return ITEMS.flatMap(({ id }) => {
    const own = Object.entries(cells).filter(([key]) => keyParts(key).item === id);
    const was = read.get(id);
    if (own.length === 0) return [];
    const named = Object.fromEntries(own.map(([key, cell]) => [keyParts(key).column, cell]));
    return [{ item: id, cells: named, ...(was === undefined ? {} : { was }) }];
  });
}

function shownTexts(fields: readonly CellFieldSpec[], read: ReadItems): Texts {
  return Object.fromEntries(
    fields.map(({ key, kind }) => {
      const { item, column } = keyParts(key);
      return [key, fieldText(read.get(item)?.[column] ?? null, kind)];
    }),
  );
}

/** The faults of every item's row by the key of the field. */
function itemFaults(
  { snapshot, calculation: read }: Draft,
  calculation: string,
): ReadonlyMap<string, readonly Fault[]> {
  const faults = read?.faults ?? [];
  return new Map(
    ITEMS.flatMap(({ id }) => {
      const row = itemRow(snapshot, calculation, id)?.row;
      if (row === undefined) return [];
      const byColumn = faultsOfRow(snapshot, faults, { table: 'soem_indsats', row });
      return [...byColumn].map(([column, told]) => [itemKey(id, column), told] as const);
    }),
  );
}
