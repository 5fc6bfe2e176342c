import { forloebText as text } from '../../text/sheets/forloeb';
import type { SheetSpec, TableSpec } from '../spec';

export const forloebTable = {
  id: 'forloeb',
  columns: [
    { id: 'id', header: 'ForløbID', kind: 'id', required: true, help: text.id, example: 'F-9999', width: 14 },
    {
      id: 'citizenId',
      header: 'BorgerID',
      kind: 'id',
      list: 'borgere',
      required: true,
      help: text.citizenId,
      example: 'B-9999',
      width: 14,
    },
    {
      id: 'method',
      header: 'Metode',
      kind: 'code',
      list: 'metode',
      required: true,
      help: text.method,
      example: 'CTI',
      width: 12,
    },
    {
      id: 'start',
      header: 'Startdato',
      kind: 'date',
      required: true,
      help: text.start,
      example: '01-01-2026',
      width: 14,
    },
    {
      id: 'worker',
      header: 'Medarbejder',
      kind: 'text',
      required: false,
      help: text.worker,
      example: 'MHJ',
      width: 18,
    },
    {
      id: 'goalInstrument',
      header: 'Måleredskab',
      kind: 'code',
      list: 'maaleredskab',
      required: true,
      help: text.goalInstrument,
      example: 'WHO-5',
      width: 15,
    },
    { id: 'end', header: 'Slutdato', kind: 'date', required: false, help: text.end, example: '', width: 13 },
    {
      id: 'endReason',
      header: 'Afslutningsårsag',
      kind: 'code',
      list: 'afslutning',
      required: false,
      help: text.endReason,
      example: '',
      width: 26,
    },
    { id: 'note', header: 'Note', kind: 'text', required: false, help: text.note, example: '', width: 40 },
  ],
} as const satisfies TableSpec;

/** The courses: one citizen, one method, one goal. */
export const forloeb: SheetSpec = {
  id: 'forloeb',
  name: 'Forløb',
  role: 'input',
  order: 20,
  title: text.title,
  lead: text.lead,
  tables: [forloebTable],
};
