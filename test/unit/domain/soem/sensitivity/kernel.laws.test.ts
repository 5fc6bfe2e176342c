import fc from 'fast-check';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import { payers } from '../../../../../src/domain/soem/payer';
import { resultOf } from '../../../../../src/domain/soem/result-of';
import { evaluateKernel, makeKernel, slotOf } from '../../../../../src/domain/soem/sensitivity/kernel';
import { uncertainInputs } from '../../../../../src/domain/soem/sensitivity/uncertain-input';
import { anySoemFacts } from '../arbitrary-facts';

const withRanges = anySoemFacts.map((facts) => ({
  ...facts,
  effect: {
    successRate: { ...facts.effect.successRate, high: 1, low: 0 },
    baseline: { ...facts.effect.baseline, low: 0 },
    dropOut: { ...facts.effect.dropOut, high: 1 },
  },
}));

describe('the kernel of the draws', () => {
  test('is the explained calculation, whatever value every uncertain input has', () => {
    const drawn = withRanges.chain((facts) => {
      const inputs = uncertainInputs(facts);
      return fc.tuple(
        fc.constant(facts),
        fc.tuple(...inputs.map((input) => fc.double({ min: input.low, max: input.high, noNaN: true }))),
      );
    });
    fc.assert(
      fc.property(drawn, ([facts, figures]) => {
        const inputs = uncertainInputs(facts);
        const kernel = makeKernel(facts);
        const values = Float64Array.from(kernel.base);
        const explained = resultOf(
          inputs.reduce<SoemFacts>((changed, input, index) => input.set(changed, figures[index] ?? 0), facts),
        );
        inputs.forEach((input, index) => (values[slotOf(kernel, input)] = figures[index] ?? 0));
        const net = new Float64Array(kernel.cells);
        evaluateKernel(kernel, values, net);

        for (const [at, payer] of payers.entries()) {
          for (const [year, { discounted }] of explained.byYear.entries()) {
            const found = net[at * kernel.years + year] ?? Number.NaN;
            expect(Math.abs(found - discounted.net[payer])).toBeLessThanOrEqual(
              1e-9 * Math.max(1e5, Math.abs(found)),
            );
          }
        }
      }),
    );
  });
});
