import { compareText } from '../collections/compare-text';
import { groupBy } from '../collections/group-by';
import { sumOf } from '../statistics/sum-of';
import type { ByYear, CostFlow, ServiceFlow } from './flows';
import { payers, type Payer, type WithTotal } from './payer';
import type { AreaKey, AreaResult, MatrixRow, ServiceResult } from './soem-result';
import { sumTotals, withTotal } from './with-total';

/** The lines of the result: every hovedområde in text order, then the costs. */
export interface AreaFlow {
  readonly key: AreaKey;
  readonly discounted: Readonly<Record<Payer, ByYear>>;
  readonly undiscounted: Readonly<Record<Payer, ByYear>>;
}

/** Adds the services of each hovedområde; the costs are a line of their own (documented: the published Randers table). */
export function areaFlows(services: readonly ServiceFlow[], costs: CostFlow): readonly AreaFlow[] {
  const byArea = groupBy(services, (flow) => flow.service.consequence.area);
  const areas = [...byArea].sort(([a], [b]) => compareText(a, b));
  return [
    ...areas.map(([area, flows]) => ({
      key: { kind: 'area' as const, area },
      discounted: addFlows(flows.map((flow) => flow.discounted)),
      undiscounted: addFlows(flows.map((flow) => flow.undiscounted)),
    })),
    { key: { kind: 'costs' as const, area: null }, ...costs },
  ];
}

/** Net of every line, per payer and per participant. */
export function resultsByArea(areas: readonly AreaFlow[], divisor: number): readonly AreaResult[] {
  return areas.map(({ key, discounted, undiscounted }) => {
    const net = overTheYears(discounted);
    return {
      ...key,
      net,
      netUndiscounted: overTheYears(undiscounted),
      perParticipant: divisor === 0 ? null : net.total / divisor,
    };
  });
}

/** Hovedområde × payer × year. */
export function resultMatrix(areas: readonly AreaFlow[]): readonly MatrixRow[] {
  return areas.flatMap(({ key, discounted, undiscounted }) =>
    payers.map((payer) => ({
      ...key,
      payer,
      discounted: discounted[payer],
      undiscounted: undiscounted[payer],
    })),
  );
}

/** Net and use of every service, in text order. */
export function resultsByService(services: readonly ServiceFlow[]): readonly ServiceResult[] {
  return services
    .map(({ service, units, discounted, undiscounted }) => ({
      service: service.consequence.service,
      area: service.consequence.area,
      net: overTheYears(discounted),
      netUndiscounted: overTheYears(undiscounted),
      units: sumOf(units),
    }))
    .sort((a, b) => compareText(a.service, b.service));
}

/** The discounted consequences of all services. */
export function serviceTotals(services: readonly ServiceFlow[]): WithTotal {
  return sumTotals(services.map((flow) => overTheYears(flow.discounted)));
}

function overTheYears(flow: Readonly<Record<Payer, ByYear>>): WithTotal {
  return withTotal((payer) => sumOf(flow[payer]));
}

function addFlows(flows: readonly Readonly<Record<Payer, ByYear>>[]): Readonly<Record<Payer, ByYear>> {
  const added = (payer: Payer) =>
    (flows[0]?.[payer] ?? []).map((_, at) => sumOf(flows.map((flow) => flow[payer][at] ?? 0)));
  return { kommune: added('kommune'), region: added('region'), stat: added('stat') };
}
