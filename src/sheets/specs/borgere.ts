import { borgereText as text } from '../../text/sheets/borgere';
import type { SheetSpec, TableSpec } from '../spec';

export const borgereTable = {
  id: 'borgere',
  columns: [
    { id: 'id', header: 'BorgerID', kind: 'id', required: true, help: text.id, example: 'B-9999', width: 14 },
    {
      id: 'birthYear',
      header: 'Fødselsår',
      kind: 'year',
      min: 1900,
      max: 2099,
      required: false,
      help: text.birthYear,
      example: '1984',
      width: 12,
    },
    {
      id: 'note',
      header: 'Note',
      kind: 'text',
      required: false,
      help: text.note,
      example: 'Flyttet ind i maj',
      width: 40,
    },
  ],
} as const satisfies TableSpec;

/** The citizens, by an id that is not a CPR number. */
export const borgere: SheetSpec = {
  id: 'borgere',
  name: 'Borgere',
  role: 'input',
  order: 10,
  title: text.title,
  lead: text.lead,
  tables: [borgereTable],
};
