import { groupBy } from '../../../../domain/collections/group-by';
import { sumOf } from '../../../../domain/statistics/sum-of';
import { textOf } from '../../../../sheets/soem/read/read-items';
import type { FoundRow } from '../../../../sheets/soem/rows/row-cells';
import { paneSoemStep as text } from '../../../../text/pane-soem-steps';
import type { TableId } from '../../../../workbook/marker';
import { money } from '../shared/money-words';

/** Rows that are shown one by one, and those that one line stands for until it is opened. */
export interface GroupedRows {
  readonly single: readonly FoundRow[];
  readonly groups: readonly { readonly label: string; readonly rows: readonly FoundRow[] }[];
}

/** From here on costs are summed by post. */
const MANY = 10;

/** Costs: posts answered with 0 on one line, and when there are many rows one line for each post. */
export function groupRows(table: TableId, rows: readonly FoundRow[]): GroupedRows {
  if (table !== 'soem_omkostninger') return { single: rows, groups: [] };
  const free = rows.filter(({ cells }) => cells.amount === 0);
  const paid = rows.filter(({ cells }) => cells.amount !== 0);
  const ofFree = free.length === 0 ? [] : [{ label: text.free(free.length), rows: free }];
  if (paid.length < MANY) return { single: paid, groups: ofFree };
  const byPost = [...groupBy(paid, ({ cells }) => textOf(cells.post ?? null))];
  // A post of one row says more by itself: its year, its payer, and whether it is filled in at all.
  const alone = byPost.flatMap(([, own]) => (own.length === 1 ? own : []));
  const groups = byPost.flatMap(([post, own]) => {
    if (own.length === 1) return [];
    const amounts = own.map(({ cells }) => (typeof cells.amount === 'number' ? cells.amount : 0));
    return [{ label: text.group(post, own.length, money(sumOf(amounts))), rows: own }];
  });
  return { single: alone, groups: [...groups, ...ofFree] };
}
