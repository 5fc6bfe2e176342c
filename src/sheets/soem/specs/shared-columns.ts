import { soemShared as text } from '../../../text/sheets/soem/shared';
import type { ColumnSpec } from '../../spec';

/** The calculation a row belongs to; blank means every calculation of the workbook. */
export const calculationColumn = {
  id: 'calculation',
  header: 'Beregning',
  kind: 'text',
  required: false,
  help: text.calculation,
  example: '',
  width: 16,
} as const satisfies ColumnSpec;

/** What an input rests on; every row of every SØM table can say it. */
export const basisColumns = [
  {
    id: 'sourceType',
    header: 'Kildetype',
    kind: 'code',
    list: 'soem_kilde',
    required: false,
    help: text.sourceType,
    example: 'Skøn',
    width: 18,
  },
  {
    id: 'confidence',
    header: 'Sikkerhed',
    kind: 'code',
    list: 'soem_sikkerhed',
    required: false,
    help: text.confidence,
    example: 'C',
    width: 11,
  },
  { id: 'note', header: 'Note', kind: 'text', required: false, help: text.note, example: '', width: 40 },
] as const satisfies readonly ColumnSpec[];

/** How far the figures of a row may lie from what is written, in per cent of it. */
export const rangeColumns = [
  {
    id: 'low',
    header: 'Lav',
    unit: '%',
    kind: 'share',
    min: 0,
    max: 1,
    required: false,
    help: text.low,
    example: '90 %',
    width: 10,
  },
  {
    id: 'high',
    header: 'Høj',
    unit: '%',
    kind: 'share',
    min: 1,
    max: 10,
    required: false,
    help: text.high,
    example: '120 %',
    width: 10,
  },
] as const satisfies readonly ColumnSpec[];

/** The year whose prices an amount is in. */
export const priceLevelColumn = {
  id: 'priceLevel',
  header: 'Prisniveau',
  kind: 'year',
  min: 1990,
  max: 2099,
  required: true,
  help: text.priceLevel,
  example: '2026',
  width: 13,
} as const satisfies ColumnSpec;

export const serviceColumn = {
  id: 'service',
  header: 'Ydelse',
  kind: 'id',
  list: 'soem_ydelse',
  required: true,
  help: text.service,
  example: 'Kontanthjælp',
  width: 32,
} as const satisfies ColumnSpec;

export const unitColumn = {
  id: 'unit',
  header: 'Enhed',
  kind: 'text',
  required: true,
  help: text.unit,
  example: 'uger',
  width: 12,
} as const satisfies ColumnSpec;
