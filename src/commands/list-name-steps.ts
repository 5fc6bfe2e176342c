import { listName } from '../sheets/specs/header-text';
import { borgereTable } from '../sheets/specs/borgere';
import { forloebTable } from '../sheets/specs/forloeb';
import { ourTable } from '../sheets/rows/our-table';
import type { ListId, TableSpec } from '../sheets/spec';
import type { SetName } from '../workbook/plan';
import type { Snapshot } from '../workbook/snapshot';

const ID_LISTS: readonly { readonly list: ListId; readonly spec: TableSpec }[] = [
  { list: 'borgere', spec: borgereTable },
  { list: 'forloeb', spec: forloebTable },
];

/** Lets the drop-downs of ids follow rows that the same plan has just added. */
export function listNameSteps(snapshot: Snapshot): readonly SetName[] {
  return ID_LISTS.map(({ list, spec }) => ({
    kind: 'setName',
    name: listName(list),
    to: { table: spec.id, header: ourTable(snapshot, spec).header('id') },
    hidden: true,
  }));
}
