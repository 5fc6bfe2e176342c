import { DEFAULT_CALCULATION } from '../../../catalogue/soem/default-calculation';
import { indsatsText as text } from '../../../text/sheets/soem/indsats';
import type { SheetSpec, TableSpec } from '../../spec';
import type { ItemSpec } from './indsats-items';
import { ITEMS } from './indsats-items';
import { basisColumns, calculationColumn } from './shared-columns';

const FIGURES = ['value', 'low', 'high'] as const;

function figuresOf({ figures }: ItemSpec): readonly ('value' | 'low' | 'high')[] {
  if (figures === 'ranged') return FIGURES;
  return figures === 'rangeOnly' ? ['low', 'high'] : ['value'];
}

export const indsatsTable = {
  id: 'soem_indsats',
  columns: [
    calculationColumn,
    {
      id: 'item',
      header: 'Oplysning',
      kind: 'text',
      required: true,
      help: text.item,
      example: '',
      isFixed: true,
      width: 34,
    },
    {
      id: 'value',
      header: 'Værdi',
      kind: 'value',
      required: false,
      help: text.value,
      example: '',
      width: 34,
    },
    { id: 'low', header: 'Lav', kind: 'value', required: false, help: text.low, example: '', width: 10 },
    { id: 'high', header: 'Høj', kind: 'value', required: false, help: text.high, example: '', width: 10 },
    {
      id: 'unit',
      header: 'Enhed',
      kind: 'text',
      required: false,
      help: text.unit,
      example: '',
      isFixed: true,
      width: 22,
    },
    ...basisColumns,
  ],
  initialRows: ITEMS.map(({ label, required, unit, initial = null, initialRange }) => [
    ...[
      DEFAULT_CALCULATION,
      required === true ? `${label}*` : label,
      initial,
      initialRange?.low ?? null,
      initialRange?.high ?? null,
      unit,
    ],
    ...[null, null, null],
  ]),
  cellRules: ITEMS.flatMap((item, row) =>
    figuresOf(item).map((column) => ({
      row,
      column,
      rule: { ...item.rule, header: item.label, help: column === 'value' ? item.help : text[column] },
    })),
  ),
} as const satisfies TableSpec;

/** What is calculated, and every choice behind it: one row an item. */
export const indsats: SheetSpec = {
  id: 'soem_indsats',
  name: 'SØM – indsats',
  role: 'input',
  order: 310,
  title: text.title,
  lead: text.lead,
  tables: [indsatsTable],
};
