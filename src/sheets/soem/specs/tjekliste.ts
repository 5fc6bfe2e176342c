import { checklistPoints } from '../../../text/soem-checklist';
import { tjeklisteText as text } from '../../../text/sheets/soem/tables';
import type { SheetSpec, TableSpec } from '../../spec';
import { calculationColumn } from './shared-columns';

export const tjeklisteTable = {
  id: 'soem_tjekliste',
  columns: [
    calculationColumn,
    {
      id: 'number',
      header: 'Nr.',
      kind: 'whole',
      min: 1,
      max: checklistPoints.length,
      required: true,
      help: text.number,
      example: '',
      isFixed: true,
      width: 8,
    },
    {
      id: 'point',
      header: 'Punkt',
      kind: 'text',
      required: false,
      help: text.point,
      example: '',
      isFixed: true,
      width: 90,
    },
    {
      id: 'done',
      header: 'Taget stilling',
      kind: 'code',
      list: 'soem_janej',
      required: false,
      help: text.done,
      example: '',
      width: 16,
    },
    { id: 'note', header: 'Note', kind: 'text', required: false, help: text.notes, example: '', width: 40 },
  ],
  initialRows: checklistPoints.map((point, index) => [null, index + 1, point, null, null]),
} as const satisfies TableSpec;

/** Twelve points, ticked by a person. */
export const tjekliste: SheetSpec = {
  id: 'soem_tjekliste',
  name: 'SØM – tjekliste',
  role: 'input',
  order: 420,
  title: text.title,
  lead: text.lead,
  tables: [tjeklisteTable],
};
