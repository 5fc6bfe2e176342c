import type { TableModel } from '../../workbook/model';
import { headersOf } from '../../workbook/headers';
import { sheetOfTable } from '../../workbook/tables';
import { bodyRowCount, bodyRows } from '../../../src/workbook/table-layout';
import { collection } from '../collection';
import type { HostState, TablePart, TypeTable } from '../rich-types';

function parts(table: TableModel, count: number): TablePart[] {
  return Array.from({ length: count }, (_, index) => ({ table, index }));
}

function headerOf({ table, index }: TablePart, { model }: HostState): string {
  return headersOf(sheetOfTable(model, table), table)[index] ?? '';
}

const columns = collection<TableModel, 'TableColumn'>({
  member: 'TableColumn',
  members: (table) => parts(table, table.area.columnCount),
  keys: (column, host) => [headerOf(column, host), String(column.index + 1)],
  hasCount: true,
});

export const tableColumnCollection: TypeTable<TableModel> = {
  ...columns,
  name: 'TableColumnCollection',
  known: 'documentation',
};

export const tableColumn: TypeTable<TablePart> = {
  name: 'TableColumn',
  known: 'documentation',
  except: { Id: 'uncalibrated' },
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: headerOf,
  },
  make: {
    GetDataBodyRange: ({ table, index }, _args, host) => {
      const body = bodyRows(table, 0, bodyRowCount(table));
      const area = { ...body, column: body.column + index, columnCount: 1 };
      return host.object('Range', { sheet: sheetOfTable(host.model, table), area });
    },
  },
};

const rows = collection<TableModel, 'TableRow'>({
  member: 'TableRow',
  members: (table) => parts(table, bodyRowCount(table)),
  keys: ({ index }) => [String(index)],
  hasCount: true,
});

/** Rows are counted only: adding and deleting them one by one is what the product never does. */
export const tableRowCollection: TypeTable<TableModel> = {
  name: 'TableRowCollection',
  known: 'documentation',
  get: rows.get,
  items: rows.items,
  make: { GetItemAt: rows.make.GetItemAt },
  call: rows.call,
};

export const tableRow: TypeTable<TablePart> = {
  name: 'TableRow',
  known: 'documentation',
  identity: ({ index }) => ({ _Id: index }),
  get: { Index: ({ index }) => index },
};
