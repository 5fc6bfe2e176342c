import type { SoemFacts } from '../facts';
import { costFlow, serviceFlows, type CostFlow } from '../flows';
import { modelOf } from '../model';
import { payers, type WithTotal } from '../payer';
import { costGroups } from './cost-groups';
import type { UncertainInput } from './uncertain-input';
import { withTotal } from '../with-total';

/**
 * The calculation boiled down to two tables of discounted kroner, so that new values of the inputs cost one pass over
 * them: net per payer and year = effect × Σ factor × consequence per participant + Σ factor × cost. A property proves it
 * equal to the explained calculation.
 */
export interface Kernel {
  /** Payers × years: the length of one row of the tables and of the answer. */
  readonly cells: number;
  readonly years: number;
  /** [service][payer][year] if every participant completed and succeeded; a gain is positive. */
  readonly consequences: Float64Array;
  /** [cost group][payer][year], negative. */
  readonly costs: Float64Array;
  /** Values of the inputs as they stand, by slot. */
  readonly base: Float64Array;
  /** Where an input's value stands in a row of values. */
  readonly slots: ReadonlyMap<string, number>;
}

const RATE = 0;
const BASELINE = 1;
const DROP_OUT = 2;
const FIRST_FACTOR = 3;

/** Compiles a calculation without *fejl*. The values are: three rates, a factor per consequence, per price, per cost group. */
export function makeKernel(facts: SoemFacts): Kernel {
  const model = modelOf(facts);
  const flows = serviceFlows(model, (cohort) => cohort.participants);
  const groups = costGroups(facts);
  const services = flows.map((flow) => flow.service.consequence.service);
  const keys = [
    'successRate',
    'baseline',
    'dropOut',
    ...services.map((service) => `consequence|${service}`),
    ...services.map((service) => `price|${service}`),
    ...groups.map((group) => group.key),
  ];
  const { successRate, baseline, dropOut } = facts.effect;
  const base = new Float64Array(keys.length).fill(1);
  base.set([successRate.value, baseline.value, dropOut.value]);
  return {
    cells: payers.length * model.years.length,
    years: model.years.length,
    consequences: tableOf(flows),
    costs: tableOf(
      groups.map((group) => {
        const rows = new Set(group.rows);
        return costFlow(
          model,
          model.costs.filter((cost) => rows.has(cost.row)),
        );
      }),
    ),
    base,
    slots: new Map(keys.map((key, slot) => [key, slot])),
  };
}

/**
 * Net per payer and year (kroner, discounted) for one row of values, written into `net`, payer by payer.
 * @param values by slot, as `Kernel.base`
 */
export function evaluateKernel(kernel: Kernel, values: Float64Array, net: Float64Array): void {
  const { cells, consequences, costs } = kernel;
  const services = consequences.length / cells;
  const groups = costs.length / cells;
  const effect = (at(values, RATE) - at(values, BASELINE)) * (1 - at(values, DROP_OUT));
  net.fill(0);
  for (let service = 0; service < services; service += 1) {
    const factor = at(values, FIRST_FACTOR + service) * at(values, FIRST_FACTOR + services + service);
    addRow(net, consequences, service * cells, effect * factor);
  }
  for (let group = 0; group < groups; group += 1) {
    addRow(net, costs, group * cells, at(values, FIRST_FACTOR + 2 * services + group));
  }
}

/** The slot of an input; an input of another calculation has none. */
export function slotOf(kernel: Kernel, input: Pick<UncertainInput, 'id'>): number {
  const slot = kernel.slots.get(input.id.key);
  if (slot === undefined) throw new RangeError(`Not an input of this calculation: ${input.id.key}`);
  return slot;
}

/** Net over all years, by payer. */
export function totalsOf(kernel: Kernel, net: Float64Array): WithTotal {
  return withTotal((payer) => {
    const from = payers.indexOf(payer) * kernel.years;
    return net.subarray(from, from + kernel.years).reduce((sum, amount) => sum + amount, 0);
  });
}

function addRow(net: Float64Array, table: Float64Array, from: number, factor: number): void {
  for (let cell = 0; cell < net.length; cell += 1)
    net[cell] = at(net, cell) + factor * at(table, from + cell);
}

/** A typed array has no holes; what the compiler cannot see is 0 here. */
function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function tableOf(flows: readonly CostFlow[]): Float64Array {
  return Float64Array.from(flows.flatMap((flow) => payers.flatMap((payer) => flow.discounted[payer])));
}
