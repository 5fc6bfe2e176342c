import { konsekvenserText as text } from '../../../text/sheets/soem/tables';
import type { ColumnSpec, SheetSpec, TableSpec } from '../../spec';
import { basisColumns, calculationColumn, rangeColumns, serviceColumn, unitColumn } from './shared-columns';

function yearColumn<Id extends `year${number}`>(id: Id, number: number, example: string) {
  return {
    id,
    header: `År ${number}`,
    kind: 'number',
    min: -10_000_000,
    max: 10_000_000,
    required: false,
    help: text.year,
    example,
    width: 9,
  } as const satisfies ColumnSpec;
}

export const konsekvenserTable = {
  id: 'soem_konsekvenser',
  columns: [
    calculationColumn,
    serviceColumn,
    {
      id: 'area',
      header: 'Hovedområde',
      kind: 'text',
      list: 'soem_omraade',
      required: true,
      help: text.area,
      example: 'Indkomstoverførsler',
      width: 30,
    },
    unitColumn,
    yearColumn('year1', 1, '-10'),
    yearColumn('year2', 2, '-8,5'),
    yearColumn('year3', 3, ''),
    yearColumn('year4', 4, ''),
    yearColumn('year5', 5, ''),
    yearColumn('year6', 6, ''),
    yearColumn('year7', 7, ''),
    yearColumn('year8', 8, ''),
    yearColumn('year9', 9, ''),
    yearColumn('year10', 10, ''),
    ...rangeColumns,
    ...basisColumns,
  ],
} as const satisfies TableSpec;

/** Use with success minus use without, by service and year after. */
export const konsekvenser: SheetSpec = {
  id: 'soem_konsekvenser',
  name: 'SØM – konsekvenser',
  role: 'input',
  order: 350,
  title: text.title,
  lead: text.lead,
  tables: [konsekvenserTable],
};
