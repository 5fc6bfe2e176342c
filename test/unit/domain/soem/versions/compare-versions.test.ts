import fc from 'fast-check';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import { payersAndTotal, type PayerOrTotal } from '../../../../../src/domain/soem/payer';
import type { Comparison } from '../../../../../src/domain/soem/version-difference';
import { compareVersions as comparing } from '../../../../../src/domain/soem/versions/compare-versions';
import { arbitraryFacts } from '../../../sheets/soem/support/arbitrary-facts';
import { anySoemFacts } from '../arbitrary-facts';
import { timingCase } from '../some-calculation';
import { runToEnd } from '../../../support/run-to-end';

const compareVersions = (...versions: Parameters<typeof comparing>) => runToEnd(comparing(...versions));

const effectsOf = (before: SoemFacts, after: SoemFacts) =>
  compareVersions(before, after).changes.map(({ input, before: was, after: is, effect }) => [
    input.key,
    was,
    is,
    Math.round(effect.total),
  ]);

const [cost] = timingCase.costs;
const [price] = timingCase.prices;
const [consequence] = timingCase.consequences;
if (!cost || !price || !consequence) throw new Error('The timing case has rows of each kind.');

/** Before, effects and interaction give after. */
function expectSum(sum: Comparison, effects: readonly number[], payer: PayerOrTotal): void {
  const all = effects.reduce((one, other) => one + other, 0);
  const found = sum.before[payer] + all + sum.interaction[payer];
  const size = Math.max(1e7, ...effects.map(Math.abs), Math.abs(found));
  expect(Math.abs(found - sum.after[payer])).toBeLessThan(1e-8 * size);
}

type Path = readonly (string | number)[];

/** Every figure, word and choice of a calculation, but its name and where things stand. */
function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'place' || key === 'calculation' ? [] : leavesOf(inner, [...path, key]),
  );
}

/** The same with another value at one place. */
function withAnother<T>(facts: T, path: Path): T {
  const copy = structuredClone(facts);
  const owner = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  const last = path.at(-1) ?? '';
  const value: unknown = Reflect.get(Object(owner), last);
  Reflect.set(Object(owner), last, anotherThan(value));
  return copy;
}

function anotherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}x` : 3;
}

describe('compareVersions', () => {
  test('the same version has no changes', () => {
    const { changes, net, grants } = compareVersions(timingCase, timingCase);
    expect(changes).toEqual([]);
    for (const { interaction, before, after } of [net, grants]) {
      expect(interaction).toEqual({ kommune: 0, region: 0, stat: 0, total: 0 });
      expect(before).toEqual(after);
    }
    expect(net.before.total).toBe(1_050_000);
  });

  test('one change explains the whole difference, per payer, and is found where it stands', () => {
    const after: SoemFacts = {
      ...timingCase,
      effect: { ...timingCase.effect, successRate: { value: 0.4, place: 'SØM – indsats!C12' } },
    };
    const { changes, net } = compareVersions(timingCase, after);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.place).toBe('SØM – indsats!C12');
    expect(changes[0]?.effect.total).toBeCloseTo(-270_000, 6);
    expect(changes[0]?.effect.kommune).toBeCloseTo(-162_000, 6);
    expect(net.interaction.total).toBeCloseTo(0, 6);
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
    expect(compareVersions(timingCase, after).net.interaction.total).toBeCloseTo(1_350_000, 6);
  });

  test('a place or the order of the rows is no change; a price level is', () => {
    const moved: SoemFacts = {
      ...timingCase,
      costs: [...timingCase.costs].reverse().map((row) => ({ ...row, place: 'et andet sted' })),
    };
    expect(effectsOf(timingCase, moved)).toEqual([]);
    const index = [2023, 2024].map((year) => ({ year, index: year === 2023 ? 50 : 100, place: 'i' }));
    const was: SoemFacts = { ...timingCase, priceIndex: index };
    const level: SoemFacts = { ...was, costs: was.costs.map((row) => ({ ...row, priceLevel: 2023 })) };
    expect(effectsOf(was, level).map(([, , , effect]) => effect)).toEqual([-100_000, -100_000, -100_000]);
    const [first] = compareVersions(was, level).changes;
    expect(first?.details).toEqual([{ field: 'priceLevel', before: 2024, after: 2023 }]);
  });

  test('a note, a source, a committee, an actual figure or a range is told, and moves nothing', () => {
    const told: SoemFacts = {
      ...timingCase,
      costs: [
        {
          ...cost,
          note: 'Ny note',
          confidence: 'A',
          committee: 'Socialudvalget',
          actual: 90_000,
          range: { low: 0.9, high: 1.2 },
        },
        ...timingCase.costs.slice(1),
      ],
    };
    const { changes, net } = compareVersions(timingCase, told);
    expect(changes).toMatchObject([{ how: 'changed', before: 100_000, after: 100_000 }]);
    expect(changes[0]?.details.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['committee', null, 'Socialudvalget'],
      ['actual', null, 90_000],
      ['low', null, 0.9],
      ['high', null, 1.2],
      ['confidence', null, 'A'],
      ['note', null, 'Ny note'],
    ]);
    expect(changes[0]?.effect).toEqual({ kommune: 0, region: 0, stat: 0, total: 0 });
    expect(net.after).toEqual(net.before);
  });

  test('a grant moves the line of grants, payer by payer, and never the net', () => {
    const grant: SoemFacts['grants'][number] = {
      ...{ name: 'Pulje', year: 2024, amount: 70_000, priceLevel: 2024, place: 'SØM – finansiering!B6' },
      receiver: 'kommune',
      giver: 'stat',
    };
    const after: SoemFacts = { ...timingCase, grants: [grant] };
    const { changes, net, grants } = compareVersions(timingCase, after);
    expect(changes).toMatchObject([
      { how: 'added', input: { kind: 'grant', about: 'Pulje 2024' }, after: 70_000 },
    ]);
    expect(changes[0]?.effect.kommune).toBe(0);
    expect(changes[0]?.grants).toEqual({ kommune: 70_000, region: 0, stat: -70_000, total: 0 });
    expect(grants).toMatchObject({ before: { kommune: 0 }, after: { kommune: 70_000 } });
    expect(grants.interaction.kommune).toBe(0);
    expect(net.interaction.total).toBe(0);
  });

  test('a new service counts with its price, and one that is dropped counts once', () => {
    const service = { ...consequence, service: 'Botilbud', years: [-2] };
    const after: SoemFacts = {
      ...timingCase,
      consequences: [...timingCase.consequences, service],
      prices: [
        ...timingCase.prices,
        { ...price, service: 'Botilbud', amounts: { kommune: 1000, region: 0, stat: 0 } },
      ],
    };
    // 30 participants × half of them × 2 fewer × 1,000 kr.
    expect(effectsOf(timingCase, after)).toEqual([
      ['consequence|botilbud', null, [-2], 30_000],
      ['price|botilbud', null, [1000, 0, 0], 0],
    ]);
    expect(compareVersions(timingCase, after).net.interaction.total).toBeCloseTo(0, 6);
    expect(effectsOf(after, timingCase)).toEqual([
      ['consequence|botilbud', [-2], null, -30_000],
      ['price|botilbud', [1000, 0, 0], null, 0],
    ]);
    expect(compareVersions(after, timingCase).net.interaction.total).toBeCloseTo(0, 6);
  });

  test('a cost at a price level that is new counts with the index that is new', () => {
    const index = [2020, 2024].map((year) => ({ year, index: year === 2020 ? 50 : 100, place: 'i' }));
    const after: SoemFacts = {
      ...timingCase,
      costs: [...timingCase.costs, { ...cost, post: 'Lokaler', priceLevel: 2020, amount: 1000 }],
      priceIndex: index,
    };
    expect(effectsOf(timingCase, after).map(([key, , , effect]) => [key, effect])).toEqual([
      ['cost|lokaler|2024|kommune', -2000],
      ['priceIndex|2020', 0],
      ['priceIndex|2024', 0],
    ]);
    const back = effectsOf(after, timingCase).map(([key, , , effect]) => [key, effect]);
    expect(back).toEqual([
      ['cost|lokaler|2024|kommune', 2000],
      ['priceIndex|2020', 0],
      ['priceIndex|2024', 0],
    ]);
  });

  test('whatever is changed anywhere in a calculation is told, where it stands excepted', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.nat(), (facts, pick) => {
        const leaves = leavesOf(facts);
        const path = leaves[pick % leaves.length] ?? [];
        const changed = withAnother(facts, path);
        const told = compareVersions(facts, changed).changes;
        expect({ path: path.join('.'), told: told.length > 0 }).toEqual({ path: path.join('.'), told: true });
      }),
      { numRuns: 300 },
    );
  });

  test('two rows of one post and year are two inputs', () => {
    const twice: SoemFacts = { ...timingCase, costs: [...timingCase.costs, { ...cost, amount: 7 }] };
    expect(effectsOf(timingCase, twice)).toEqual([['cost|drift|2024|kommune|2', null, 7, -7]]);
    expect(effectsOf(twice, timingCase)).toEqual([['cost|drift|2024|kommune|2', 7, null, 7]]);
  });

  test('before, effects and interaction add up to after, whatever changed', () => {
    fc.assert(
      fc.property(anySoemFacts, anySoemFacts, (before, after) => {
        const { changes, net, grants } = compareVersions(before, after);
        for (const payer of payersAndTotal) {
          expectSum(
            net,
            changes.map(({ effect }) => effect[payer]),
            payer,
          );
          expectSum(
            grants,
            changes.map((change) => change.grants[payer]),
            payer,
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});
