import { forgottenPosts } from '../../../catalogue/soem/forgotten-posts';
import { codeOf, costCategoryList } from '../../../catalogue/soem/soem-lists';
import { omkostningerText as text } from '../../../text/sheets/soem/tables';
import type { SheetSpec, TableSpec } from '../../spec';
import { basisColumns, calculationColumn, priceLevelColumn, rangeColumns } from './shared-columns';

export const omkostningerTable = {
  id: 'soem_omkostninger',
  columns: [
    calculationColumn,
    {
      id: 'post',
      header: 'Post',
      kind: 'text',
      required: true,
      help: text.post,
      example: 'Bostøttemedarbejdere',
      width: 34,
    },
    {
      id: 'category',
      header: 'Kategori',
      kind: 'code',
      list: 'soem_kategori',
      required: true,
      help: text.category,
      example: 'Drift',
      width: 15,
    },
    {
      id: 'year',
      header: 'År',
      kind: 'year',
      min: 1990,
      max: 2099,
      required: false,
      help: text.year,
      example: '2026',
      width: 9,
    },
    {
      id: 'amount',
      header: 'Beløb',
      unit: 'kr',
      kind: 'amount',
      min: -1e9,
      max: 1e9,
      required: false,
      help: text.amount,
      example: '250.000',
      width: 16,
    },
    {
      id: 'payer',
      header: 'Betaler',
      kind: 'code',
      list: 'soem_aktoer',
      required: true,
      help: text.payer,
      example: 'Kommune',
      width: 13,
    },
    { ...priceLevelColumn, required: false },
    {
      id: 'committee',
      header: 'Udvalg',
      kind: 'text',
      required: false,
      help: text.committee,
      example: '',
      width: 20,
    },
    ...rangeColumns,
    {
      id: 'actual',
      header: 'Faktisk beløb',
      unit: 'kr',
      kind: 'amount',
      min: -1e9,
      max: 1e9,
      required: false,
      help: text.actual,
      example: '',
      width: 20,
    },
    ...basisColumns,
  ],
  // The posts that users forget stand there already: each is to be answered, with 0 where there is no such cost.
  initialRows: forgottenPosts.map(({ post, category }) => [
    ...[null, post, codeOf(costCategoryList, category), null, null, 'Kommune', null, null],
    ...[null, null, null, null, null, null],
  ]),
} as const satisfies TableSpec;

/** What the intervention costs, by post, year and payer. */
export const omkostninger: SheetSpec = {
  id: 'soem_omkostninger',
  name: 'SØM – omkostninger',
  role: 'input',
  order: 330,
  title: text.title,
  lead: text.lead,
  tables: [omkostningerTable],
};
