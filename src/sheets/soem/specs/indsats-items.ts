import { codeOf, divisorList } from '../../../catalogue/soem/soem-lists';
import {
  defaultRanges,
  discountRateRange,
  effectDefaults,
  settingDefaults,
} from '../../../catalogue/soem/default-settings';
import { HIGHEST_DISCOUNT_RATE } from '../../../domain/soem/check/highest-discount-rate';
import { indsatsText } from '../../../text/sheets/soem/indsats';
import type { ColumnSpec } from '../../spec';

const { items: text } = indsatsText;

/** One row of `SØM – indsats`. */
export interface ItemSpec {
  readonly id: keyof typeof text;
  /** Text in the column *Oplysning*, by which the row is found wherever it stands. */
  readonly label: string;
  readonly unit: string;
  readonly help: string;
  readonly rule: Pick<ColumnSpec, 'kind' | 'list' | 'min' | 'max'>;
  /** What a new sheet holds; absent is blank. */
  readonly initial?: string | number;
  readonly initialRange?: { readonly low: number; readonly high: number };
  /** A *fejl* when it is blank. */
  readonly required?: boolean;
  /** Which of the figures are there: the value alone, with low and high in its unit, or only low and high. */
  readonly figures?: 'ranged' | 'rangeOnly';
}

const TEXT = { kind: 'text' } as const;
const YEAR = { kind: 'year', min: 1990, max: 2099 } as const;
const SHARE = { kind: 'share', min: 0, max: 1 } as const;
const FACTOR = { kind: 'share', min: 0, max: 10 } as const;

/** Lists are made into drop-downs by their workbook names. */
function choice(list: NonNullable<ColumnSpec['list']>): ItemSpec['rule'] {
  return { kind: 'code', list };
}

function item(
  id: ItemSpec['id'],
  label: string,
  unit: string,
  rule: ItemSpec['rule'],
  more: Partial<ItemSpec> = {},
): ItemSpec {
  return { id, label, unit, help: text[id], rule, ...more };
}

/** Only where there is one. */
function initialRange(range: ItemSpec['initialRange']): Pick<ItemSpec, 'initialRange'> {
  return range === undefined ? {} : { initialRange: range };
}

/** The rows of one calculation, from the top. Defaults: `catalogue/soem/default-settings`. */
export const ITEMS: readonly ItemSpec[] = [
  item('name', 'Indsats', 'navn', TEXT, { required: true }),
  item('description', 'Beskrivelse', 'fri tekst', TEXT),
  item('firstYear', 'Første år', 'kalenderår', YEAR, { required: true }),
  item('lastYear', 'Sidste år', 'kalenderår', YEAR, { required: true }),
  item('courseMonths', 'Varighed af forløb', 'måneder', { kind: 'number', min: 0, max: 240 }),
  item('targetGroup', 'Målgruppe', 'fri tekst', TEXT, { required: true }),
  item('purpose', 'Formål', 'vælg', choice('soem_formaal')),
  item('matchesSoemGroup', 'Svarer til SØM-gruppen', 'vælg', choice('soem_passer')),
  item('successMeasure', 'Succesmål', 'fri tekst', TEXT, { required: true }),
  item('successRate', 'Succesrate (brutto)', 'andel', SHARE, { required: true, figures: 'ranged' }),
  item('observed', 'Borgere bag succesraten', 'antal', { kind: 'whole', min: 1, max: 100_000 }),
  item('baseline', 'Ville lykkes alligevel', 'andel', SHARE, {
    initial: effectDefaults.baseline.value,
    figures: 'ranged',
  }),
  item('dropOut', 'Frafald', 'andel', SHARE, { initial: effectDefaults.dropOut.value, figures: 'ranged' }),
  item(
    'horizonYears',
    'Tidshorisont',
    'år',
    { kind: 'whole', min: 1, max: 60 },
    {
      initial: settingDefaults.horizonYears.value,
      ...initialRange(defaultRanges.value.horizonYears),
      figures: 'ranged',
    },
  ),
  item('priceLevel', 'Prisniveau', 'kalenderår', YEAR, { required: true }),
  item(
    'discountRate',
    'Diskonteringsrente',
    'andel pr. år',
    { kind: 'share', min: 0, max: HIGHEST_DISCOUNT_RATE },
    {
      initial: settingDefaults.discountRate.value,
      initialRange: discountRateRange.value,
      figures: 'ranged',
    },
  ),
  item('baseYear', 'Basisår', 'kalenderår; tom = første år', YEAR),
  item('discountCosts', 'Omkostninger diskonteres', 'vælg', choice('soem_janej'), {
    initial: settingDefaults.discountCosts.value ? 'Ja' : 'Nej',
  }),
  item('offset', 'År 1 er afslutningsåret', 'vælg', choice('soem_janej'), {
    initial: settingDefaults.offset.value === 1 ? 'Ja' : 'Nej',
  }),
  item('divisor', 'Resultat pr. deltager deles med', 'vælg', choice('soem_divisor'), {
    initial: codeOf(divisorList, settingDefaults.divisor.value),
  }),
  item('costRange', 'Udsving, omkostninger', 'i % af tallet', FACTOR, {
    initialRange: defaultRanges.value.costs,
    figures: 'rangeOnly',
  }),
  item('consequenceRange', 'Udsving, konsekvenser', 'i % af tallet', FACTOR, {
    initialRange: defaultRanges.value.consequences,
    figures: 'rangeOnly',
  }),
  item('priceRange', 'Udsving, priser', 'i % af tallet', FACTOR, {
    initialRange: defaultRanges.value.prices,
    figures: 'rangeOnly',
  }),
  item('responsible', 'Står bag tallene', 'fri tekst', TEXT),
  item('date', 'Gennemgået', 'dato', { kind: 'date' }),
];
