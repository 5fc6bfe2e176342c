import { compareText } from '../../collections/compare-text';
import type { SoemFacts } from '../facts';
import { evaluateKernel, makeKernel, slotOf, totalsOf, type Kernel } from './kernel';
import { payersAndTotal, type WithTotal } from '../payer';
import { resultOf } from '../result-of';
import type { Tornado, TornadoBar, TornadoEnd } from '../sensitivity-result';
import { forEachPayer } from '../payer';
import { uncertainInputs, type UncertainInput } from './uncertain-input';

/**
 * One input at a time at its lowest and highest, everything else as it stands; the widest bar of the total first.
 * The discount rate and the horizon are among them when they have a range.
 */
export function tornado(facts: SoemFacts): Tornado {
  const kernel = makeKernel(facts);
  const bars = [
    ...uncertainInputs(facts).map((input) => factorBar(kernel, input)),
    ...timeInputs(facts).map((input) => timeBar(facts, input)),
  ];
  return { base: netAt(kernel, kernel.base), bars: bars.sort(widestFirst) };
}

function factorBar(kernel: Kernel, input: UncertainInput): TornadoBar {
  const slot = slotOf(kernel, input);
  return bar(input, (value) => netAt(kernel, kernel.base.with(slot, value)));
}

function netAt(kernel: Kernel, values: Float64Array): WithTotal {
  const net = new Float64Array(kernel.cells);
  evaluateKernel(kernel, values, net);
  return totalsOf(kernel, net);
}

/** Rate and horizon change the whole calculation, so it is made anew. */
function timeBar(facts: SoemFacts, input: UncertainInput): TornadoBar {
  return bar(input, (value) => resultOf(input.set(facts, value)).discounted.net);
}

function timeInputs({ settings }: SoemFacts): readonly UncertainInput[] {
  const { discountRate, horizonYears, ranges } = settings;
  const { low = discountRate.value, high = discountRate.value } = discountRate;
  const horizon = ranges.horizonYears ?? { low: horizonYears.value, high: horizonYears.value };
  const inputs: readonly UncertainInput[] = [
    {
      id: { kind: 'discountRate', key: 'discountRate' },
      unit: 'share',
      low,
      base: discountRate.value,
      high,
      set: (facts, value) => ({
        ...facts,
        settings: { ...facts.settings, discountRate: { ...facts.settings.discountRate, value } },
      }),
    },
    {
      id: { kind: 'horizon', key: 'horizon' },
      unit: 'years',
      // The horizons to try are a proposal that stands when the horizon itself is changed.
      low: Math.min(horizon.low, horizonYears.value),
      high: Math.max(horizon.high, horizonYears.value),
      base: horizonYears.value,
      set: (facts, value) => ({
        ...facts,
        settings: { ...facts.settings, horizonYears: { ...facts.settings.horizonYears, value } },
      }),
    },
  ];
  return inputs.filter((input) => input.low < input.high);
}

function bar(input: UncertainInput, netOf: (value: number) => WithTotal): TornadoBar {
  const low: TornadoEnd = { value: input.low, net: netOf(input.low) };
  const high: TornadoEnd = { value: input.high, net: netOf(input.high) };
  const span = forEachPayer((payer) => Math.abs(high.net[payer] - low.net[payer]));
  return { variable: input.id, unit: input.unit, low, base: input.base, high, span };
}

function widestFirst(a: TornadoBar, b: TornadoBar): number {
  for (const payer of payersAndTotal) {
    const difference = b.span[payer] - a.span[payer];
    if (difference !== 0) return difference;
  }
  return compareText(a.variable.key, b.variable.key);
}
