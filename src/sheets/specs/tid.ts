import { tidText as text } from '../../text/sheets/tid';
import type { SheetSpec, TableSpec } from '../spec';

export const tidTable = {
  id: 'tid',
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
      id: 'month',
      header: 'Måned',
      kind: 'month',
      required: true,
      help: text.month,
      example: 'mar 2026',
      width: 13,
    },
    {
      id: 'hours',
      header: 'Timer',
      unit: 't',
      kind: 'hours',
      min: 0,
      max: 744,
      required: true,
      help: text.hours,
      example: '12,5',
      width: 12,
    },
    {
      id: 'courseId',
      header: 'ForløbID',
      kind: 'id',
      list: 'forloeb',
      required: false,
      help: text.courseId,
      example: '',
      width: 14,
    },
    {
      id: 'timeType',
      header: 'Tidstype',
      kind: 'text',
      required: false,
      help: text.timeType,
      example: 'møde',
      width: 18,
    },
    { id: 'note', header: 'Note', kind: 'text', required: false, help: text.note, example: '', width: 40 },
  ],
} as const satisfies TableSpec;

/** Hours used, by citizen and calendar month. */
export const tid: SheetSpec = {
  id: 'tid',
  name: 'Tid',
  role: 'input',
  order: 40,
  title: text.title,
  lead: text.lead,
  tables: [tidTable],
};
