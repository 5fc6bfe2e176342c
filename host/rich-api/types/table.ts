import { cellAt, clearCells, setCell } from '../../workbook/cells';
import { notify } from '../../workbook/changes';
import { requireWritable } from '../../workbook/guards';
import type { CellModel, TableModel } from '../../workbook/model';
import { resizeTable } from '../../workbook/resize-table';
import { deleteTable, renameTable, requireTableRoom, sheetOfTable } from '../../workbook/tables';
import { bodyRowCount, bodyRows } from '../../../src/workbook/table-layout';
import { parseRange } from '../addresses';
import { needFlag, needText } from '../need';
import { invalidArgument } from '../rich-error';
import type { HostState, RangeTarget, RichObject, TypeTable } from '../rich-types';

function part(table: TableModel, host: HostState, area: RangeTarget['area']): RichObject {
  return host.object('Range', { sheet: sheetOfTable(host.model, table), area });
}

/** What a totals row held when it was hidden. */
const hiddenTotals = new WeakMap<TableModel, (CellModel | undefined)[]>();

/**
 * Uncalibrated: showing the totals row takes the row below the table; hiding it gives that row back empty, and what it
 * held comes back with it.
 */
function showTotals(table: TableModel, isShown: boolean, host: HostState): void {
  if (table.hasTotalsRow === isShown) return;
  const sheet = sheetOfTable(host.model, table);
  requireWritable(host.model, sheet);
  const { row, column, rowCount, columnCount } = table.area;
  const area = { ...table.area, rowCount: rowCount + (isShown ? 1 : -1) };
  const totalsRow = isShown ? row + rowCount : row + rowCount - 1;
  const columns = Array.from({ length: columnCount }, (_, index) => column + index);
  if (isShown) {
    requireTableRoom(host.model, sheet, area, table);
    const held = hiddenTotals.get(table) ?? [];
    columns.forEach((place, index) => {
      setCell(sheet, totalsRow, place, held[index]);
    });
  } else {
    hiddenTotals.set(
      table,
      columns.map((place) => cellAt(sheet, totalsRow, place)),
    );
    clearCells(sheet, { row: totalsRow, column, rowCount: 1, columnCount });
  }
  table.area = area;
  table.hasTotalsRow = isShown;
  notify(host.model, 'tables', sheet, area, 'addin');
}

export const table: TypeTable<TableModel> = {
  name: 'Table',
  known: 'documentation',
  except: { ShowTotals: 'uncalibrated' },
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Style: ({ style }) => style ?? '',
    ShowHeaders: () => true,
    ShowTotals: ({ hasTotalsRow }) => hasTotalsRow,
    ShowFilterButton: ({ hasFilterButtons }) => hasFilterButtons,
  },
  set: {
    Name: (target, value, { model }) => renameTable(model, target, needText(value), 'addin'),
    Style: (target, value) => void (target.style = needText(value)),
    ShowTotals: (target, value, host) => showTotals(target, needFlag(value), host),
    ShowFilterButton: (target, value) => void (target.hasFilterButtons = needFlag(value)),
  },
  nav: {
    AutoFilter: (target, host) => host.object('AutoFilter', target),
    Columns: (target, host) => host.object('TableColumnCollection', target),
    Rows: (target, host) => host.object('TableRowCollection', target),
    Worksheet: (target, host) => host.object('Worksheet', sheetOfTable(host.model, target)),
  },
  make: {
    GetRange: (target, _args, host) => part(target, host, target.area),
    GetHeaderRowRange: (target, _args, host) => part(target, host, { ...target.area, rowCount: 1 }),
    GetDataBodyRange: (target, _args, host) => part(target, host, bodyRows(target, 0, bodyRowCount(target))),
    GetTotalRowRange: (target, _args, host) => {
      if (!target.hasTotalsRow) throw invalidArgument();
      return part(target, host, {
        ...target.area,
        row: target.area.row + target.area.rowCount - 1,
        rowCount: 1,
      });
    },
  },
  call: {
    Resize: (target, args, { model }) => {
      const sheet = sheetOfTable(model, target);
      const range = args.range(0, (address) => parseRange(model, address, sheet));
      if (range.sheet !== sheet) throw invalidArgument();
      resizeTable(model, target, range.area, 'addin');
    },
    Delete: (target, _args, { model }) => deleteTable(model, target, 'addin'),
  },
};

export const autoFilter: TypeTable<TableModel> = {
  name: 'AutoFilter',
  known: 'documentation',
  get: {
    Enabled: ({ hasFilterButtons }) => hasFilterButtons,
    IsDataFiltered: ({ isFiltered }) => isFiltered,
  },
};
