import type { Input, Range, RangedInput } from '../basis';
import type { Effect, Intervention, SoemFacts, SoemSettings } from '../facts';
import type { ChangedInput, VersionValue } from '../version-difference';
import { basisDetails, type SeenInput } from './seen-input';

/** An input that a calculation has at most one of. */
export interface SingleInput {
  readonly input: ChangedInput;
  readonly see: (facts: SoemFacts) => SeenInput | undefined;
  /** The facts `to` with this input as `from` has it. */
  readonly copy: (from: SoemFacts, to: SoemFacts) => SoemFacts;
}

type PlainSetting = 'priceLevel' | 'baseYear' | 'discountCosts' | 'offset' | 'divisor';
type InterventionItem = Exclude<keyof Intervention, 'firstYear'>;

/** Every single input, those that the net follows from first. */
export const singleInputs: readonly SingleInput[] = [
  ...(['successRate', 'baseline', 'dropOut'] as const).map(rate),
  {
    input: { kind: 'discountRate', key: 'discountRate' },
    see: ({ settings }) => ranged(settings.discountRate),
    copy: (from, to) => withSettings(to, { discountRate: from.settings.discountRate }),
  },
  {
    input: { kind: 'horizon', key: 'horizon' },
    see: ({ settings }) => ranged({ ...settings.horizonYears, ...settings.ranges.horizonYears }),
    copy: (from, to) => withSettings(to, { horizonYears: from.settings.horizonYears }),
  },
  {
    input: { kind: 'setting', about: 'firstYear', key: 'setting|firstYear' },
    see: ({ intervention }) => seen(intervention.firstYear),
    copy: (from, to) => ({
      ...to,
      intervention: { ...to.intervention, firstYear: from.intervention.firstYear },
    }),
  },
  ...(['priceLevel', 'baseYear', 'discountCosts', 'offset', 'divisor'] as const).map(setting),
  ...(['costs', 'consequences', 'prices'] as const).map(range),
  ...items(),
];

function rate(kind: keyof Effect): SingleInput {
  return {
    input: { kind, key: kind },
    see: ({ effect }) => ranged(effect[kind]),
    copy: (from, to) => ({ ...to, effect: { ...to.effect, [kind]: from.effect[kind] } }),
  };
}

function setting(about: PlainSetting): SingleInput {
  return {
    input: { kind: 'setting', about, key: `setting|${about}` },
    see: ({ settings }) => seen(settings[about]),
    copy: (from, to) => withSettings(to, { [about]: from.settings[about] }),
  };
}

/** How far rows without a range of their own may lie from their figures. */
function range(of: 'costs' | 'consequences' | 'prices'): SingleInput {
  const about = { costs: 'costRange', consequences: 'consequenceRange', prices: 'priceRange' }[of];
  return {
    input: { kind: 'setting', about, key: `setting|${about}` },
    see: ({ settings }) => rangeOnly(settings.ranges[of]),
    copy: (from, to) =>
      withSettings(to, { ranges: { ...to.settings.ranges, [of]: from.settings.ranges[of] } }),
  };
}

/** What is done and for whom: words, and figures that are printed and checked, not calculated with. */
function items(): readonly SingleInput[] {
  const text = (about: InterventionItem, see: SingleInput['see']): SingleInput => ({
    input: { kind: 'text', about, key: `text|${about}` },
    see,
    copy: (from, to) => ({ ...to, intervention: { ...to.intervention, [about]: from.intervention[about] } }),
  });
  const plain = (value: string | undefined): SeenInput | undefined =>
    value === undefined ? undefined : { value, details: {}, place: '' };
  return [
    text('name', ({ intervention }) => plain(intervention.name)),
    text('description', ({ intervention }) => plain(intervention.description)),
    ...(
      [
        ...(['lastYear', 'courseMonths', 'targetGroup', 'purpose', 'matchesSoemGroup'] as const),
        ...(['successMeasure', 'responsible', 'date'] as const),
      ] as const
    ).map((about) => text(about, ({ intervention }) => seen(intervention[about]))),
  ];
}

function withSettings(facts: SoemFacts, changed: Partial<SoemSettings>): SoemFacts {
  return { ...facts, settings: { ...facts.settings, ...changed } };
}

function seen(input: Input<VersionValue> | undefined): SeenInput | undefined {
  return input && { value: input.value, details: basisDetails(input), place: input.place };
}

function ranged(input: RangedInput & Partial<Pick<Effect['successRate'], 'observed'>>): SeenInput {
  const { value, low, high, observed, place } = input;
  return { value, details: { low, high, observed: observed?.n, ...basisDetails(input) }, place };
}

function rangeOnly({ low, high }: Range): SeenInput {
  return { value: null, details: { low, high }, place: '' };
}
