import { ExcelRefusal } from '../../workbook/excel-refusal';
import { sortRows } from '../../workbook/sort-rows';
import { tablesAt } from '../../workbook/tables';
import { needWord } from '../need';
import { readSortFields } from '../sort-words';
import type { TypeTable } from '../rich-types';
import type { RangeTarget } from '../type-targets';

/** Sorting columns from left to right is not emulated; cells of a table are sorted through the table. */
export const rangeSort: TypeTable<RangeTarget> = {
  name: 'RangeSort',
  known: 'documentation',
  call: {
    Apply: ({ sheet, area }, args, host) => {
      const hasHeader = args.optionalFlag(2) ?? false;
      if (needWord(args.raw(3) ?? 'Rows', ['Rows', 'Columns']) === 'Columns') {
        throw host.missing('RangeSort.Apply of columns (method)');
      }
      if (tablesAt(host.model, sheet, area).some((table) => table.area.row >= area.row)) {
        throw new ExcelRefusal('InvalidOperation', 'En tabel sorteres for sig.');
      }
      const body = hasHeader ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : area;
      const state = { fields: readSortFields(args.raw(0)), matchCase: args.optionalFlag(1) ?? false };
      sortRows(host.model, sheet, body, state, 'addin');
    },
  },
};
