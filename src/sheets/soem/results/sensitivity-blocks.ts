import type { SoemFacts } from '../../../domain/soem/facts';
import { payersAndTotal } from '../../../domain/soem/payer';
import type {
  ScenarioResult,
  Tornado,
  TornadoBar,
  TwoWayTable,
} from '../../../domain/soem/sensitivity-result';
import { savedScenarios } from '../../../domain/soem/sensitivity/saved-scenarios';
import { tornado } from '../../../domain/soem/sensitivity/tornado';
import { twoWayAxes, twoWayTable } from '../../../domain/soem/sensitivity/two-way-table';
import {
  scenarioWords,
  sensitivityText as text,
  variableValue,
  variableWords,
} from '../../../text/soem-sensitivity';
import type { WriteValue } from '../../../workbook/cell-value';
import type { PlanStep } from '../../../workbook/plan';
import { soemFoelsomhed } from '../specs/result-sheets';
import { blockSteps, kroner, share } from './block';
import { SENSITIVITY_ROOM as ROOM, SENSITIVITY_ROWS as ROWS } from './sensitivity-layout';

const KR = '#,##0';
const sheet = soemFoelsomhed.id;

/** Cost levels that the two-way tables have columns for. */
export const COST_COLUMNS = 6;

/** What a calculation hangs on, computed once for tables and charts. */
export interface Sensitivity {
  readonly tornado: Tornado;
  /** Whether the success rate has a range: where the most uncertain input is left out, that is told. */
  readonly hasRate: boolean;
  readonly twoWay: TwoWayTable;
  readonly scenarios: readonly ScenarioResult[];
}

/** Whether a bar is more than a line: an input that moves nobody's net is left out. */
function isFelt({ span }: TornadoBar): boolean {
  return payersAndTotal.some((payer) => kroner(span[payer]) !== 0);
}

/** Every deterministic analysis of a calculation without *fejl*. */
export function sensitivityOf(facts: SoemFacts): Sensitivity {
  const { successRates, costFactors } = twoWayAxes(facts);
  const { base, bars } = tornado(facts);
  return {
    tornado: { base, bars: bars.filter(isFelt) },
    hasRate: bars.some(({ variable }) => variable.kind === 'successRate'),
    twoWay: twoWayTable(facts, successRates, costFactors),
    scenarios: savedScenarios(facts),
  };
}

/** The inputs with a range, one changed at a time; the widest first, and no more than can be read. */
export function tornadoSteps(sensitivity: Sensitivity | undefined): readonly PlanStep[] {
  const all = sensitivity?.tornado.bars ?? [];
  const base = sensitivity?.tornado.base.total ?? 0;
  const bars = all.slice(0, ROOM.tornado);
  const rows = bars.map(({ variable, unit, low, base: now, high }) => [
    variableWords(variable),
    ...[low.value, now, high.value].map((value) => variableValue(value, unit)),
    ...[kroner(low.net.total), kroner(high.net.total)],
    ...[kroner(low.net.kommune), kroner(high.net.kommune)],
    ...[kroner(low.net.total - base), kroner(high.net.total - base)],
  ]);
  const { heading, headers } = text.tornado;
  return blockSteps({
    ...{ sheet, row: ROWS.tornado, headers, rows, room: ROOM.tornado },
    heading: heading(bars.length, all.length, sensitivity?.hasRate ?? true),
    numberFormats: [null, null, null, null, KR, KR, KR, KR, KR, KR],
  });
}

/** Net for each success rate and cost level: once for the kommune, once for all. */
export function twoWaySteps(table: TwoWayTable | undefined): readonly PlanStep[] {
  return (['kommune', 'total'] as const).flatMap((payer) => {
    const factors = table?.costFactors ?? [];
    const rows = (table?.successRates ?? []).map((rate, index): readonly WriteValue[] => [
      share(rate),
      ...(table?.net[payer][index] ?? []).map(kroner),
    ]);
    const headers = twoWayHeaders(factors);
    return blockSteps({
      ...{ sheet, row: ROWS[payer], heading: text.twoWay[payer], rows, room: ROOM[payer] },
      headers,
      numberFormats: headers.map((_, index) => (index === 0 ? '0.0%' : KR)),
    });
  });
}

/** Blank headers keep the columns where there is no table. */
function twoWayHeaders(factors: readonly number[]): readonly string[] {
  const blank = Array.from({ length: Math.max(0, COST_COLUMNS - factors.length) }, () => '');
  return [text.twoWay.rate, ...factors.map(text.twoWay.cost), ...blank];
}

/** The calculation as it stands and each saved scenario. */
export function scenarioSteps(scenarios: readonly ScenarioResult[]): readonly PlanStep[] {
  const { heading, headers } = text.scenarios;
  const shown = scenarios.slice(0, ROOM.scenarios);
  const rows = shown.map(({ scenario, net, change }) => [
    scenarioWords(scenario),
    ...[net.total, net.kommune, net.region, net.stat].map(kroner),
    ...[change.total, change.kommune, change.region, change.stat].map(kroner),
  ]);
  return blockSteps({
    ...{ sheet, row: ROWS.scenarios, headers, rows, room: ROOM.scenarios },
    heading: heading(shown.length, scenarios.length),
    numberFormats: headers.map((_, index) => (index === 0 ? null : KR)),
  });
}
