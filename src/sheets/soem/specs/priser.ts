import { soemShared } from '../../../text/sheets/soem/shared';
import { priserText as text } from '../../../text/sheets/soem/tables';
import type { ColumnSpec, SheetSpec, TableSpec } from '../../spec';
import {
  basisColumns,
  calculationColumn,
  priceLevelColumn,
  rangeColumns,
  unitColumn,
} from './shared-columns';

function priceColumn<Id extends string>(id: Id, header: string, help: string, example: string) {
  return {
    id,
    header,
    unit: 'kr',
    kind: 'price',
    min: -1e7,
    max: 1e7,
    required: false,
    help,
    example,
    width: 16,
  } as const satisfies ColumnSpec;
}

function committeeColumn<Id extends `committee${number}`>(id: Id, number: number) {
  return {
    id,
    header: `Udvalg ${number}`,
    kind: 'text',
    required: false,
    help: text.committee,
    example: '',
    width: 20,
  } as const satisfies ColumnSpec;
}

function shareColumn<Id extends `share${number}`>(id: Id, number: number) {
  return {
    id,
    header: `Andel ${number}`,
    unit: '%',
    kind: 'share',
    min: 0,
    max: 1,
    required: false,
    help: text.share,
    example: '',
    width: 14,
  } as const satisfies ColumnSpec;
}

export const priserTable = {
  id: 'soem_priser',
  columns: [
    calculationColumn,
    {
      id: 'service',
      header: 'Ydelse',
      kind: 'id',
      required: true,
      help: soemShared.service,
      example: 'Kontanthjælp',
      width: 32,
    },
    unitColumn,
    priceColumn('kommune', 'Kommune', text.kommune, '2.100'),
    priceColumn('region', 'Region', text.region, '0'),
    priceColumn('stat', 'Stat', text.stat, '700'),
    priceLevelColumn,
    ...rangeColumns,
    committeeColumn('committee1', 1),
    shareColumn('share1', 1),
    committeeColumn('committee2', 2),
    shareColumn('share2', 2),
    committeeColumn('committee3', 3),
    shareColumn('share3', 3),
    ...basisColumns,
  ],
} as const satisfies TableSpec;

/** What one unit of a service costs each payer. */
export const priser: SheetSpec = {
  id: 'soem_priser',
  name: 'SØM – priser',
  role: 'input',
  order: 360,
  title: text.title,
  lead: text.lead,
  tables: [priserTable],
};
