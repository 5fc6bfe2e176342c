import { listerText as text } from '../../text/sheets/lister';
import type { SheetSpec, TableSpec } from '../spec';
import { LIST_COLUMNS, listValues } from './list-values';

const columns = LIST_COLUMNS.map((list) => listValues(list));
const longest = Math.max(...columns.map((values) => values.length));

export const listerTable = {
  id: 'lister',
  columns: [
    {
      id: 'metode',
      header: 'Metode',
      kind: 'text',
      required: false,
      help: text.method,
      example: '',
      isFixed: true,
      width: 16,
    },
    {
      id: 'maaleredskab',
      header: 'Måleredskab',
      kind: 'text',
      required: false,
      help: text.instrument,
      example: '',
      isFixed: true,
      width: 18,
    },
    {
      id: 'afslutning',
      header: 'Afslutningsårsag',
      kind: 'text',
      required: false,
      help: text.endReason,
      example: '',
      width: 36,
    },
    {
      id: 'svar',
      header: 'Svar',
      kind: 'whole',
      min: 0,
      max: 5,
      required: false,
      help: text.answer,
      example: '',
      isFixed: true,
      width: 10,
    },
  ],
  initialRows: Array.from({ length: longest }, (_, row) => columns.map((values) => values[row] ?? null)),
} as const satisfies TableSpec;

/** What the drop-downs offer; each column is a list with a workbook name. */
export const lister: SheetSpec = {
  id: 'lister',
  name: 'Lister',
  role: 'lists',
  order: 210,
  title: text.title,
  lead: text.lead,
  tables: [listerTable],
};
