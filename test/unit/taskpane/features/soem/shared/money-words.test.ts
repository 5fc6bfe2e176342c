import {
  bareMoney,
  money,
  moneyInProse,
} from '../../../../../../src/taskpane/features/soem/shared/money-words';

describe('money in words', () => {
  it('shows whole kroner with dots for thousands', () => {
    expect(money(3_705_453.6)).toBe('3.705.454 kr.');
    expect(bareMoney(-7_209_097.2)).toBe('−7.209.097');
  });

  it('shows no minus before a figure that rounds to 0', () => {
    expect(money(-0.3)).toBe('0 kr.');
    expect(bareMoney(-0.3)).toBe('0');
  });

  it('says millions with one decimal in prose, and smaller amounts whole', () => {
    expect(moneyInProse(3_705_454)).toBe('3,7 mio. kr.');
    expect(moneyInProse(-1_250_000)).toBe('−1,3 mio. kr.');
    expect(moneyInProse(999_999.6)).toBe('1 mio. kr.');
    expect(moneyInProse(540_000)).toBe('540.000 kr.');
  });
});
