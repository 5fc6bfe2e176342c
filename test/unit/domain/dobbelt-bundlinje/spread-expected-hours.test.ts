import fc from 'fast-check';
import { supportMethods } from '../../../../src/catalogue/support-methods';
import { spreadExpectedHours } from '../../../../src/domain/dobbelt-bundlinje/spread-expected-hours';

const { CTI, ICM } = supportMethods;
type Entry = readonly [kind: 'phase' | 'month', number: number, hours: number];

function spread(method: typeof CTI, entries: readonly Entry[]) {
  const rows = entries.map(([kind, number, hours]) => ({
    courseId: 'F-0001',
    period: { kind, number },
    hours,
  }));
  return Object.fromEntries(spreadExpectedHours(method, rows));
}

describe('spreadExpectedHours', () => {
  test('spreads a phase evenly over its three months', () => {
    expect(
      spread(CTI, [
        ['phase', 1, 54],
        ['phase', 2, 33],
      ]),
    ).toEqual({ 1: 18, 2: 18, 3: 18, 4: 11, 5: 11, 6: 11 });
  });

  test('a month without an estimate has none, which is not 0', () => {
    expect(spread(CTI, [])).toEqual({});
    expect(spread(CTI, [['month', 2, 5]])).toEqual({ 2: 5 });
    expect(spread(CTI, [['month', 2, 0]])).toEqual({ 2: 0 });
  });

  test('a month’s own entry is taken from its phase and the rest spread', () => {
    expect(
      spread(CTI, [
        ['phase', 1, 54],
        ['month', 1, 24],
      ]),
    ).toEqual({ 1: 24, 2: 15, 3: 15 });
  });

  test('where the months ask for more than the phase, the others get nothing and never less', () => {
    expect(
      spread(CTI, [
        ['phase', 1, 10],
        ['month', 1, 12],
      ]),
    ).toEqual({ 1: 12, 2: 0, 3: 0 });
  });

  test('where every month has an entry, they rule', () => {
    const entries: Entry[] = [
      ['phase', 1, 99],
      ['month', 1, 1],
      ['month', 2, 2],
      ['month', 3, 3],
    ];
    expect(spread(CTI, entries)).toEqual({ 1: 1, 2: 2, 3: 3 });
  });

  test('several entries for one period add up', () => {
    expect(
      spread(ICM, [
        ['month', 2, 5],
        ['month', 2, 2.5],
      ]),
    ).toEqual({ 2: 7.5 });
    expect(
      spread(CTI, [
        ['phase', 3, 11],
        ['phase', 3, 11],
      ]),
    ).toEqual({ 7: 22 / 3, 8: 22 / 3, 9: 22 / 3 });
  });

  test('what the method does not have is not used', () => {
    expect(
      spread(CTI, [
        ['month', 10, 5],
        ['phase', 4, 5],
        ['phase', 0, 5],
        ['month', 0, 5],
      ]),
    ).toEqual({});
    expect(spread(CTI, [['month', 9, 5]])).toEqual({ 9: 5 });
    expect(
      spread(ICM, [
        ['phase', 1, 54],
        ['month', 40, 5],
      ]),
    ).toEqual({ 40: 5 });
  });

  test('a phase holds its hours, or its months’ hours when these are more', () => {
    const hours = fc.integer({ min: 0, max: 200 });
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 });
    fc.assert(
      fc.property(hours, months, fc.tuple(hours, hours, hours), (phase, own, monthHours) => {
        const entries = own.map((month, index): Entry => ['month', month, monthHours[index] ?? 0]);
        const result = Object.values(spread(CTI, [['phase', 1, phase], ...entries]));
        const ownSum = entries.reduce((sum, [, , each]) => sum + each, 0);
        expect(result.reduce((sum, each) => sum + each, 0)).toBeCloseTo(Math.max(phase, ownSum), 9);
      }),
    );
  });
});
