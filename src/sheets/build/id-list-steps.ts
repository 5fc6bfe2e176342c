import type { SetName } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import { ourTable } from '../rows/our-table';
import type { ListId } from '../spec';
import { listName } from '../specs/header-text';
import type { Tool } from '../tool';

/** Lets the drop-downs of ids follow rows that the same plan has just added to tables of the workbook. */
export function idListSteps(snapshot: Snapshot, tool: Tool): readonly SetName[] {
  return tool.lists.flatMap((source) => {
    if (source.kind !== 'ids') return [];
    const { list, table, column } = source;
    return [setListName(list, { table: table.id, header: ourTable(snapshot, table).header(column) })];
  });
}

/** The step that points the workbook name of a list at its cells. */
export function setListName(list: ListId, to: SetName['to']): SetName {
  return { kind: 'setName', name: listName(list), to, hidden: true };
}
