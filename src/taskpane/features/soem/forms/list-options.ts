import { textOf } from '../../../../sheets/soem/read/read-items';
import { allRows } from '../../../../sheets/soem/rows/row-cells';
import { SOEM_LISTS } from '../../../../sheets/soem/specs/list-columns';
import { konsekvenserTable } from '../../../../sheets/soem/specs/konsekvenser';
import { soemListerTable } from '../../../../sheets/soem/specs/lister';
import { priserTable } from '../../../../sheets/soem/specs/priser';
import type { ListId } from '../../../../sheets/spec';
import type { Snapshot } from '../../../../workbook/snapshot';

/** What a list offers: the services that are known, else the workbook's own list, else the standard one. */
export function listOptions(snapshot: Snapshot, list: ListId): readonly string[] {
  if (list === 'soem_ydelse') {
    return distinct([
      ...wordsIn(snapshot, priserTable, 'service'),
      ...wordsIn(snapshot, konsekvenserTable, 'service'),
    ]);
  }
  const own = wordsIn(snapshot, soemListerTable, list);
  return own.length > 0 ? distinct(own) : (SOEM_LISTS.find((one) => one.list === list)?.values ?? []);
}

function wordsIn(snapshot: Snapshot, table: Parameters<typeof allRows>[1], column: string): string[] {
  return allRows(snapshot, table).flatMap(({ cells }) => {
    const word = textOf(cells[column] ?? null);
    return word === '' ? [] : [word];
  });
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
