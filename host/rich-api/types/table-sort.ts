import type { TableModel, WorkbookModel } from '../../workbook/model';
import { sortRows } from '../../workbook/sort-rows';
import { sheetOfTable } from '../../workbook/tables';
import { bodyRowCount, bodyRows } from '../../../src/workbook/table-layout';
import { needWord } from '../need';
import { readSortFields } from '../sort-words';
import type { TypeTable } from '../rich-types';

function sort(model: WorkbookModel, table: TableModel): void {
  if (table.sort === undefined) return;
  sortRows(model, sheetOfTable(model, table), bodyRows(table, 0, bodyRowCount(table)), table.sort, 'addin');
}

export const tableSort: TypeTable<TableModel> = {
  name: 'TableSort',
  known: 'documentation',
  get: {
    Fields: ({ sort: state }) => state?.fields ?? [],
    MatchCase: ({ sort: state }) => state?.matchCase ?? false,
    Method: ({ sort: state }) => state?.method ?? 'PinYin',
  },
  call: {
    Apply: (target, args, { model }) => {
      const before = target.sort;
      target.sort = {
        fields: readSortFields(args.raw(0)),
        matchCase: args.optionalFlag(1) ?? false,
        method: needWord(args.raw(2) ?? 'PinYin', ['PinYin', 'StrokeCount']),
      };
      try {
        sort(model, target);
      } catch (error) {
        if (before === undefined) delete target.sort;
        else target.sort = before;
        throw error;
      }
    },
    // The rows stay as they are; only the arrow in the header goes.
    Clear: (target) => {
      delete target.sort;
    },
    Reapply: (target, _args, { model }) => sort(model, target),
  },
};
