import { codeOf, yesNoList } from '../../../catalogue/soem/soem-lists';
import type { SoemFacts } from '../../../domain/soem/facts';
import type { WriteValue } from '../../../workbook/cell-value';
import type { SheetSpec, TableSpec } from '../../spec';
import { basisCells } from '../rows/basis-cells';
import { itemValues } from '../rows/item-values';
import { soemRows } from '../rows/soem-rows';
import { ITEMS } from '../specs/indsats-items';
import { soem } from '../specs/soem';

/** One cell of the input as a frozen version keeps it. */
export interface FrozenCell {
  /** The sheet's own name, whatever its tab is called. */
  readonly sheet: string;
  /** Row of the sheet, counted from 1 within the version. */
  readonly line: number;
  /** The column's header, without unit and mark. */
  readonly field: string;
  readonly value: string | number | boolean;
}

type CellsById = Readonly<Record<string, WriteValue | undefined>>;

/** Every filled cell of a calculation's sheets as they would be written anew: values only, defaults and common rows put in. */
export function frozenCells(facts: SoemFacts): readonly FrozenCell[] {
  const rows = rowsBySheet(facts);
  return soem.inputSheets.flatMap((sheet) =>
    (rows[sheet.id] ?? []).flatMap((row, index) =>
      sheet.tables.flatMap((table) => cellsOfRow(sheet, table, index + 1, row)),
    ),
  );
}

function cellsOfRow({ name }: SheetSpec, { columns }: TableSpec, line: number, row: CellsById): FrozenCell[] {
  return columns.flatMap(({ id, header }) => {
    const value = row[id] ?? null;
    const isKept = id !== 'calculation' && value !== null && typeof value !== 'object';
    return isKept ? [{ sheet: name, line, field: header, value }] : [];
  });
}

/** The rows of a calculation by the id of their sheet. */
function rowsBySheet(facts: SoemFacts): Readonly<Record<string, readonly CellsById[]>> {
  const rows = soemRows(facts);
  return {
    soem_indsats: itemRows(facts),
    soem_deltagere: rows.participants,
    soem_omkostninger: rows.costs,
    soem_finansiering: rows.grants,
    soem_konsekvenser: rows.consequences,
    soem_priser: rows.prices,
    soem_prisindeks: rows.priceIndex,
    soem_forbrug: rows.use,
    soem_skyggevisitation: rows.shadowAssessments,
    soem_vidensbase: rows.knowledge,
    soem_scenarier: rows.scenarios,
    soem_tjekliste: facts.tickedByHand.map((number) => ({ number, done: codeOf(yesNoList, 'yes') })),
  };
}

/** The rows of `SØM – indsats` that say anything. */
function itemRows(facts: SoemFacts): readonly CellsById[] {
  const values = itemValues(facts);
  return ITEMS.flatMap(({ id, label }) => {
    const { value = null, low = null, high = null, basis = {} } = values[id];
    const cells = { value, low, high, ...basisCells(basis) };
    return Object.values(cells).every((cell) => cell === null) ? [] : [{ item: label, ...cells }];
  });
}
