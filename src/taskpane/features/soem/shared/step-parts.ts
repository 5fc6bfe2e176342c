import type { ItemSpec } from '../../../../sheets/soem/specs/indsats-items';
import type { TableId } from '../../../../workbook/marker';
import type { SoemStep } from '../../../session/pages';

type ItemId = ItemSpec['id'];

/** Where the entries of a step stand. */
export interface StepParts {
  /** Rows of `SØM – indsats` that are asked for at once, and those behind a disclosure. */
  readonly items: readonly ItemId[];
  readonly moreItems: readonly ItemId[];
  readonly tables: readonly TableId[];
  /** What the figures of the step may rest on; nothing in them is required. */
  readonly ground?: readonly TableId[];
}

/** The steps in the order of the calculation. */
export const STEPS: readonly SoemStep[] = [
  ...(['indsats', 'deltagere', 'omkostninger', 'effekt', 'konsekvenser', 'priser'] as const),
];

export const STEP_PARTS: Readonly<Record<SoemStep, StepParts>> = {
  indsats: {
    items: [
      ...([
        'name',
        'description',
        'firstYear',
        'lastYear',
        'courseMonths',
        'targetGroup',
        'purpose',
      ] as const),
      ...(['matchesSoemGroup', 'successMeasure', 'priceLevel', 'responsible', 'date'] as const),
    ],
    moreItems: [
      ...(['horizonYears', 'discountRate', 'baseYear', 'discountCosts', 'offset', 'divisor'] as const),
      ...(['costRange', 'consequenceRange', 'priceRange'] as const),
    ],
    tables: [],
  },
  deltagere: { items: [], moreItems: [], tables: ['soem_deltagere'] },
  omkostninger: { items: [], moreItems: [], tables: ['soem_omkostninger', 'soem_finansiering'] },
  effekt: { items: ['successRate', 'observed', 'baseline', 'dropOut'], moreItems: [], tables: [] },
  konsekvenser: {
    ...{ items: [], moreItems: [], tables: ['soem_konsekvenser'] },
    ground: ['soem_forbrug', 'soem_skyggevisitation'],
  },
  priser: { items: [], moreItems: [], tables: ['soem_priser', 'soem_prisindeks'] },
};

/** The step at which an item of `SØM – indsats` is asked for. */
export function stepOfItem(item: ItemId): SoemStep {
  return STEP_PARTS.effekt.items.includes(item) ? 'effekt' : 'indsats';
}
