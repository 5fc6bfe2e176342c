import fc from 'fast-check';
import { roundLikeExcel, toFifteenDigits } from '../../../../src/domain/statistics/round-like-excel';

describe('roundLikeExcel', () => {
  // What AFRUND shows for the same input in Excel.
  test.each([
    [21.9 / 0.2, 0, 110],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-1.005, 2, -1.01],
    [0.285, 2, 0.29],
    [1.45, 1, 1.5],
    [2.4999999, 0, 2],
    [1234.5, -2, 1200],
    [1250, -2, 1300],
    [-1250, -2, -1300],
    [69.72477064220183, 2, 69.72],
    [0, 2, 0],
    [1e-20, 2, 0],
    [123456789012345.4, 0, 123456789012345],
    [9007199254740991, 0, 9007199254740990],
    [1e300, 2, 1e300],
    [0.1 + 0.2, 15, 0.3],
  ])('%p to %p decimals is %p', (value, decimals, expected) => {
    expect(roundLikeExcel(value, decimals)).toBe(expected);
  });

  test('rounds to whole numbers when no decimals are named', () => {
    expect(roundLikeExcel(15.104166666666666)).toBe(15);
  });

  test('never gives -0, which would print a minus before nothing', () => {
    expect(Object.is(roundLikeExcel(-0.001, 2), 0)).toBe(true);
  });

  test.each([NaN, Infinity, -Infinity])('refuses %p, which is no figure', (value) => {
    expect(() => roundLikeExcel(value, 2)).toThrow(RangeError);
    expect(() => roundLikeExcel(value, 2)).toThrow(String(value));
  });

  const figures = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  const decimals = fc.integer({ min: 0, max: 4 });

  test('lies within half a step of the figure', () => {
    fc.assert(
      fc.property(figures, decimals, (value, places) => {
        const halfStep = 0.5 * 10 ** -places;
        expect(Math.abs(roundLikeExcel(value, places) - value)).toBeLessThanOrEqual(
          halfStep + Math.abs(value) * 1e-14,
        );
      }),
    );
  });

  test('rounds minus as plus, and what is rounded stays as it is', () => {
    fc.assert(
      fc.property(figures, decimals, (value, places) => {
        const rounded = roundLikeExcel(value, places);
        expect(roundLikeExcel(-value, places)).toBe(-rounded + 0);
        expect(roundLikeExcel(rounded, places)).toBe(rounded);
      }),
    );
  });

  test('a written half always goes away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), decimals, (whole, places) => {
        const written = Number(`${whole}5e${-places - 1}`);
        expect(roundLikeExcel(written, places)).toBe(Number(`${whole + 1}e${-places}`));
      }),
    );
  });
});

describe('toFifteenDigits', () => {
  test('drops binary noise and keeps what was written', () => {
    expect(toFifteenDigits(0.1 + 0.2)).toBe(0.3);
    expect(toFifteenDigits(108.99999999999999)).toBe(109);
    expect(toFifteenDigits(123456789012345)).toBe(123456789012345);
    expect(toFifteenDigits(1234567890123456)).toBe(1234567890123460);
    expect(toFifteenDigits(-1234567890123456)).toBe(-1234567890123460);
  });
});
