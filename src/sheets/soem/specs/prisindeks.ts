import { prisindeksText as text } from '../../../text/sheets/soem/tables';
import type { SheetSpec, TableSpec } from '../../spec';
import { basisColumns, calculationColumn } from './shared-columns';

export const prisindeksTable = {
  id: 'soem_prisindeks',
  columns: [
    calculationColumn,
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
      id: 'index',
      header: 'Indeks',
      kind: 'number',
      min: 0.01,
      max: 100_000,
      required: true,
      help: text.index,
      example: '100',
      width: 12,
    },
    ...basisColumns,
  ],
} as const satisfies TableSpec;

/** The net price index, entered by the user: the product ships no figures of its own. */
export const prisindeks: SheetSpec = {
  id: 'soem_prisindeks',
  name: 'SØM – prisindeks',
  role: 'input',
  order: 370,
  title: text.title,
  lead: text.lead,
  tables: [prisindeksTable],
};
