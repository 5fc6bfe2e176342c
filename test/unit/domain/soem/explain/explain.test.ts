import fc from 'fast-check';
import { explain } from '../../../../../src/domain/soem/explain/explain';
import { mustHold } from '../../../../../src/domain/soem/explain/must-hold';
import type { Explanation, ExplainTarget } from '../../../../../src/domain/soem/explanation';
import type { SoemFacts } from '../../../../../src/domain/soem/facts';
import { payersAndTotal } from '../../../../../src/domain/soem/payer';
import { resultOf } from '../../../../../src/domain/soem/result-of';
import { anySoemFacts } from '../arbitrary-facts';
import { timingCase } from '../some-calculation';

const net: ExplainTarget = { kind: 'net', payer: 'kommune' };
const last = ({ steps }: Explanation) => steps.at(-1)?.value ?? Number.NaN;
const formulas = ({ steps }: Explanation) => steps.map((step) => step.formula);
const stepOf = (explanation: Explanation, formula: string) => {
  const step = explanation.steps.find((each) => each.formula === formula);
  if (step === undefined) throw new Error(`No step ${formula}`);
  return step;
};

function expectSame(found: number, expected: number): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1e4, Math.abs(expected)));
}

describe('explain', () => {
  test('tells the kommune’s net of the timing case from participants to result', () => {
    const explanation = explain(timingCase, net);
    expect(explanation.target).toBe(net);
    expect(explanation.steps.map(({ formula, about, value }) => [formula, about, value])).toEqual([
      ['discountFactor', '2033', 1],
      ['participants', undefined, 30],
      ['completers', undefined, 30],
      ['netSuccessRate', undefined, 0.5],
      ['successes', undefined, 15],
      ['units', 'Herberg', -1350],
      ['serviceConsequence', 'Herberg', 810_000],
      ['consequences', undefined, 810_000],
      ['costPost', 'Drift', -300_000],
      ['costs', undefined, -300_000],
      ['net', undefined, 510_000],
    ]);
  });

  test('gives what stands in the cell beside what the price level makes of it', () => {
    const facts: SoemFacts = {
      ...timingCase,
      priceIndex: [
        { year: 2020, index: 100, place: '' },
        { year: 2024, index: 110, place: '' },
      ],
      prices: timingCase.prices.map((row) => ({ ...row, priceLevel: 2020 })),
    };
    const explanation = explain(facts, net);
    const [price] = stepOf(explanation, 'serviceConsequence').inputs;
    expect(price?.value).toBeCloseTo(660, 9);
    expect(price?.entered).toEqual({ value: 600, priceLevel: 2020 });
    expect(stepOf(explanation, 'costPost').inputs.map(({ entered }) => entered)).toEqual(
      timingCase.costs.map(() => undefined),
    );
  });

  test('names every input with its figure, unit and place', () => {
    const explanation = explain(timingCase, net);
    const used = explanation.steps.flatMap((step) =>
      step.inputs.map((input) => [step.formula, input.id.key, input.value, input.unit, input.basis?.place]),
    );
    expect(used.slice(0, 9)).toEqual([
      ['discountFactor', 'discountRate', 0, 'share', 'discountRate'],
      ['discountFactor', 'setting|baseYear', 2024, 'year', 'baseYear'],
      ['participants', 'participants|2024', 10, 'people', 'deltagere 2024'],
      ['participants', 'participants|2025', 10, 'people', 'deltagere 2025'],
      ['participants', 'participants|2026', 10, 'people', 'deltagere 2026'],
      ['completers', 'dropOut', 0, 'share', 'dropOut'],
      ['netSuccessRate', 'successRate', 0.5, 'share', 'successRate'],
      ['netSuccessRate', 'baseline', 0, 'share', 'baseline'],
      ['units', 'consequence|Herberg|1', -10, 'units', 'konsekvens Herberg'],
    ]);
    expect(used).toContainEqual(['serviceConsequence', 'price|Herberg|kommune', 600, 'kr', 'pris Herberg']);
    expect(used).toContainEqual(['costPost', 'cost|Drift|2025|kommune', 100_000, 'kr', 'omkostning 2025']);
    expect(stepOf(explanation, 'successes').from.map((figure) => figure.formula)).toEqual([
      'completers',
      'netSuccessRate',
    ]);
  });

  test('a single year has its own units, costs and discount factor', () => {
    const facts: SoemFacts = {
      ...timingCase,
      settings: { ...timingCase.settings, discountRate: { value: 0.04, place: 'r' } },
    };
    const explanation = explain(facts, { kind: 'year', payer: 'total', year: 2025 });
    expect(stepOf(explanation, 'discountFactor').about).toBe('2025');
    expect(stepOf(explanation, 'discountFactor').value).toBeCloseTo(1 / 1.04, 12);
    expect(stepOf(explanation, 'units').value).toBe(-100);
    expect(stepOf(explanation, 'costPost').inputs.map((input) => input.basis?.place)).toEqual([
      'omkostning 2025',
    ]);
    expect(last(explanation)).toBeCloseTo(0, 9);
  });

  test('a line of the result leaves out what does not belong to it', () => {
    const costs = explain(timingCase, { kind: 'area', payer: 'total', area: { kind: 'costs', area: null } });
    expect(formulas(costs)).toEqual(['discountFactor', 'costPost', 'costs', 'net']);
    expect(last(costs)).toBe(-300_000);
    const area = explain(timingCase, {
      kind: 'area',
      payer: 'stat',
      area: { kind: 'area', area: 'Sociale serviceydelser' },
    });
    expect(formulas(area)).not.toContain('costs');
    expect(last(area)).toBe(540_000);
    const other = explain(timingCase, {
      kind: 'area',
      payer: 'stat',
      area: { kind: 'area', area: 'Sundhed' },
    });
    expect(last(other)).toBe(0);
  });

  test('a payer who pays nothing of a service is not told about it', () => {
    const region = explain(timingCase, { kind: 'net', payer: 'region' });
    expect(formulas(region)).not.toContain('units');
    expect(formulas(region)).not.toContain('costPost');
    expect(last(region)).toBe(0);
  });

  test('a missing estimate is no input, and a conversion names both indices', () => {
    const facts: SoemFacts = {
      ...timingCase,
      consequences: timingCase.consequences.map((row) => ({ ...row, years: [-10, null, -5] })),
      prices: timingCase.prices.map((row) => ({ ...row, priceLevel: 2018 })),
      priceIndex: [2018, 2020, 2024].map((year) => ({
        year,
        index: year / 10,
        place: `indeks ${String(year)}`,
      })),
    };
    const explanation = explain(facts, net);
    expect(stepOf(explanation, 'units').inputs.map((input) => [input.id.about, input.value])).toEqual([
      ['1', -10],
      ['3', -5],
    ]);
    const level = stepOf(explanation, 'priceLevel');
    expect(level.about).toBe('2018');
    expect(level.value).toBeCloseTo(2024 / 2018, 12);
    expect(level.inputs.map((input) => input.basis?.place)).toEqual(['indeks 2018', 'indeks 2024']);
  });

  test('per participant ends with the divisor, break-even with the points that are numbers', () => {
    const each = explain(timingCase, { kind: 'perParticipant', payer: 'total' });
    expect(last(each)).toBe(35_000);
    expect(each.steps.at(-1)).toMatchObject({
      about: 'planned',
      inputs: [{ value: 30 }],
      from: [{ formula: 'net', value: 1_050_000 }],
    });
    const even = explain(timingCase, { kind: 'breakEven', payer: 'kommune' });
    expect(stepOf(even, 'breakEvenRate').value).toBeCloseTo(300 / 1620, 12);
    expect(stepOf(even, 'breakEvenRate').from.map(({ formula, value }) => [formula, value])).toEqual([
      ['consequences', 810_000],
      ['costs', -300_000],
      ['netSuccessRate', 0.5],
    ]);
    // The gross rate is the net one and those who would have succeeded anyway.
    expect(stepOf(even, 'breakEvenRate').inputs.map(({ id }) => id.kind)).toEqual(['baseline']);
    expect(stepOf(even, 'breakEvenCost').value).toBe(810_000);
    expect(stepOf(even, 'breakEvenParticipants').value).toBeCloseTo((30 * 300) / 810, 9);
    const state = formulas(explain(timingCase, { kind: 'breakEven', payer: 'stat' }));
    expect(state).not.toContain('breakEvenRate');
    expect(state).toContain('breakEvenCost');
  });

  test('the last step is the result, sums are the sum of what they name, and nothing is named before it is told', () => {
    fc.assert(
      fc.property(anySoemFacts, (facts) => {
        const result = resultOf(facts);
        for (const payer of payersAndTotal) {
          const explanation = explain(facts, { kind: 'net', payer });
          expectSame(last(explanation), result.discounted.net[payer]);
          for (const { year, discounted } of result.byYear.slice(0, 3)) {
            expectSame(last(explain(facts, { kind: 'year', payer, year })), discounted.net[payer]);
          }
          for (const area of result.byArea) {
            expectSame(last(explain(facts, { kind: 'area', payer, area })), area.net[payer]);
          }
          expectChain(explanation);
        }
        const { perParticipant } = result;
        expectSame(
          last(explain(facts, { kind: 'perParticipant', payer: 'total' })),
          perParticipant.net?.total ?? 0,
        );
      }),
      { numRuns: 30 },
    );
  });
});

function expectChain({ steps }: Explanation): void {
  for (const [at, step] of steps.entries()) {
    const told = steps.slice(0, at);
    for (const figure of step.from) {
      expect(told.some((each) => each.formula === figure.formula && each.value === figure.value)).toBe(true);
    }
    if (['consequences', 'costs', 'net'].includes(step.formula)) {
      expectSame(
        step.from.reduce((sum, figure) => sum + figure.value, 0),
        step.value,
      );
    }
  }
}

describe('mustHold', () => {
  test('sets what the calculation has beside where it turns, for the public and each payer', () => {
    const [total, kommune, region, stat] = mustHold(resultOf(timingCase));
    expect(total).toMatchObject({
      payer: 'total',
      net: 1_050_000,
      now: { successRate: 0.5, cost: 300_000, participants: 30 },
    });
    expect(kommune?.breakEven.successRate.value).toBeCloseTo(300 / 1620, 12);
    expect(region).toMatchObject({ payer: 'region', net: 0, now: { cost: 0 } });
    expect(stat?.breakEven.successRate.status).toBe('always');
  });
});
