import { codeOf, costCategoryList, payerList } from '../../../../catalogue/soem/soem-lists';
import { isBlank } from '../../../../workbook/cell-equal';
import type { CellValue } from '../../../../workbook/cell-value';
import type { TableId } from '../../../../workbook/marker';
import type { Snapshot } from '../../../../workbook/snapshot';
import { textOf } from '../../../../sheets/soem/read/read-items';
import { isSameName } from '../../../../sheets/soem/read/soem-reading';
import { itemRow } from '../../../../sheets/soem/rows/item-change';
import { rowsOfCalculation, type RowCells } from '../../../../sheets/soem/rows/row-cells';
import { soemTable } from '../../../../sheets/soem/rows/soem-table';
import type { ItemSpec } from '../../../../sheets/soem/specs/indsats-items';
import { fieldText } from '../../../../sheets/soem/draft/typed-cell';
import type { Texts } from './use-cell-form';

const KOMMUNE = codeOf(payerList, 'kommune');
const OPERATION = codeOf(costCategoryList, 'operation');

/** What is natural to write in a new row: the year after the last one, the same payer, the service that lacks a price. */
export function proposeRow(snapshot: Snapshot, calculation: string, table: TableId): Texts {
  const proposed = cellsProposed(snapshot, calculation, table);
  const kinds = new Map(soemTable(table).columns.map(({ id, kind }) => [id, kind]));
  return Object.fromEntries(
    Object.entries(proposed).flatMap(([id, cell]) =>
      isBlank(cell) ? [] : [[id, fieldText(cell, kinds.get(id) ?? 'text')]],
    ),
  );
}

function cellsProposed(snapshot: Snapshot, calculation: string, table: TableId): RowCells {
  const rows = (id: TableId) =>
    rowsOfCalculation(snapshot, soemTable(id), calculation).map(({ cells }) => cells);
  const item = (id: ItemSpec['id']) => itemRow(snapshot, calculation, id)?.cells.value ?? null;
  const period = { first: item('firstYear'), last: item('lastYear') };
  const priceLevel = item('priceLevel');
  switch (table) {
    case 'soem_deltagere':
      return { year: yearAfter(rows(table).at(-1), period) };
    case 'soem_omkostninger':
      return nextCost(
        rows(table)
          .filter(({ amount }) => amount !== null && amount !== 0)
          .at(-1),
        period,
      );
    case 'soem_finansiering': {
      const last = rows(table).at(-1);
      return {
        ...{ name: last?.name ?? null, year: yearAfter(last, period), priceLevel },
        ...{ receiver: last?.receiver ?? KOMMUNE, giver: last?.giver ?? null },
      };
    }
    case 'soem_konsekvenser':
      return { area: rows(table).at(-1)?.area ?? null };
    case 'soem_priser':
      return { ...unpriced(rows('soem_konsekvenser'), rows(table)), priceLevel };
    case 'soem_prisindeks':
      return { year: yearAfter(rows(table).at(-1), { first: priceLevel, last: null }) };
    default:
      return {};
  }
}

interface Period {
  readonly first: CellValue;
  readonly last: CellValue;
}

/** The first year of a new table; nothing after the last year. */
function yearAfter(row: RowCells | undefined, { first, last }: Period): CellValue {
  const year = row?.year;
  if (typeof year !== 'number') return first;
  return typeof last === 'number' && year >= last ? null : year + 1;
}

/** The same post in the next year; after the last year another post from the first, that has nothing of the one before. */
function nextCost(last: RowCells | undefined, period: Period): RowCells {
  const year = yearAfter(last, period);
  if (last === undefined || year === null) {
    return { category: OPERATION, year: period.first, payer: KOMMUNE };
  }
  const { post = null, category = null, payer = KOMMUNE } = last;
  return { post, category, year, payer };
}

function unpriced(consequences: readonly RowCells[], prices: readonly RowCells[]): RowCells {
  const priced = prices.map(({ service }) => textOf(service ?? null));
  const missing = consequences.find(({ service }) => {
    const name = textOf(service ?? null);
    return name !== '' && !priced.some((known) => isSameName(known, name));
  });
  return missing === undefined ? {} : { service: missing.service ?? null, unit: missing.unit ?? null };
}
