import { citedFigures } from '../../../catalogue/soem/cited-figures';
import { codeOf, knowledgeKindList } from '../../../catalogue/soem/soem-lists';
import { vidensbaseText as text } from '../../../text/sheets/soem/tables';
import type { SheetSpec, TableSpec } from '../../spec';
import { calculationColumn, basisColumns } from './shared-columns';

export const vidensbaseTable = {
  id: 'soem_vidensbase',
  columns: [
    calculationColumn,
    {
      id: 'kind',
      header: 'Slags',
      kind: 'code',
      list: 'soem_slags',
      required: true,
      help: text.kind,
      example: 'Pris',
      width: 14,
    },
    {
      id: 'item',
      header: 'Emne',
      kind: 'text',
      required: true,
      help: text.item,
      example: 'Forsorgshjem, et døgn',
      width: 44,
    },
    {
      id: 'targetGroup',
      header: 'Målgruppe',
      kind: 'text',
      required: false,
      help: text.targetGroup,
      example: '',
      width: 28,
    },
    {
      id: 'value',
      header: 'Værdi',
      kind: 'price',
      required: true,
      help: text.value,
      example: '1.507',
      width: 14,
    },
    {
      id: 'unit',
      header: 'Enhed',
      kind: 'text',
      required: true,
      help: text.unit,
      example: 'kr pr. døgn',
      width: 18,
    },
    {
      id: 'year',
      header: 'År',
      kind: 'year',
      min: 1990,
      max: 2099,
      required: true,
      help: text.year,
      example: '2023',
      width: 9,
    },
    {
      id: 'source',
      header: 'Kilde',
      kind: 'text',
      required: true,
      help: text.source,
      example: 'Rapportens navn og side',
      width: 50,
    },
    ...basisColumns,
  ],
  initialRows: citedFigures.map((figure) => [
    ...[null, codeOf(knowledgeKindList, figure.kind), figure.item, figure.targetGroup ?? null, figure.value],
    ...[figure.unit, figure.year, figure.sources.map(({ title }) => title).join('; ')],
    ...[null, null, figure.note ?? null],
  ]),
} as const satisfies TableSpec;

/** Figures to draw on, each with its source; never calculated with until somebody copies them. */
export const vidensbase: SheetSpec = {
  id: 'soem_vidensbase',
  name: 'SØM – vidensbase',
  role: 'input',
  order: 400,
  title: text.title,
  lead: text.lead,
  tables: [vidensbaseTable],
};
