import { maalingerText as text } from '../../text/sheets/maalinger';
import type { SheetSpec, TableSpec } from '../spec';
import { answerColumns } from './answer-columns';

export const maalingerTable = {
  id: 'maalinger',
  columns: [
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
      id: 'date',
      header: 'Dato',
      kind: 'date',
      required: true,
      help: text.date,
      example: '15-01-2026',
      width: 13,
    },
    {
      id: 'instrument',
      header: 'Måleredskab',
      kind: 'code',
      list: 'maaleredskab',
      required: true,
      help: text.instrument,
      example: 'WHO-5',
      width: 15,
    },
    ...answerColumns(text.answer),
    {
      id: 'score',
      header: 'Score',
      unit: 'point',
      kind: 'number',
      min: 0,
      max: 100,
      required: false,
      help: text.score,
      example: '',
      width: 13,
    },
    { id: 'note', header: 'Note', kind: 'text', required: false, help: text.note, example: '', width: 40 },
  ],
} as const satisfies TableSpec;

/** Measurements of the goal, one a row. */
export const maalinger: SheetSpec = {
  id: 'maalinger',
  name: 'Målinger',
  role: 'input',
  order: 50,
  title: text.title,
  lead: text.lead,
  tables: [maalingerTable],
};
