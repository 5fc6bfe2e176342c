import { skyggevisitationText as text } from '../../../text/sheets/soem/tables';
import type { SheetSpec, TableSpec } from '../../spec';
import { basisColumns, calculationColumn, serviceColumn, unitColumn } from './shared-columns';

export const skyggevisitationTable = {
  id: 'soem_skyggevisitation',
  columns: [
    calculationColumn,
    {
      id: 'number',
      header: 'Nr.',
      kind: 'whole',
      min: 1,
      max: 9999,
      required: true,
      help: text.number,
      example: '1',
      width: 8,
    },
    serviceColumn,
    unitColumn,
    {
      id: 'expectedWithout',
      header: 'Uden indsats',
      unit: 'pr. år',
      kind: 'number',
      min: 0,
      max: 1e6,
      required: true,
      help: text.without,
      example: '180',
      width: 23,
    },
    {
      id: 'expectedWithSuccess',
      header: 'Ved succes',
      unit: 'pr. år',
      kind: 'number',
      min: 0,
      max: 1e6,
      required: false,
      help: text.withSuccess,
      example: '20',
      width: 20,
    },
    {
      id: 'succeedsAnyway',
      header: 'Lykkes alligevel',
      kind: 'code',
      list: 'soem_janej',
      required: false,
      help: text.anyway,
      example: 'Nej',
      width: 17,
    },
    {
      id: 'judgedBy',
      header: 'Vurderet af',
      kind: 'text',
      required: false,
      help: text.judgedBy,
      example: 'Myndighed',
      width: 20,
    },
    {
      id: 'date',
      header: 'Dato',
      kind: 'date',
      required: false,
      help: text.date,
      example: '01-09-2026',
      width: 14,
    },
    ...basisColumns,
  ],
} as const satisfies TableSpec;

/** What each citizen, without identity, would have got without the intervention. */
export const skyggevisitation: SheetSpec = {
  id: 'soem_skyggevisitation',
  name: 'SØM – skyggevisitation',
  role: 'input',
  order: 390,
  title: text.title,
  lead: text.lead,
  tables: [skyggevisitationTable],
};
