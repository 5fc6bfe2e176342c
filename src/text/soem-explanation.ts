import type { BreakEvenPoint } from '../domain/soem/break-even-result';
import type {
  ExplainTarget,
  ExplanationStep,
  FormulaId,
  MustHold,
  StepFigure,
} from '../domain/soem/explanation';
import type { Unit, UsedInput } from '../domain/soem/variable';
import { danishList, danishNumber, danishPercent } from './danish-format';
import { payerWords } from './soem-results';

/** Words on the sheet that leads from each result back to the inputs. */
export const explanationText = {
  mustHold: 'Hvad skal være sandt',
  headers: ['Resultat', 'Trin', 'Hvad', 'Sådan regnes det', 'Med tallene', 'Bliver', 'Kilde', 'Står i'],
  unknownSource: 'ikke oplyst',
} as const;

/** What a step computes, and how, in plain words. */
const formulas: Readonly<
  Record<FormulaId, { readonly what: (about: string) => string; readonly how: string }>
> = {
  participants: { what: () => 'Deltagere i alt', how: 'årenes planlagte deltagere lagt sammen' },
  completers: { what: () => 'Deltagere, der gennemfører', how: 'planlagte × (1 − frafald)' },
  netSuccessRate: {
    what: () => 'Succesrate, netto',
    how: 'succesrate (brutto) − andelen, der ville lykkes alligevel',
  },
  successes: {
    what: () => 'Deltagere, der lykkes på grund af indsatsen',
    how: 'deltagere, der gennemfører × succesrate, netto',
  },
  priceLevel: {
    what: (about) => `Omregning fra ${about}-priser`,
    how: 'indeks for beregningens prisniveau ÷ indeks for det år, prisen er fra',
  },
  discountFactor: {
    what: (about) => `Hvad 1 kr i ${about} er værd i basisåret`,
    how: '1 ÷ (1 + rente) for hvert år efter basisåret',
  },
  units: {
    what: (about) => `${about}: ændret forbrug`,
    how: 'deltagere, der lykkes × ændring pr. deltager, lagt sammen over de år, der er med',
  },
  serviceConsequence: {
    what: (about) => `${about}: konsekvens`,
    how: 'mindre forbrug × pris pr. enhed, hvert år ganget med årets diskonteringsfaktor',
  },
  consequences: { what: () => 'Konsekvenser i alt', how: 'ydelserne lagt sammen' },
  costPost: {
    what: (about) => `Omkostning: ${about}`,
    how: 'årenes beløb lagt sammen, diskonteret som valgt; en udgift er et minus',
  },
  costs: { what: () => 'Omkostninger i alt', how: 'posterne lagt sammen' },
  net: { what: () => 'Netto', how: 'konsekvenser + omkostninger (som er et minus)' },
  perParticipant: { what: () => 'Netto pr. deltager', how: 'netto ÷ det antal, der deles med' },
  breakEvenRate: {
    what: () => 'Succesraten, hvor netto er 0',
    how: 'succesrate, netto × omkostninger ÷ konsekvenser, lagt til dem, der ville lykkes alligevel',
  },
  breakEvenCost: { what: () => 'De omkostninger, hvor netto er 0', how: 'konsekvenserne' },
  breakEvenParticipants: {
    what: () => 'De deltagere, hvor netto er 0',
    how: 'deltagere × omkostninger ÷ konsekvenser',
  },
};

/** `Deltagere, der gennemfører`. */
export function stepWords({ formula, about = '' }: Pick<StepFigure, 'formula' | 'about'>): string {
  return formulas[formula].what(about);
}

/** `planlagte × (1 − frafald)`. */
export function formulaWords(formula: FormulaId): string {
  return formulas[formula].how;
}

/** Decimals of a figure that is read, by what it is counted in. The caller rounds to them; shares become per cent. */
export const unitDecimals: Readonly<Record<Unit, number>> = {
  ...{ kr: 0, share: 4, factor: 4, people: 2 },
  ...{ years: 0, year: 0, units: 2, index: 2 },
};

/** Decimals of an input; the price of one unit may be small. */
export function inputDecimals({ id, value, unit }: UsedInput): number {
  if (id.kind !== 'price') return unitDecimals[unit];
  return Math.abs(value) < 1 ? 4 : 2;
}

/** A rounded figure as it is read, with what it is counted in. */
export function figureWords(value: number, unit: Unit): string {
  if (unit === 'share') return danishPercent(value, 2);
  if (unit === 'year') return String(value);
  const figure = danishNumber(value, unitDecimals[unit]);
  if (unit === 'kr') return `${figure} kr`;
  return unit === 'years' ? `${figure} år` : figure;
}

/** The inputs and earlier figures of a step: `2024: 10; 2025: 10`. Posts of 0 kr add nothing and are left out. */
export function numbersWords({ inputs, from }: Pick<ExplanationStep, 'inputs' | 'from'>): string {
  const earlier = from
    .filter(({ formula, value }) => formula !== 'costPost' || value !== 0)
    .map((figure) => `${stepWords(figure)}: ${figureWords(figure.value, figure.unit)}`);
  return [...earlier, ...runs(inputs)].join('; ');
}

/** Inputs in words; years after each other with the same figure as one: `År 1–10: −10`. */
function runs(inputs: readonly UsedInput[]): readonly string[] {
  const all: { first: UsedInput; last: UsedInput }[] = [];
  for (const input of inputs) {
    const run = all.at(-1);
    const isSame = run?.last.id.kind === 'consequence' && run.last.value === input.value;
    const isNext = Number(run?.last.id.about) + 1 === Number(input.id.about);
    if (run !== undefined && isSame && isNext) run.last = input;
    else all.push({ first: input, last: input });
  }
  return all.map(({ first, last }) => {
    const to = first === last ? '' : `–${last.id.about ?? ''}`;
    return `${inputWords(first)}${to}: ${inputFigure(first)}`;
  });
}

function inputFigure(input: UsedInput): string {
  const { id, value, unit, entered } = input;
  const decimals = inputDecimals(input);
  const used = id.kind === 'price' ? `${danishNumber(value, decimals)} kr` : figureWords(value, unit);
  if (entered === undefined) return used;
  return `${used} (${danishNumber(entered.value, decimals)} kr i ${entered.priceLevel}-priser)`;
}

function inputWords({ id: { kind, about = '' } }: UsedInput): string {
  switch (kind) {
    case 'successRate':
      return 'succesrate (brutto)';
    case 'baseline':
      return 'ville lykkes alligevel';
    case 'dropOut':
      return 'frafald';
    case 'discountRate':
      return 'rente';
    case 'consequence':
      return `År ${about}`;
    case 'price':
      return `${payerName(about)}, pris pr. enhed`;
    case 'setting':
      return about === 'baseYear' ? 'basisår' : 'deles med';
    default:
      return about;
  }
}

function payerName(about: string): string {
  return about === 'kommune' || about === 'region' || about === 'stat'
    ? payerWords[about].toLowerCase()
    : about;
}

/** Break-even in words for one payer; each condition alone, with everything else as it stands. */
export function mustHoldWords({ net, breakEven, now }: MustHold): string {
  const { successRate, cost, participants } = breakEven;
  const conditions = [
    condition('succesraten (brutto)', successRate, 'share', now.successRate),
    condition('omkostningerne', cost, 'kr', now.cost),
    condition('antallet af deltagere', participants, 'people', now.participants),
  ].filter((words) => words !== undefined);
  const result = `Netto er ${figureWords(net, 'kr')}.`;
  if ([successRate, cost, participants].every(({ status }) => status === 'noEffect')) {
    return 'Har hverken omkostninger eller konsekvenser.';
  }
  if (conditions.length === 0)
    return `${result} Det er ${net < 0 ? 'minus' : 'plus'}, uanset hvad af dette der ændres alene.`;
  const each = danishList(conditions);
  return net < 0
    ? `${result} Det bliver 0 eller mere, hvis bare ét af dette gælder, alt andet uændret: ${each}.`
    : `${result} Det er 0 eller mere, så længe – hver for sig, alt andet uændret – ${each}.`;
}

function condition(what: string, point: BreakEvenPoint, unit: Unit, now: number): string | undefined {
  if (point.value === null) return undefined;
  const limit = point.holds === 'atLeast' ? 'mindst' : 'højst';
  return `${what} er ${limit} ${figureWords(point.value, unit)} (nu ${figureWords(now, unit)})`;
}

/** The result that a chain leads to, and whose it is: `Netto pr. deltager: Kommune`. */
export function explainedWords(target: ExplainTarget): string {
  return `${resultWords(target)}: ${payerWords[target.payer]}`;
}

function resultWords(target: ExplainTarget): string {
  switch (target.kind) {
    case 'net':
      return 'Netto';
    case 'year':
      return `Netto i ${target.year}`;
    case 'area':
      return target.area.area ?? 'Omkostninger';
    case 'perParticipant':
      return 'Netto pr. deltager';
    case 'breakEven':
      return 'Går i nul';
  }
}
