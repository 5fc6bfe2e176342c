import type { SoemProblem, SoemProblemKind } from '../../../domain/soem/problem';
import { danishNumber, danishPercent } from '../../../text/danish-format';
import { cellWords, faultWords } from '../../../text/faults';
import type { Fault, FaultPlace } from '../../fault';
import { placeOfProblem, type ReadPlaces } from './place-of-problem';

/** Checks whose figures are shares and are read in per cent. */
const SHARES: ReadonlySet<SoemProblemKind> = new Set([
  'rateOutOfRange',
  'rateBelowBaseline',
  'discountRateOutOfRange',
  'sharesNotOne',
  'rangeTurned',
]);
/** What only seems to be missing when a row of this table was left out. */
const FOLLOWS: Partial<Record<SoemProblemKind, string>> = {
  noParticipants: 'participants',
  noCosts: 'costs',
  noConsequences: 'consequences',
  priceUnused: 'consequences',
  priceMissing: 'prices',
  indexMissing: 'priceIndex',
};

/** Checks whose figures are years. */
const YEARS: ReadonlySet<SoemProblemKind> = new Set([
  'yearOutsideHorizon',
  'yearOutsidePeriod',
  'periodTurned',
  'indexMissing',
]);

/**
 * What is wrong between rows, as a fault at the first of its cells. A row that was left out has its own faults and gives
 * none here.
 */
export function problemFaults(problems: readonly SoemProblem[], read: ReadPlaces): readonly Fault[] {
  const leftOut = new Set(problems.flatMap(({ kind, about }) => (kind === 'leftOutRow' ? [about] : [])));
  return problems
    .filter(({ kind }) => kind !== 'leftOutRow' && !leftOut.has(FOLLOWS[kind]))
    .map((problem) => problemFault(problem, placeOfProblem(problem, read)));
}

function problemFault(problem: SoemProblem, place: FaultPlace): Fault {
  const { kind, severity, about, found, expected } = problem;
  const words = faultWords[kind];
  const facts = {
    header: place.header ?? '',
    ...(about === undefined ? {} : { about }),
    ...(expected === undefined ? {} : { wanted: figure(kind, expected) }),
  };
  return {
    kind,
    severity,
    place,
    found: found === undefined ? (about ?? cellWords.nothing) : figure(kind, found),
    expected: words.expected(facts),
    remedy: words.remedy(facts),
  };
}

function figure(kind: SoemProblemKind, value: number | string): string {
  if (typeof value === 'string') return value;
  if (YEARS.has(kind)) return String(value);
  return SHARES.has(kind) ? danishPercent(value) : danishNumber(value, 4);
}
