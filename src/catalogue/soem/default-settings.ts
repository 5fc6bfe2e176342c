import type { SensitivityRanges, SoemSettings } from '../../domain/soem/facts';
import type { Source } from '../../domain/instruments/instrument';
import { sources } from '../sources';
import { soemSources } from './sources';

/** What a new calculation begins with, and why: where the official tool's rule is unknown, the choice is ours and visible. */
export interface SettingDefault<Value> {
  readonly value: Value;
  /** `documented`: a source says so. `inferred`: derived from what sources publish. `estimate` (skøn): decided here. */
  readonly mark: 'documented' | 'inferred' | 'estimate';
  /** In Danish, for the pane and the result sheet. */
  readonly why: string;
  readonly sources: readonly Source[];
}

/** Settings whose default follows from the calculation's own first year: base year and, until it is chosen, price level. */
type OwnYear = 'baseYear' | 'priceLevel';

/** Defaults of every setting that is not a year of the calculation's own. */
export const settingDefaults: {
  readonly [Key in Exclude<keyof SoemSettings, OwnYear | 'ranges'>]: SettingDefault<
    SoemSettings[Key]['value']
  >;
} = {
  discountRate: {
    value: 0.035,
    mark: 'documented',
    why: 'Finansministeriets reale rente for år 0-35 siden januar 2021. Ældre beregninger brugte 4 %, og resultatet uden diskontering står ved siden af.',
    sources: [soemSources.discountRate2021],
  },
  horizonYears: {
    value: 10,
    mark: 'documented',
    why: 'Den officielle database følger borgerne i op til ti år. Slutåret er det samme for alle årgange, som i Randers’ beregning for 2019-2028.',
    sources: [soemSources.consequences, soemSources.randers2023],
  },
  discountCosts: {
    value: true,
    mark: 'inferred',
    why: 'Randers’ omkostninger er 7,209 mio. kr i resultatet mod 7,5 mio. kr i alt; det passer med, at de er diskonteret.',
    sources: [soemSources.randers2023],
  },
  offset: {
    value: 1,
    mark: 'inferred',
    why: 'Effekten falder i det år, forløbet slutter, og i registrene måles succes året efter, at borgeren kom i gruppen. År 1 er derfor afslutningsåret.',
    sources: [soemSources.faqEffect, soemSources.consequences],
  },
  divisor: {
    value: 'planned',
    mark: 'estimate',
    why: 'Ingen kilde siger, hvad det officielle værktøj deler med. Det planlagte antal kan alle se.',
    sources: [sources.ownEstimate, soemSources.randers2023],
  },
};

/** Success that would have come anyway, and drop-out: 0, so that the rate entered is the official tool's net rate. */
export const effectDefaults: Readonly<Record<'baseline' | 'dropOut', SettingDefault<number>>> = {
  baseline: {
    value: 0,
    mark: 'documented',
    why: 'Den officielle succesrate skrives uden det, der ville være sket alligevel: 12 % med indsatsen og 2 % i dag giver 10 %.',
    sources: [soemSources.faqEffect],
  },
  dropOut: {
    value: 0,
    mark: 'estimate',
    why: 'Det officielle værktøj har ikke et felt, vi kender. De, der falder fra, koster, men lykkes ikke.',
    sources: [sources.ownEstimate],
  },
};

/** Lowest and highest of what has no range of its own: factors of the figure, and the horizons that are tried. */
export const defaultRanges: SettingDefault<SensitivityRanges> = {
  value: {
    costs: { low: 0.9, high: 1.2 },
    consequences: { low: 0.7, high: 1.3 },
    prices: { low: 0.9, high: 1.1 },
    horizonYears: { low: 5, high: 10 },
  },
  mark: 'estimate',
  why: 'Skøn. Omkostninger bliver oftere sat for lavt end for højt, fordi poster glemmes; konsekvenserne er det mest usikre.',
  sources: [sources.ownEstimate, sources.experience2021],
};

/** Discount rates that the chosen one is tried against: none, and that of older calculations. */
export const discountRateRange: SettingDefault<{ readonly low: number; readonly high: number }> = {
  value: { low: 0, high: 0.04 },
  mark: 'estimate',
  why: 'Skøn: uden diskontering og med den rente, der gjaldt før 2021.',
  sources: [sources.ownEstimate, soemSources.discountRate2021],
};
