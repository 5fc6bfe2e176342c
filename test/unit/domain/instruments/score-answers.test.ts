import fc from 'fast-check';
import { instruments } from '../../../../src/catalogue/instruments';
import { scoreAnswers } from '../../../../src/domain/instruments/score-answers';

const who5 = instruments['WHO-5'];

describe('scoreAnswers', () => {
  test('WHO-5 is the sum of five answers × 4', () => {
    expect(scoreAnswers(who5, [1, 1, 2, 1, 2]).score).toBe(28);
    expect(scoreAnswers(who5, [3, 2, 2, 2, 1]).score).toBe(40);
    expect(scoreAnswers(who5, [0, 0, 0, 0, 0]).score).toBe(0);
    expect(scoreAnswers(who5, [5, 5, 5, 5, 5])).toEqual({ score: 100, answered: 5, invalid: [] });
  });

  test('four answers give no score: nothing is guessed', () => {
    expect(scoreAnswers(who5, [3, 2, null, 2, 1])).toEqual({ score: null, answered: 4, invalid: [] });
    expect(scoreAnswers(who5, [3, 2, 2, 1])).toEqual({ score: null, answered: 4, invalid: [] });
    expect(scoreAnswers(who5, [])).toEqual({ score: null, answered: 0, invalid: [] });
  });

  test('six answers give no score', () => {
    expect(scoreAnswers(who5, [1, 1, 1, 1, 1, 1]).score).toBeNull();
    expect(scoreAnswers(who5, [1, 1, 1, 1, 1, null]).score).toBeNull();
  });

  test('an answer that cannot be right is named with its question, and gives no score', () => {
    expect(scoreAnswers(who5, [6, 2.5, 1, -1, NaN])).toEqual({
      score: null,
      answered: 5,
      invalid: [
        { number: 1, value: 6, why: 'outOfRange' },
        { number: 2, value: 2.5, why: 'notWhole' },
        { number: 4, value: -1, why: 'outOfRange' },
        { number: 5, value: NaN, why: 'outOfRange' },
      ],
    });
    expect(scoreAnswers(who5, [null, 7, 1, 1, 1]).invalid).toEqual([
      { number: 2, value: 7, why: 'outOfRange' },
    ]);
  });

  test('ORS is entered as a total only', () => {
    expect(scoreAnswers(instruments.ORS, [5, 5, null, 5])).toEqual({ score: null, answered: 3, invalid: [] });
  });

  test('every set of valid answers gives a score on the grid, in range, that grows with each answer', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(answers, (given) => {
        const score = scoreAnswers(who5, given).score ?? -1;
        expect(score % who5.step).toBe(0);
        expect(score).toBeGreaterThanOrEqual(who5.min);
        expect(score).toBeLessThanOrEqual(who5.max);
        expect(scoreAnswers(who5, [...given].reverse()).score).toBe(score);
      }),
    );
  });
});
