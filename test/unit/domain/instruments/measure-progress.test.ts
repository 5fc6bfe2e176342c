import fc from 'fast-check';
import { isBetterScore, measureProgress } from '../../../../src/domain/instruments/measure-progress';

const highIsGood = { betterIs: 'high', meaningfulChange: 10 } as const;
const lowIsGood = { betterIs: 'low', meaningfulChange: 2 } as const;

describe('measureProgress', () => {
  test('counts in meaningful changes, plus is better', () => {
    expect(measureProgress(highIsGood, 44, 40)).toBe(-0.4);
    expect(measureProgress(highIsGood, 28, 40)).toBe(1.2);
    expect(measureProgress(lowIsGood, 7, 4)).toBe(1.5);
    expect(measureProgress(lowIsGood, 4, 7)).toBe(-1.5);
    expect(measureProgress({ betterIs: 'high', meaningfulChange: 5 }, 20.1, 15.1)).toBe(-1);
  });

  test('is positive exactly when the score got better', () => {
    const scores = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.constantFrom(highIsGood, lowIsGood), scores, scores, (scale, from, to) => {
        expect(measureProgress(scale, from, to) > 0).toBe(isBetterScore(scale, to, from));
      }),
    );
  });
});

describe('isBetterScore', () => {
  test('the same score is not better', () => {
    expect([isBetterScore(highIsGood, 5, 5), isBetterScore(lowIsGood, 5, 5)]).toEqual([false, false]);
    expect([isBetterScore(highIsGood, 6, 5), isBetterScore(lowIsGood, 6, 5)]).toEqual([true, false]);
  });
});
