import type {
  CostlyCaseRule,
  LadderRule,
  OwnHomeRule,
  RefusionRules,
  ShelterRule,
} from '../../domain/refusion/refusion-rules';
import type { Source } from '../../domain/instruments/instrument';
import { soemSources as sources } from './sources';

/** A dated rule with where it was read and what a reader must know. */
type Sourced<Rule> = Rule & { readonly sources: readonly Source[]; readonly note: string };

/** Kontanthjælp and most other income transfers; førtidspension granted under the new rules follows it too. */
export const ladderRules: readonly Sourced<LadderRule>[] = [
  {
    validFrom: { year: 2016, month: 1, day: 1 },
    steps: [
      { throughWeek: 4, stateShare: 0.8 },
      { throughWeek: 26, stateShare: 0.4 },
      { throughWeek: 52, stateShare: 0.3 },
      { throughWeek: null, stateShare: 0.2 },
    ],
    note: 'Statens andel falder med antallet af uger på offentlig forsørgelse.',
    sources: [sources.refusionReform],
  },
];

/** Forsorgshjem og herberg, serviceloven § 110. */
export const shelterRules: readonly Sourced<ShelterRule>[] = [
  {
    validFrom: { year: 1998, month: 7, day: 1 },
    stateShare: 0.5,
    daysPerYear: null,
    note: 'Indtil 30. september 2023 uden tidsgrænse. Begyndelsesdatoen er servicelovens ikrafttræden.',
    sources: [sources.housingFirst],
  },
  {
    validFrom: { year: 2023, month: 10, day: 1 },
    stateShare: 0.5,
    daysPerYear: 120,
    note: 'Højst 120 dage i det løbende år fra indskrivningen.',
    sources: [sources.homelessnessReform],
  },
  {
    validFrom: { year: 2026, month: 4, day: 1 },
    stateShare: 0.5,
    daysPerYear: 90,
    note: 'Højst 90 dage i det løbende år fra indskrivningen.',
    sources: [sources.homelessnessReform],
  },
];

/** Støtte i egen bolig efter et ophold på § 110, serviceloven § 85 a. */
export const ownHomeRules: readonly Sourced<OwnHomeRule>[] = [
  {
    validFrom: { year: 2023, month: 10, day: 1 },
    stateShare: 0.5,
    months: 24,
    note: 'I en tidsbegrænset periode, op til to år, når borgeren flytter fra § 110 i egen bolig.',
    sources: [sources.homelessnessReform, sources.housingFirst],
  },
];

/** Særligt dyre enkeltsager, serviceloven § 176; kroner a year. */
export const costlyCaseRules: readonly Sourced<CostlyCaseRule>[] = [
  oldThresholds(2007, 400_000, 800_000, 'Indfasning, første år.'),
  oldThresholds(2008, 500_000, 1_000_000, 'Indfasning, andet år.'),
  oldThresholds(2009, 600_000, 1_200_000, 'Indfasning, tredje år.'),
  oldThresholds(
    2010,
    950_000,
    1_770_000,
    'Som oplyst for tiden før 2021; årenes egne satser er ikke fundet.',
  ),
  {
    fromYear: 2021,
    steps: [
      { above: 830_000, stateShare: 0.25 },
      { above: 1_630_000, stateShare: 0.5 },
      { above: 2_050_000, stateShare: 0.75 },
    ],
    note: 'Fra 1. januar 2021, i 2020-niveau. Udgifter til børn i samme husstand lægges sammen.',
    sources: [sources.costlyCases2020, sources.costlyCases],
  },
  {
    fromYear: 2022,
    steps: [
      { above: 860_000, stateShare: 0.25 },
      { above: 1_680_000, stateShare: 0.5 },
      { above: 2_120_000, stateShare: 0.75 },
    ],
    note: '2022-niveau. Senere års satser er ikke fundet; brug den nyeste, kommunen har.',
    sources: [sources.costlyCases],
  },
];

/** The refusion rules as the calculation knows them. */
export const refusionRules: RefusionRules = {
  ladder: ladderRules,
  shelter: shelterRules,
  ownHome: ownHomeRules,
  costlyCases: costlyCaseRules,
};

function oldThresholds(
  fromYear: number,
  first: number,
  second: number,
  note: string,
): Sourced<CostlyCaseRule> {
  return {
    fromYear,
    steps: [
      { above: first, stateShare: 0.25 },
      { above: second, stateShare: 0.5 },
    ],
    note,
    sources: [sources.costlyCases],
  };
}
