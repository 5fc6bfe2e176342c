import fc from 'fast-check';
import { resultOf } from '../../../../src/domain/soem/result-of';
import { rowEffects } from '../../../../src/domain/soem/row-effects';
import type { SoemFacts } from '../../../../src/domain/soem/facts';
import { sumOf } from '../../../../src/domain/statistics/sum-of';
import { anySoemFacts } from './arbitrary-facts';
import { timingCase } from './some-calculation';

/** Every row at an address of its own, as in a sheet. */
function placed(facts: SoemFacts): SoemFacts {
  const at = <Row extends object>(rows: readonly Row[], name: string) =>
    rows.map((row, index) => ({ ...row, place: `${name} ${String(index)}` }));
  return {
    ...facts,
    participants: at(facts.participants, 'deltagere'),
    costs: at(facts.costs, 'omkostning'),
    consequences: at(facts.consequences, 'konsekvens'),
    prices: at(facts.prices, 'pris'),
  };
}

const effectsOf = (facts: SoemFacts) => rowEffects(facts, resultOf(facts));

describe('rowEffects', () => {
  it('tells the timing case row by row', () => {
    const effects = effectsOf(timingCase);
    expect(effects.get('omkostning 2024')).toBe(-100_000);
    expect(effects.get('konsekvens Herberg')).toBe(1_350_000);
    expect(effects.get('pris Herberg')).toBe(1_350_000);
    // Half succeed, ten days at 1,000 kr: those of 2024 for ten years, those of 2026 for eight.
    expect(effects.get('deltagere 2024')).toBe(50_000);
    expect(effects.get('deltagere 2026')).toBe(40_000);
  });

  it('adds up: costs to all costs, consequences and participants to all consequences', () => {
    fc.assert(
      fc.property(anySoemFacts, (some) => {
        const facts = placed(some);
        const effects = effectsOf(facts);
        const { costs, consequences } = resultOf(facts).discounted;
        const sum = (rows: readonly { readonly place: string }[], times: (at: number) => number = () => 1) =>
          sumOf(rows.map(({ place }, at) => (effects.get(place) ?? 0) * times(at)));
        expect(sum(facts.costs)).toBeCloseTo(costs.total, 2);
        expect(sum(facts.consequences)).toBeCloseTo(consequences.total, 2);
        const planned = (at: number) => facts.participants[at]?.planned ?? 0;
        expect(sum(facts.participants, planned)).toBeCloseTo(consequences.total, 2);
      }),
    );
  });
});
