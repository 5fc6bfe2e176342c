import { compareText } from '../../collections/compare-text';
import { wilsonInterval } from '../../statistics/wilson-interval';
import type { Range, RangedInput } from '../basis';
import type { ConsequenceRow, Effect, PriceRow, SoemFacts } from '../facts';
import { matchServices } from '../match-services';
import type { Unit, VariableId } from '../variable';
import { costGroups, type CostGroup } from './cost-groups';
import { scaleConsequence, scaleCost, scalePrice } from './scale-rows';

/** An input with a range: what it may be, and how the facts look with another value. Rows are varied by a factor. */
export interface UncertainInput {
  readonly id: VariableId;
  readonly unit: Unit;
  readonly low: number;
  readonly base: number;
  readonly high: number;
  /** Persons behind a locally counted rate. */
  readonly n?: number;
  /** The same facts with this input at another value. */
  readonly set: (facts: SoemFacts, value: number) => SoemFacts;
}

/** Every input that has a range, in an order that does not depend on the rows'; what has no range is not varied. */
export function uncertainInputs(facts: SoemFacts): readonly UncertainInput[] {
  return [
    ...rates(facts.effect),
    ...costGroups(facts).filter(isSpent).map(costFactor),
    ...serviceFactors(facts),
  ]
    .filter((input) => input.low < input.high)
    .sort((a, b) => compareText(a.id.key, b.id.key));
}

function rates(effect: Effect): readonly UncertainInput[] {
  return (['successRate', 'baseline', 'dropOut'] as const).map((kind) => ({
    id: { kind, key: kind },
    unit: 'share',
    base: effect[kind].value,
    ...rangeOfRate(effect[kind]),
    set: (facts, value) => ({
      ...facts,
      effect: { ...facts.effect, [kind]: { ...facts.effect[kind], value } },
    }),
  }));
}

/** A rate counted on n own participants has the interval that follows from n; otherwise the one entered, if any. */
function rangeOfRate(
  rate: RangedInput & Pick<Effect['successRate'], 'observed'>,
): Range & { readonly n?: number } {
  const n = rate.observed?.n ?? 0;
  if (n > 0) return { ...wilsonInterval(rate.value, n), n };
  return { low: rate.low ?? rate.value, high: rate.high ?? rate.value };
}

/** A post that is prepared and not filled in is no uncertainty. */
function isSpent({ rows }: CostGroup): boolean {
  return rows.some(({ amount }) => amount !== 0);
}

function costFactor(group: CostGroup): UncertainInput {
  const changed = new Set(group.rows);
  return {
    id: { kind: 'cost', about: group.post, key: group.key },
    unit: 'factor',
    base: 1,
    ...group.range,
    set: (facts, value) => ({
      ...facts,
      costs: facts.costs.map((row) => (changed.has(row) ? scaleCost(row, value) : row)),
    }),
  };
}

function serviceFactors(facts: SoemFacts): readonly UncertainInput[] {
  const usual = facts.settings.ranges;
  return matchServices(facts).flatMap(({ consequence, price }) => [
    consequenceFactor(consequence, usual.consequences),
    ...(price === null ? [] : [priceFactor(consequence.service, price, usual.prices)]),
  ]);
}

function consequenceFactor(row: ConsequenceRow, usual: Range): UncertainInput {
  const { service } = row;
  return {
    id: { kind: 'consequence', about: service, key: `consequence|${service}` },
    unit: 'factor',
    base: 1,
    ...(row.range ?? usual),
    set: (facts, value) => ({
      ...facts,
      consequences: facts.consequences.map((each) =>
        each.service === service ? scaleConsequence(each, value) : each,
      ),
    }),
  };
}

/** The price of a service, under the name the consequence spells it with. */
function priceFactor(service: string, row: PriceRow, usual: Range): UncertainInput {
  return {
    id: { kind: 'price', about: service, key: `price|${service}` },
    unit: 'factor',
    base: 1,
    ...(row.range ?? usual),
    set: (facts, value) => ({
      ...facts,
      prices: facts.prices.map((each) => (each.service === row.service ? scalePrice(each, value) : each)),
    }),
  };
}
