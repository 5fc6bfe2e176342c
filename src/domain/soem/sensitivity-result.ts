import type { PayerOrTotal, WithTotal } from './payer';
import type { SavedScenario } from './facts';
import type { Unit, VariableId } from './variable';

/** One bar of the tornado: the net when one input alone is at its lowest and at its highest. */
export interface TornadoBar {
  readonly variable: VariableId;
  readonly unit: Unit;
  readonly low: TornadoEnd;
  readonly base: number;
  readonly high: TornadoEnd;
  /** Distance between the two nets, per payer. Bars are ordered by the total's. */
  readonly span: WithTotal;
}

export interface TornadoEnd {
  /** The input's value there. */
  readonly value: number;
  readonly net: WithTotal;
}

export interface Tornado {
  readonly base: WithTotal;
  readonly bars: readonly TornadoBar[];
}

/** The net for each success rate (rows, gross) and each factor on all costs (columns). */
export interface TwoWayTable {
  readonly successRates: readonly number[];
  readonly costFactors: readonly number[];
  /** `net[payer][rate][cost]`. */
  readonly net: Readonly<Record<PayerOrTotal, readonly (readonly number[])[]>>;
}

export interface ScenarioResult {
  /** `null` is the calculation as it stands, always first. */
  readonly scenario: SavedScenario | null;
  readonly net: WithTotal;
  readonly change: WithTotal;
}
