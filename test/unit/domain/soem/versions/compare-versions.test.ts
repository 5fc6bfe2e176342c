import fc from 'fast-check';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import { payersAndTotal } from '../../../../../src/domain/soem/payer';
import { compareVersions } from '../../../../../src/domain/soem/versions/compare-versions';
import { anySoemFacts } from '../arbitrary-facts';
import { timingCase } from '../some-calculation';

const effectsOf = (before: SoemFacts, after: SoemFacts) =>
  compareVersions(before, after).changes.map(({ variable, before: was, after: is, effect }) => [
    variable.key,
    was,
    is,
    Math.round(effect.total),
  ]);

const [cost] = timingCase.costs;
const [price] = timingCase.prices;
const [consequence] = timingCase.consequences;
if (!cost || !price || !consequence) throw new Error('The timing case has rows of each kind.');

describe('compareVersions', () => {
  test('the same version has no changes', () => {
    const { changes, interaction, before, after } = compareVersions(timingCase, timingCase);
    expect(changes).toEqual([]);
    expect(interaction).toEqual({ kommune: 0, region: 0, stat: 0, total: 0 });
    expect(before).toEqual(after);
  });

  test('one change explains the whole difference, per payer, and is found where it stands', () => {
    const after: SoemFacts = {
      ...timingCase,
      effect: { ...timingCase.effect, successRate: { value: 0.4, place: 'SØM – indsats!C12' } },
    };
    const { changes, interaction } = compareVersions(timingCase, after);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.place).toBe('SØM – indsats!C12');
    expect(changes[0]?.effect.total).toBeCloseTo(-270_000, 6);
    expect(changes[0]?.effect.kommune).toBeCloseTo(-162_000, 6);
    expect(interaction.total).toBeCloseTo(0, 6);
  });

  test('every kind of input is seen', () => {
    const [first, second, third] = timingCase.participants;
    if (!first || !second || !third) throw new Error('Three cohorts');
    const after: SoemFacts = {
      ...timingCase,
      intervention: { ...timingCase.intervention, firstYear: { value: 2023, place: 'a' } },
      settings: {
        ...timingCase.settings,
        discountRate: { value: 0.04, place: 'b' },
        horizonYears: { value: 11, place: 'c' },
        offset: { value: 0, place: 'd' },
      },
      participants: [{ ...first, planned: 12 }, third, { year: 2023, planned: 1, place: 'ny' }],
      costs: [...timingCase.costs.slice(1), { ...cost, post: 'Ledelse', amount: 5 }],
      consequences: [{ ...consequence, years: [-1] }],
      prices: [{ ...price, amounts: { kommune: 700, region: 0, stat: 400 } }],
      priceIndex: [{ year: 2024, index: 100, place: 'i' }],
    };
    const found = effectsOf(timingCase, after).map(([key, was, is]) => [key, was, is]);
    expect(found).toEqual([
      ['discountRate', 0, 0.04],
      ['horizon', 10, 11],
      ['setting|firstYear', 2024, 2023],
      ['setting|offset', 1, 0],
      ['participants|2024', 10, 12],
      ['participants|2025', 10, null],
      ['participants|2023', null, 1],
      ['cost|drift|2024|kommune', 100_000, null],
      ['cost|ledelse|2024|kommune', null, 5],
      ['consequence|herberg', [-10, -10, -10, -10, -10, -10, -10, -10, -10, -10], [-1]],
      ['price|herberg', [600, 0, 400], [700, 0, 400]],
      ['priceIndex|2024', null, 100],
    ]);
  });

  test('each effect is that of the input alone in the earlier version', () => {
    const after: SoemFacts = {
      ...timingCase,
      participants: timingCase.participants.map((row) => ({ ...row, planned: 20 })),
      prices: [{ ...price, amounts: { kommune: 1200, region: 0, stat: 800 } }],
      costs: timingCase.costs.slice(0, 2),
    };
    expect(effectsOf(timingCase, after)).toEqual([
      ['participants|2024', 10, 20, 500_000],
      ['participants|2025', 10, 20, 450_000],
      ['participants|2026', 10, 20, 400_000],
      ['cost|drift|2026|kommune', 100_000, null, 100_000],
      ['price|herberg', [600, 0, 400], [1200, 0, 800], 1_350_000],
    ]);
    // Twice the participants at twice the price: 1,350,000 that neither explains alone.
    expect(compareVersions(timingCase, after).interaction.total).toBeCloseTo(1_350_000, 6);
  });

  test('a note, a place or the order of the rows is no change; a price level is', () => {
    const noted: SoemFacts = {
      ...timingCase,
      costs: [...timingCase.costs]
        .reverse()
        .map((row) => ({ ...row, note: 'Ny note', place: 'et andet sted' })),
    };
    expect(effectsOf(timingCase, noted)).toEqual([]);
    const index = [2023, 2024].map((year) => ({ year, index: year === 2023 ? 50 : 100, place: 'i' }));
    const was: SoemFacts = { ...timingCase, priceIndex: index };
    const level: SoemFacts = { ...was, costs: was.costs.map((row) => ({ ...row, priceLevel: 2023 })) };
    expect(effectsOf(was, level).map(([, , , effect]) => effect)).toEqual([-100_000, -100_000, -100_000]);
  });

  test('two rows of one post and year are two inputs', () => {
    const twice: SoemFacts = { ...timingCase, costs: [...timingCase.costs, { ...cost, amount: 7 }] };
    expect(effectsOf(timingCase, twice)).toEqual([['cost|drift|2024|kommune|2', null, 7, -7]]);
    expect(effectsOf(twice, timingCase)).toEqual([['cost|drift|2024|kommune|2', 7, null, 7]]);
  });

  test('before, effects and interaction add up to after, whatever changed', () => {
    fc.assert(
      fc.property(anySoemFacts, anySoemFacts, (before, after) => {
        const difference = compareVersions(before, after);
        for (const payer of payersAndTotal) {
          const effects = difference.changes.reduce((sum, change) => sum + change.effect[payer], 0);
          const sum = difference.before[payer] + effects + difference.interaction[payer];
          const size = Math.max(1e7, Math.abs(effects), Math.abs(sum));
          expect(Math.abs(sum - difference.after[payer])).toBeLessThan(1e-8 * size);
        }
      }),
      { numRuns: 25 },
    );
  });
});
