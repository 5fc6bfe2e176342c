import type { TableModel } from '../../workbook/model';
import { addTableRows, deleteTableRow } from '../../workbook/table-rows';
import { sheetOfTable } from '../../workbook/tables';
import { bodyRowCount, bodyRows } from '../../../src/workbook/table-layout';
import { collection } from '../collection';
import { readValues, writeValues } from '../range-cells';
import { itemNotFound } from '../rich-error';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';
import type { RangeTarget, TablePart } from '../type-targets';

const members = collection<TableModel, 'TableRow'>({
  member: 'TableRow',
  members: (table) => Array.from({ length: bodyRowCount(table) }, (_, index) => ({ table, index })),
  keys: ({ index }) => [String(index)],
  hasCount: true,
});

/** Adds one row, or several when the values have several; slow in Excel, and the product never does it. */
function add(table: TableModel, args: ArgumentReader, host: HostState): RichObject {
  const values = args.raw(1);
  const count = Array.isArray(values) ? Math.max(1, values.length) : 1;
  const index = args.optionalNumber(0);
  const at = index === undefined || index === -1 ? undefined : index;
  const area = addTableRows(host.model, table, at, count, 'addin');
  const target = { sheet: sheetOfTable(host.model, table), area };
  if (values !== null && values !== undefined) writeValues(target, values, host);
  return host.object('TableRow', { table, index: area.row - table.area.row - 1 });
}

export const tableRowCollection: TypeTable<TableModel> = {
  name: 'TableRowCollection',
  known: 'documentation',
  except: { Add: 'uncalibrated' },
  get: members.get,
  items: members.items,
  index: members.index,
  make: { GetItemAt: members.make.GetItemAt, Add: add },
  call: members.call,
};

/** A row is a place in the body: after sorting it is another one. */
function rowRange({ table, index }: TablePart, { model }: HostState): RangeTarget {
  if (index >= bodyRowCount(table)) throw itemNotFound();
  return { sheet: sheetOfTable(model, table), area: bodyRows(table, index, 1) };
}

export const tableRow: TypeTable<TablePart> = {
  name: 'TableRow',
  known: 'documentation',
  identity: ({ index }) => ({ _Id: index }),
  get: {
    Index: ({ index }) => index,
    Values: (target, host) => readValues(rowRange(target, host)),
  },
  set: { Values: (target, value, host) => writeValues(rowRange(target, host), value, host) },
  make: { GetRange: (target, _args, host) => host.object('Range', rowRange(target, host)) },
  call: {
    Delete: ({ table, index }, _args, { model }) => deleteTableRow(model, table, index, 'addin'),
  },
};
