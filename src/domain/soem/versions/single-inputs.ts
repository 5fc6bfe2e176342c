import type { Input } from '../basis';
import type { SoemFacts, SoemSettings } from '../facts';
import type { VariableId } from '../variable';

/** An input that a calculation has exactly one of. */
export interface SingleInput {
  readonly id: VariableId;
  readonly read: (facts: SoemFacts) => Input<number | string | boolean>;
  /** The facts `to` with this input as `from` has it. */
  readonly copy: (from: SoemFacts, to: SoemFacts) => SoemFacts;
}

type SettingKey = Exclude<keyof SoemSettings, 'ranges' | 'discountRate' | 'horizonYears'>;

/** Every single input that the net follows from. */
export const singleInputs: readonly SingleInput[] = [
  rate('successRate'),
  rate('baseline'),
  rate('dropOut'),
  {
    id: { kind: 'discountRate', key: 'discountRate' },
    read: (facts) => facts.settings.discountRate,
    copy: (from, to) => ({
      ...to,
      settings: { ...to.settings, discountRate: from.settings.discountRate },
    }),
  },
  {
    id: { kind: 'horizon', key: 'horizon' },
    read: (facts) => facts.settings.horizonYears,
    copy: (from, to) => ({
      ...to,
      settings: { ...to.settings, horizonYears: from.settings.horizonYears },
    }),
  },
  {
    id: { kind: 'setting', about: 'firstYear', key: 'setting|firstYear' },
    read: (facts) => facts.intervention.firstYear,
    copy: (from, to) => ({
      ...to,
      intervention: { ...to.intervention, firstYear: from.intervention.firstYear },
    }),
  },
  ...(['priceLevel', 'baseYear', 'discountCosts', 'offset'] as const).map(setting),
];

function rate(kind: 'successRate' | 'baseline' | 'dropOut'): SingleInput {
  return {
    id: { kind, key: kind },
    read: (facts) => facts.effect[kind],
    copy: (from, to) => ({ ...to, effect: { ...to.effect, [kind]: from.effect[kind] } }),
  };
}

function setting(about: SettingKey): SingleInput {
  return {
    id: { kind: 'setting', about, key: `setting|${about}` },
    read: (facts) => facts.settings[about],
    copy: (from, to) => ({ ...to, settings: { ...to.settings, [about]: from.settings[about] } }),
  };
}
