import type { SoemFacts } from '../domain/soem/facts';
import type { Unit, VariableId } from '../domain/soem/variable';
import { danishNumber, danishPercent } from './danish-format';

/** Words on the sheet of what the result hangs on. */
export const sensitivityText = {
  tornado: {
    heading: (shown: number, all: number, hasRate: boolean) => {
      const heading =
        shown < all
          ? `Hvad resultatet hænger på: de ${shown} største udsving af ${all} (kr, diskonteret)`
          : 'Hvad resultatet hænger på (kr, diskonteret)';
      return hasRate ? heading : `${heading}. Succesraten er ikke med: den har ingen lav og høj.`;
    },
    headers: [
      'Antagelse, ændret alene',
      'Lav',
      'Nu',
      'Høj',
      'I alt ved lav',
      'I alt ved høj',
      'Kommune ved lav',
      'Kommune ved høj',
      'Ændring i alt ved lav',
      'Ændring i alt ved høj',
    ],
    low: 'Ved lav værdi',
    high: 'Ved høj værdi',
    axis: 'Ændring i netto i alt (kr)',
    category: 'Antagelse',
  },
  twoWay: {
    kommune: 'Kommunens netto (kr): succesrate × omkostninger',
    total: 'Netto i alt (kr): succesrate × omkostninger',
    rate: 'Succesrate (brutto)',
    cost: (factor: number) => `${danishPercent(factor)} af omkostningerne`,
  },
  scenarios: {
    heading: (shown: number, all: number) =>
      shown < all
        ? `Gemte scenarier side om side: de første ${shown} af ${all} (kr, diskonteret)`
        : 'Gemte scenarier side om side (kr, diskonteret)',
    headers: [
      'Scenarie',
      'I alt',
      'Kommune',
      'Region',
      'Stat',
      'Ændring i alt',
      'Ændring kommune',
      'Ændring region',
      'Ændring stat',
    ],
    base: 'Som beregnet',
  },
  draws: {
    heading: (draws: number, seed: number) =>
      `Monte Carlo: ${danishNumber(draws, 0)} træk, frø ${seed} (netto i kr, diskonteret)`,
    none: 'Monte Carlo er ikke kørt på disse tal',
    headers: ['Betaler', 'Sandsynlighed for plus', 'Som beregnet', 'Middel'],
    quantile: (share: number) => `${danishPercent(share)}-fraktil`,
    linesHeading: 'Fraktiler af akkumuleret netto år for år (kr)',
    total: 'I alt',
    kommune: 'Kommune',
    year: 'År',
    axis: 'Kommunens akkumulerede netto (kr)',
    /** What was drawn and how; `counted` are rates with an n of their own. */
    how: (inputs: number, counted: number) =>
      [
        `${danishNumber(inputs, 0)} antagelser er trukket, hver for sig og uafhængigt af de andre: PERT mellem lav, nu og høj`,
        ...(counted > 0 ? ['rater talt på egne deltagere med beta ud fra antallet'] : []),
        'deltagertal, rente og tidshorisont er ikke trukket.',
      ].join('; '),
  },
} as const;

/** An input that was varied, as its user knows it. */
export function variableWords({ kind, about = '' }: Pick<VariableId, 'kind' | 'about'>): string {
  switch (kind) {
    case 'successRate':
      return 'Succesrate (brutto)';
    case 'baseline':
      return 'Ville lykkes alligevel';
    case 'dropOut':
      return 'Frafald';
    case 'discountRate':
      return 'Diskonteringsrente';
    case 'horizon':
      return 'Tidshorisont';
    case 'cost':
      return `Omkostning: ${about}`;
    case 'consequence':
      return `Konsekvens: ${about}`;
    case 'price':
      return `Pris: ${about}`;
    default:
      return about;
  }
}

/** The value of an input that was varied: a share or factor as per cent, a horizon in years. */
export function variableValue(value: number, unit: Unit): string {
  return unit === 'years' ? `${danishNumber(value)} år` : danishPercent(value, 1);
}

/** Title of the tornado: its one idea as a sentence. */
export function tornadoTitle(widest: VariableId | undefined): string {
  return widest === undefined
    ? 'Ingen antagelser har udsving'
    : `Resultatet i alt hænger mest på: ${variableWords(widest)}`;
}

/** Title of the quantile lines. */
export function drawsTitle(probability: number | undefined): string {
  return probability === undefined
    ? sensitivityText.draws.none
    : `Kommunen er i plus i ${danishPercent(probability)} af trækkene`;
}

/** What a saved scenario is called. */
export function scenarioWords(scenario: SoemFacts['scenarios'][number] | null): string {
  return scenario?.name ?? sensitivityText.scenarios.base;
}
