import { reachesLimit } from '../../../../src/domain/statistics/reaches-limit';

describe('reachesLimit', () => {
  test('exactly at the limit counts, with or without binary noise', () => {
    expect(reachesLimit(0.2, 0.2)).toBe(true);
    expect(reachesLimit((21.6 - 18) / 18, 0.2)).toBe(true);
    expect(reachesLimit((119.9 - 100) / 100, 0.2)).toBe(false);
    expect(reachesLimit(0.1999, 0.2)).toBe(false);
    expect(reachesLimit(0.2001, 0.2)).toBe(true);
    expect(reachesLimit(-0.2, 0.2)).toBe(false);
  });
});
