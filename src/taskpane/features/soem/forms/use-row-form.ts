import { useCallback, useMemo, useState } from 'react';
import { fieldText } from '../../../../sheets/soem/draft/typed-cell';
import type { Fault } from '../../../../sheets/fault';
import { allRows, type RowCells } from '../../../../sheets/soem/rows/row-cells';
import {
  findReadRow,
  freeRow,
  rowChangeSteps,
  type RowChange,
} from '../../../../sheets/soem/rows/row-change';
import { soemTable } from '../../../../sheets/soem/rows/soem-table';
import type { TableId } from '../../../../workbook/marker';
import type { Snapshot } from '../../../../workbook/snapshot';
import type { Draft } from '../shared/draft-of';
import { faultsOfRow } from './faults-of-row';
import { proposeRow } from './propose-row';
import { rowFields, type RowFields } from './row-fields';
import { useCellForm, type CellForm, type Cells, type Texts } from './use-cell-form';

export interface RowFormProps {
  readonly snapshot: Snapshot;
  readonly calculation: { readonly name: string };
  readonly hasSeveral: boolean;
  readonly table: TableId;
  readonly row?: number;
}

export interface RowFormState {
  readonly form: CellForm;
  readonly fields: RowFields;
  readonly proposed: Texts;
  /** The row is not there any more. */
  readonly isGone: boolean;
  /** What is to be saved of these cells. */
  readonly changeOf: (cells: Cells) => RowChange;
  readonly read: RowCells | undefined;
  /** After a save that was refused the form reads the row anew. */
  readonly readAgain: () => void;
}

/** The state of a row's form: what it read, where the row stands now, and what has been typed. */
export function useRowForm({ snapshot, calculation, hasSeveral, table, row }: RowFormProps): RowFormState {
  const { name } = calculation;
  const [read, setRead] = useState(() => readRow(snapshot, table, row));
  const [isReadingAgain, setReadingAgain] = useState<Snapshot | null>(null);
  const [free] = useState(() => freeRow(snapshot, table));
  const [proposed] = useState<Texts>(() => (row === undefined ? proposeRow(snapshot, name, table) : {}));
  const fields = useMemo(() => rowFields(snapshot, table), [snapshot, table]);
  const at =
    read === undefined || row === undefined ? free : findReadRow(snapshot, { table, row, was: read });
  if (isReadingAgain !== null && isReadingAgain !== snapshot && at !== undefined && row !== undefined) {
    setReadingAgain(null);
    setRead(readRow(snapshot, table, at));
  }
  const changeOf = useCallback(
    (cells: Cells): RowChange => ({
      table,
      row: at ?? 0,
      cells: read === undefined && hasSeveral ? { ...cells, calculation: name } : cells,
      ...(read === undefined ? {} : { was: read }),
    }),
    [table, at, read, hasSeveral, name],
  );
  const form = useCellForm({
    snapshot,
    calculation: name,
    fields: useMemo(() => [...fields.asked, ...fields.years, ...fields.more], [fields]),
    shown: useMemo(() => shownTexts(table, read), [table, read]),
    proposed,
    stepsOf: useCallback((cells: Cells) => rowChangeSteps(snapshot, changeOf(cells)), [snapshot, changeOf]),
    // A new row may land under one that a colleague has begun meanwhile, whose faults are not this form's.
    faultsOf: useCallback(
      (draft: Draft, cells: Cells) => {
        const landed = rowChangeSteps(snapshot, changeOf(cells))[0]?.startRow ?? at ?? 0;
        return faultsOfRow(draft.snapshot, draft.calculation?.faults ?? [], { table, row: landed });
      },
      [snapshot, changeOf, table, at],
    ),
    showsAll: row !== undefined,
    isNew: row === undefined,
    // A prepared post may stay open; one that is added is added with its amount.
    ...(row === undefined ? { isRefused: ({ kind }: Fault) => kind === 'costNotFilled' } : {}),
  });
  const readAgain = () => setReadingAgain(snapshot);
  return { form, fields, proposed, isGone: at === undefined, changeOf, read, readAgain };
}

function readRow(snapshot: Snapshot, table: TableId, row: number | undefined): RowCells | undefined {
  return row === undefined ? undefined : allRows(snapshot, soemTable(table))[row]?.cells;
}

function shownTexts(table: TableId, read: RowCells | undefined): Texts {
  return Object.fromEntries(
    soemTable(table).columns.map(({ id, kind }) => [id, fieldText(read?.[id] ?? null, kind)]),
  );
}
