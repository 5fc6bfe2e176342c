import { forbrugText as text } from '../../../text/sheets/soem/tables';
import type { SheetSpec, TableSpec } from '../../spec';
import { basisColumns, calculationColumn, serviceColumn, unitColumn } from './shared-columns';

/** *Forhold*: written by *Opdatér*, so that the results do not depend on it. */
export const RATIO_COLUMN = 'ratio';

export const forbrugTable = {
  id: 'soem_forbrug',
  columns: [
    calculationColumn,
    serviceColumn,
    unitColumn,
    {
      id: 'groupMean',
      header: 'SØM-gruppen',
      unit: 'pr. borger',
      kind: 'number',
      min: 0,
      max: 1e6,
      required: false,
      help: text.groupMean,
      example: '23',
      width: 26,
    },
    {
      id: 'ownMean',
      header: 'Egne borgere',
      unit: 'pr. borger',
      kind: 'number',
      min: 0,
      max: 1e6,
      required: false,
      help: text.ownMean,
      example: '39',
      width: 26,
    },
    {
      id: 'period',
      header: 'Periode',
      kind: 'text',
      required: false,
      help: text.period,
      example: '2022-2024',
      width: 14,
    },
    {
      id: 'n',
      header: 'Antal borgere',
      unit: 'n',
      kind: 'whole',
      min: 0,
      max: 1e6,
      required: false,
      help: text.n,
      example: '25',
      width: 19,
    },
    {
      id: RATIO_COLUMN,
      header: 'Forhold',
      kind: 'price',
      required: false,
      help: text.ratio,
      example: '',
      isFixed: true,
      width: 12,
    },
    ...basisColumns,
  ],
} as const satisfies TableSpec;

/** Use before the intervention: the SØM group's mean against the own group's. */
export const forbrug: SheetSpec = {
  id: 'soem_forbrug',
  name: 'SØM – forbrug',
  role: 'input',
  order: 380,
  title: text.title,
  lead: text.lead,
  tables: [forbrugTable],
};
