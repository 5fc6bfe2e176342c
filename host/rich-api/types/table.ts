import { requireWritable } from '../../workbook/guards';
import { reapplyFilters } from '../../workbook/apply-filter';
import { clearFilter } from '../../workbook/filter-table';
import type { TableModel } from '../../workbook/model';
import { resizeTable } from '../../workbook/resize-table';
import { deleteTable, renameTable, sheetOfTable } from '../../workbook/tables';
import { showTotals } from '../../workbook/totals-row';
import { bodyRowCount, bodyRows } from '../../../src/workbook/table-layout';
import { parseRange } from '../addresses';
import { kept, keptFlag } from '../kept';
import { listening } from '../listening';
import { needFlag, needText } from '../need';
import { invalidArgument } from '../rich-error';
import type { HostState, RichObject, TypeTable } from '../rich-types';
import type { RangeTarget } from '../type-targets';

function part(table: TableModel, host: HostState, area: RangeTarget['area']): RichObject {
  return host.object('Range', { sheet: sheetOfTable(host.model, table), area });
}

const keptOfTable = kept(
  (owner: TableModel, { model }) => ({ owner, sheet: sheetOfTable(model, owner), path: 'Table' }),
  {
    HighlightFirstColumn: keptFlag(false),
    HighlightLastColumn: keptFlag(false),
    ShowBandedColumns: keptFlag(false),
    ShowBandedRows: keptFlag(true),
  },
);

function requireTableWritable(table: TableModel, { model }: HostState): void {
  requireWritable(model, sheetOfTable(model, table));
}

export const table: TypeTable<TableModel> = {
  name: 'Table',
  known: 'documentation',
  except: { ShowTotals: 'uncalibrated', LegacyId: 'uncalibrated' },
  identity: ({ id }) => ({ Id: id }),
  get: {
    ...keptOfTable.get,
    Id: ({ id }) => id,
    LegacyId: (target, { model }) => String(model.tables.indexOf(target) + 1),
    Name: ({ name }) => name,
    Style: ({ style }) => style ?? '',
    ShowHeaders: () => true,
    ShowTotals: ({ hasTotalsRow }) => hasTotalsRow,
    ShowFilterButton: ({ hasFilterButtons }) => hasFilterButtons,
  },
  set: {
    ...keptOfTable.set,
    Name: (target, value, { model }) => renameTable(model, target, needText(value), 'addin'),
    Style: (target, value, host) => {
      requireTableWritable(target, host);
      target.style = needText(value);
    },
    // A table without headers would have to be found by position; that is not emulated.
    ShowHeaders: (_target, value, host) => {
      if (!needFlag(value)) throw host.missing('Table.ShowHeaders without headers (set)');
    },
    ShowTotals: (target, value, { model }) => showTotals(model, target, needFlag(value), 'addin'),
    ShowFilterButton: (target, value, host) => {
      requireTableWritable(target, host);
      target.hasFilterButtons = needFlag(value);
    },
  },
  nav: {
    AutoFilter: (target, host) => host.object('AutoFilter', { table: target }),
    Columns: (target, host) => host.object('TableColumnCollection', target),
    Rows: (target, host) => host.object('TableRowCollection', target),
    Sort: (target, host) => host.object('TableSort', target),
    Worksheet: (target, host) => host.object('Worksheet', sheetOfTable(host.model, target)),
  },
  make: {
    ConvertToRange: (target, _args, host) => {
      const range = part(target, host, target.area);
      deleteTable(host.model, target, 'addin', true);
      return range;
    },
    GetRange: (target, _args, host) => part(target, host, target.area),
    GetHeaderRowRange: (target, _args, host) => part(target, host, { ...target.area, rowCount: 1 }),
    GetDataBodyRange: (target, _args, host) => part(target, host, bodyRows(target, 0, bodyRowCount(target))),
    GetTotalRowRange: (target, _args, host) => {
      if (!target.hasTotalsRow) throw invalidArgument();
      const row = target.area.row + target.area.rowCount - 1;
      return part(target, host, { ...target.area, row, rowCount: 1 });
    },
  },
  call: {
    ...listening<TableModel>(({ id }) => id, { DataChanged: 'TableChanged' }),
    ClearFilters: (target, _args, { model }) => clearFilter(model, target, 'addin'),
    Delete: (target, _args, { model }) => deleteTable(model, target, 'addin'),
    ReapplyFilters: (target, _args, { model }) => reapplyFilters(model, target, 'addin'),
    Resize: (target, args, { model }) => {
      const sheet = sheetOfTable(model, target);
      const range = args.range(0, (address) => parseRange(model, address, sheet));
      if (range.sheet !== sheet) throw invalidArgument();
      resizeTable(model, target, range.area, 'addin');
    },
  },
};
