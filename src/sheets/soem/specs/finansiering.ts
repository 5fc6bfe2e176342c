import { finansieringText as text } from '../../../text/sheets/soem/tables';
import type { SheetSpec, TableSpec } from '../../spec';
import { basisColumns, calculationColumn, priceLevelColumn } from './shared-columns';

export const finansieringTable = {
  id: 'soem_finansiering',
  columns: [
    calculationColumn,
    {
      id: 'name',
      header: 'Tilskud',
      kind: 'text',
      required: true,
      help: text.name,
      example: 'Statslig pulje',
      width: 32,
    },
    {
      id: 'year',
      header: 'År',
      kind: 'year',
      min: 1990,
      max: 2099,
      required: true,
      help: text.year,
      example: '2026',
      width: 10,
    },
    {
      id: 'amount',
      header: 'Beløb',
      unit: 'kr',
      kind: 'amount',
      min: 0,
      max: 1e9,
      required: true,
      help: text.amount,
      example: '500.000',
      width: 16,
    },
    priceLevelColumn,
    {
      id: 'receiver',
      header: 'Modtager',
      kind: 'code',
      list: 'soem_aktoer',
      required: true,
      help: text.receiver,
      example: 'Kommune',
      width: 14,
    },
    {
      id: 'giver',
      header: 'Giver',
      kind: 'code',
      list: 'soem_giver',
      required: true,
      help: text.giver,
      example: 'Stat',
      width: 12,
    },
    ...basisColumns,
  ],
} as const satisfies TableSpec;

/** Grants: an extra line of the result, never subtracted from the costs. */
export const finansiering: SheetSpec = {
  id: 'soem_finansiering',
  name: 'SØM – finansiering',
  role: 'input',
  order: 340,
  title: text.title,
  lead: text.lead,
  tables: [finansieringTable],
};
