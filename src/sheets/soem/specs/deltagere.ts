import { deltagereText as text } from '../../../text/sheets/soem/tables';
import type { SheetSpec, TableSpec } from '../../spec';
import { basisColumns, calculationColumn } from './shared-columns';

export const deltagereTable = {
  id: 'soem_deltagere',
  columns: [
    calculationColumn,
    {
      id: 'year',
      header: 'Afslutningsår',
      kind: 'year',
      min: 1990,
      max: 2099,
      required: true,
      help: text.year,
      example: '2027',
      width: 16,
    },
    {
      id: 'planned',
      header: 'Planlagt',
      unit: 'deltagere',
      kind: 'number',
      min: 0,
      max: 100000,
      required: true,
      help: text.planned,
      example: '12,5',
      width: 22,
    },
    {
      id: 'actual',
      header: 'Faktisk',
      unit: 'deltagere',
      kind: 'number',
      min: 0,
      max: 100000,
      required: false,
      help: text.actual,
      example: '',
      width: 20,
    },
    {
      id: 'actualSuccesses',
      header: 'Faktisk succes',
      unit: 'deltagere',
      kind: 'number',
      min: 0,
      max: 100000,
      required: false,
      help: text.successes,
      example: '',
      width: 26,
    },
    ...basisColumns,
  ],
} as const satisfies TableSpec;

/** Participants by the year they finish, planned and actual. */
export const deltagere: SheetSpec = {
  id: 'soem_deltagere',
  name: 'SØM – deltagere',
  role: 'input',
  order: 320,
  title: text.title,
  lead: text.lead,
  tables: [deltagereTable],
};
