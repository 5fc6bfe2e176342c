import { enterValues } from '../../workbook/enter-values';
import { headersOf } from '../../workbook/headers';
import type { TableModel } from '../../workbook/model';
import { addTableColumn, deleteTableColumn } from '../../workbook/table-rows';
import { sheetOfTable } from '../../workbook/tables';
import { bodyRowCount, bodyRows } from '../../../src/workbook/table-layout';
import type { Area } from '../../../src/workbook/place';
import { cellArea } from '../../workbook/areas';
import { collection } from '../collection';
import { needText } from '../need';
import { readValues, writeValues } from '../range-cells';
import { invalidArgument } from '../rich-error';
import type { ArgumentReader, HostState, RichObject, TypeTable } from '../rich-types';
import type { RangeTarget, TablePart } from '../type-targets';

function headerOf({ table, index }: TablePart, { model }: HostState): string {
  return headersOf(sheetOfTable(model, table), table)[index] ?? '';
}

const members = collection<TableModel, 'TableColumn'>({
  member: 'TableColumn',
  members: (table) => Array.from({ length: table.area.columnCount }, (_, index) => ({ table, index })),
  keys: (column, host) => [headerOf(column, host), String(column.index + 1)],
  hasCount: true,
});

/** Values come with the header first, one row each, or as one value for all cells. */
function add(table: TableModel, args: ArgumentReader, host: HostState): RichObject {
  const index = args.optionalNumber(0);
  const at = index === undefined || index === -1 ? undefined : index;
  const area = addTableColumn(host.model, table, at, 'addin');
  const sheet = sheetOfTable(host.model, table);
  const values = args.raw(1);
  if (values !== null && values !== undefined) writeValues({ sheet, area }, values, host);
  const name = args.optionalText(2);
  if (name !== undefined) enterValues(host.model, sheet, cellArea(area), [[name]], 'addin');
  return host.object('TableColumn', { table, index: area.column - table.area.column });
}

export const tableColumnCollection: TypeTable<TableModel> = {
  ...members,
  name: 'TableColumnCollection',
  known: 'documentation',
  except: { Add: 'uncalibrated' },
  make: { ...members.make, Add: add },
};

function columnRange({ table, index }: TablePart, host: HostState, rows: Area = table.area): RangeTarget {
  const area = { ...rows, column: table.area.column + index, columnCount: 1 };
  return { sheet: sheetOfTable(host.model, table), area };
}

export const tableColumn: TypeTable<TablePart> = {
  name: 'TableColumn',
  known: 'documentation',
  except: { Id: 'uncalibrated' },
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: headerOf,
    Values: (target, host) => readValues(columnRange(target, host)),
  },
  set: {
    Name: (target, value, host) => {
      const { sheet, area } = columnRange(target, host);
      enterValues(host.model, sheet, cellArea(area), [[needText(value)]], 'addin');
    },
    Values: (target, value, host) => writeValues(columnRange(target, host), value, host),
  },
  nav: { Filter: (target, host) => host.object('Filter', target) },
  make: {
    GetDataBodyRange: (target, _args, host) => {
      const { table } = target;
      return host.object('Range', columnRange(target, host, bodyRows(table, 0, bodyRowCount(table))));
    },
    GetHeaderRowRange: (target, _args, host) =>
      host.object('Range', columnRange(target, host, { ...target.table.area, rowCount: 1 })),
    GetRange: (target, _args, host) => host.object('Range', columnRange(target, host)),
    GetTotalRowRange: (target, _args, host) => {
      const { table } = target;
      if (!table.hasTotalsRow) throw invalidArgument();
      const row = table.area.row + table.area.rowCount - 1;
      return host.object('Range', columnRange(target, host, { ...table.area, row, rowCount: 1 }));
    },
  },
  call: {
    Delete: ({ table, index }, _args, { model }) => deleteTableColumn(model, table, index, 'addin'),
  },
};
