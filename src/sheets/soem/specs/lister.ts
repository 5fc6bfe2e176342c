import { soemListerText as text } from '../../../text/sheets/soem/lister';
import type { ColumnSpec, SheetSpec, TableSpec } from '../../spec';
import { SOEM_LISTS } from './list-columns';

const longest = Math.max(...SOEM_LISTS.map(({ values }) => values.length));

export const soemListerTable: TableSpec = {
  id: 'soem_lister',
  columns: SOEM_LISTS.map(({ list, header, help, width, isOpen }): ColumnSpec => ({
    ...{ id: list, header, help, width, kind: 'text', required: false, example: '' },
    ...(isOpen === true ? {} : { isFixed: true }),
  })),
  initialRows: Array.from({ length: longest }, (_, row) =>
    SOEM_LISTS.map(({ values }) => values[row] ?? null),
  ),
};

/** What the drop-downs of SØM offer; each column is a list with a workbook name. */
export const soemLister: SheetSpec = {
  id: 'soem_lister',
  name: 'SØM – lister',
  role: 'lists',
  order: 500,
  title: text.title,
  lead: text.lead,
  tables: [soemListerTable],
};
