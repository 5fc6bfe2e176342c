import { supportMethods } from '../../../../src/catalogue/support-methods';
import {
  isMeasuringMonth,
  lastMethodMonth,
  monthsOfPhase,
  phaseOfMonth,
} from '../../../../src/domain/dobbelt-bundlinje/support-method';

const { CTI, ICM } = supportMethods;
const upTo = (last: number) => Array.from({ length: last + 2 }, (_, index) => index - 1);

describe('CTI', () => {
  test('has three phases of three months', () => {
    expect(lastMethodMonth(CTI)).toBe(9);
    expect([1, 3, 4, 6, 7, 9, 10, 0].map((month) => phaseOfMonth(CTI, month))).toEqual([
      1,
      1,
      2,
      2,
      3,
      3,
      null,
      null,
    ]);
    expect([0, 1, 2, 3, 4].map((phase) => monthsOfPhase(CTI, phase))).toEqual([
      [],
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [],
    ]);
  });

  test('measures in months 1, 4, 7 and 9 only', () => {
    expect(upTo(14).filter((month) => isMeasuringMonth(CTI, month))).toEqual([1, 4, 7, 9]);
  });
});

describe('ICM', () => {
  test('has no phases and no last month', () => {
    expect(lastMethodMonth(ICM)).toBeNull();
    expect(phaseOfMonth(ICM, 1)).toBeNull();
    expect(monthsOfPhase(ICM, 1)).toEqual([]);
  });

  test('measures in every third month from the first on', () => {
    expect(upTo(14).filter((month) => isMeasuringMonth(ICM, month))).toEqual([1, 4, 7, 10, 13]);
  });
});

test('a method that names no measuring months measures every so many months', () => {
  const everySecond = { id: 'ICM', phases: null, measuringMonths: [], thenEvery: 2 } as const;
  expect(upTo(6).filter((month) => isMeasuringMonth(everySecond, month))).toEqual([2, 4, 6]);
});
