import { instruments } from '../../../../src/catalogue/instruments';
import { cutOffsAtAge, isPastCutOff } from '../../../../src/domain/instruments/cut-offs';

const scoresAt = (id: 'WHO-5' | 'ORS', age: number) =>
  cutOffsAtAge(instruments[id], age).map((cutOff) => cutOff.score);

describe('cutOffsAtAge', () => {
  test('ORS has 28 for 13–17 and 25 from 18', () => {
    expect([12, 13, 17, 18, 80].map((age) => scoresAt('ORS', age))).toEqual([[], [28], [28], [25], [25]]);
  });

  test('WHO-5 has two at once', () => {
    expect(scoresAt('WHO-5', 30)).toEqual([35, 50]);
    expect(scoresAt('WHO-5', 8)).toEqual([]);
  });
});

describe('isPastCutOff', () => {
  test('high is good: below it; 52 is the first WHO-5 score without risk', () => {
    const who5 = instruments['WHO-5'];
    expect([32, 36].map((score) => isPastCutOff(who5, { score: 35 }, score))).toEqual([true, false]);
    expect([48, 52].map((score) => isPastCutOff(who5, { score: 50 }, score))).toEqual([true, false]);
    expect(isPastCutOff(instruments.ORS, { score: 25 }, 25)).toBe(false);
  });

  test('low is good: at it or above (loneliness from 7 on)', () => {
    expect([6, 7, 8].map((score) => isPastCutOff({ betterIs: 'low' }, { score: 7 }, score))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
