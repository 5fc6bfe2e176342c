import { breakEvenOf, type BreakEvenInput } from '../../../../src/domain/soem/break-even';

/** Costs 300, consequences 1,620 if all succeed, half of them do: a net of 510 with 30 participants. */
const usual: BreakEvenInput = {
  costs: 300,
  consequencesAtFullRate: 1620,
  netRate: 0.5,
  baseline: 0,
  plannedParticipants: 30,
};
const at = (change: Partial<BreakEvenInput>) => breakEvenOf({ ...usual, ...change });

describe('the break-even success rate', () => {
  test('is costs / consequences at full rate, and gross with the baseline on top', () => {
    expect(at({}).successRate).toEqual({
      status: 'number',
      value: 300 / 1620,
      net: 300 / 1620,
      holds: 'atLeast',
    });
    expect(at({ baseline: 0.2 }).successRate.value).toBeCloseTo(300 / 1620 + 0.2, 12);
    expect(at({ baseline: 0.2 }).successRate.net).toBeCloseTo(300 / 1620, 12);
  });

  test('does not depend on the rate entered', () => {
    expect(at({ netRate: 0.01 }).successRate).toEqual(at({ netRate: 1 }).successRate);
    expect(at({ netRate: 0 }).successRate).toEqual(at({}).successRate);
  });

  test.each([
    ['a rate of exactly 100 % is a number', { costs: 1620 }, 'number', 1],
    ['more than 100 % is never', { costs: 1620.1 }, 'never', null],
    ['more than what the baseline leaves is never', { baseline: 0.9 }, 'never', null],
    ['no costs and a gain is always', { costs: 0 }, 'always', null],
    ['saved costs and a gain is always', { costs: -5 }, 'always', null],
    ['no costs and a loss is never', { costs: 0, consequencesAtFullRate: -10 }, 'never', null],
    ['costs and a loss is never', { costs: 1, consequencesAtFullRate: -10 }, 'never', null],
    ['saved costs and a loss is a number', { costs: -5, consequencesAtFullRate: -10 }, 'number', 0.5],
    [
      'saved costs above the whole loss is always',
      { costs: -11, consequencesAtFullRate: -10 },
      'always',
      null,
    ],
    ['nothing at all has no effect', { costs: 0, consequencesAtFullRate: 0 }, 'noEffect', null],
    ['binary noise is nothing', { costs: 1e-8, consequencesAtFullRate: -1e-8 }, 'noEffect', null],
    ['costs alone is never', { consequencesAtFullRate: 0 }, 'never', null],
    ['saved costs alone is always', { costs: -5, consequencesAtFullRate: 0 }, 'always', null],
  ] as const)('%s', (_, change, status, value) => {
    expect(at(change).successRate).toMatchObject({ status, value, net: value });
  });

  test('is a ceiling where success costs more than it saves', () => {
    expect(at({ costs: -5, consequencesAtFullRate: -10 }).successRate.holds).toBe('atMost');
    expect(at({ costs: -5, consequencesAtFullRate: -10 }).participants.holds).toBe('atMost');
  });
});

describe('the break-even cost', () => {
  test('is the consequences as they are, and a multiple of the costs entered', () => {
    expect(at({}).cost).toEqual({ status: 'number', value: 810, factor: 2.7, holds: 'atMost' });
    expect(at({ costs: 0 }).cost).toEqual({ status: 'number', value: 810, factor: null, holds: 'atMost' });
    expect(at({ costs: -5 }).cost.factor).toBeNull();
  });

  test('is a saving where more is saved than a loss or nothing costs, and never where that is not so', () => {
    const loss = { netRate: 1, consequencesAtFullRate: -10 };
    expect(at({ ...loss, costs: -15 }).cost).toMatchObject({ status: 'number', value: -10, factor: null });
    expect(at({ ...loss, costs: -5 }).cost).toMatchObject({ status: 'number', value: -10 });
    expect(at({ consequencesAtFullRate: 0, costs: -5 }).cost).toMatchObject({ status: 'number', value: 0 });
    expect(at({ ...loss, costs: 0 }).cost.status).toBe('never');
  });

  test('is never where there is nothing to pay with, and has no effect where there is nothing', () => {
    expect(at({ netRate: 0 }).cost).toEqual({ status: 'never', value: null, factor: null, holds: 'atMost' });
    expect(at({ consequencesAtFullRate: -1 }).cost.status).toBe('never');
    expect(at({ costs: 0, netRate: 0 }).cost).toEqual({
      status: 'noEffect',
      value: null,
      factor: null,
      holds: 'atMost',
    });
  });
});

describe('the break-even number of participants', () => {
  test('spreads the same costs over so many that the consequences pay them', () => {
    const { status, value, holds } = at({}).participants;
    expect([status, holds]).toEqual(['number', 'atLeast']);
    expect(value).toBeCloseTo((30 * 300) / 810, 12);
  });

  test('has no upper limit, unlike a rate', () => {
    expect(at({ costs: 1e6 }).participants.value).toBeCloseTo((30 * 1e6) / 810, 6);
  });

  test.each([
    ['none planned', { plannedParticipants: 0 }, 'never'],
    ['none succeed', { netRate: 0 }, 'never'],
    ['no costs', { costs: 0 }, 'always'],
    ['no costs and no successes', { costs: 0, netRate: 0 }, 'noEffect'],
  ] as const)('%s', (_, change, status) => {
    expect(at(change).participants).toMatchObject({ status, value: null });
  });
});
