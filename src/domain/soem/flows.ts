import { sumOf } from '../statistics/sum-of';
import type { PricedService, SoemModel } from './model';
import type { Payer } from './payer';
import type { Cohort } from './success';

/** One figure for each year of the horizon. */
export type ByYear = readonly number[];

/** What one service does to each payer, year by year; a gain is positive. */
export interface ServiceFlow {
  readonly service: PricedService;
  /** Units more (positive) or fewer used. */
  readonly units: ByYear;
  readonly undiscounted: Readonly<Record<Payer, ByYear>>;
  readonly discounted: Readonly<Record<Payer, ByYear>>;
}

/** The costs of each payer year by year, negative. */
export interface CostFlow {
  readonly undiscounted: Readonly<Record<Payer, ByYear>>;
  readonly discounted: Readonly<Record<Payer, ByYear>>;
}

/**
 * Consequences = successes × units × price, for every cohort that has finished, in the year of the effect the calendar year
 * is for it (documented: deltagere × effekt × konsekvenser × priser). Fewer units are a gain, hence the minus.
 * @param successesOf how many of a cohort succeed; net successes as a rule, all completers for a break-even
 */
export function serviceFlows(
  model: SoemModel,
  successesOf: (cohort: Cohort) => number = (cohort) => cohort.successes,
): readonly ServiceFlow[] {
  return model.services.map((service) => {
    const units = model.years.map((year) =>
      sumOf(
        model.cohorts.map(
          (cohort) => successesOf(cohort) * unitsAtAge(service, year - cohort.year + model.offset),
        ),
      ),
    );
    const undiscounted = (payer: Payer) => units.map((count) => 0 - count * service.unitPrice[payer]);
    return { service, units, ...bothWays(undiscounted, model.discount.consequences) };
  });
}

/** Units of *År* `age` per successful participant; 0 before År 1, after the last year, and where there is no estimate. */
function unitsAtAge({ consequence }: PricedService, age: number): number {
  return consequence.years[age - 1] ?? 0;
}

/** The costs, by payer and year, as entered on the rows; independent of success and drop-out. */
export function costFlow(model: SoemModel, costs: SoemModel['costs'] = model.costs): CostFlow {
  const undiscounted = (payer: Payer) =>
    model.years.map(
      (_, at) =>
        0 -
        sumOf(costs.filter((cost) => cost.at === at && cost.row.payer === payer).map((cost) => cost.amount)),
    );
  return bothWays(undiscounted, model.discount.costs);
}

function bothWays(undiscounted: (payer: Payer) => ByYear, discount: ByYear): CostFlow {
  const kommune = undiscounted('kommune');
  const region = undiscounted('region');
  const stat = undiscounted('stat');
  const present = (flow: ByYear) => flow.map((amount, at) => amount * (discount[at] ?? 1));
  return {
    undiscounted: { kommune, region, stat },
    discounted: { kommune: present(kommune), region: present(region), stat: present(stat) },
  };
}
