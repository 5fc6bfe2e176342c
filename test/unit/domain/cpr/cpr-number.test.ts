import { birthDateInCpr, passesModulus11 } from '../../../../src/domain/cpr/cpr-number';

const yearOf = (yearInCentury: string, seventh: number) =>
  birthDateInCpr(`0101${yearInCentury}${seventh}234`)?.year ?? null;

describe('birthDateInCpr', () => {
  test('the seventh digit gives the century (table of cpr.dk)', () => {
    expect([0, 1, 2, 3].map((seventh) => yearOf('07', seventh))).toEqual([1907, 1907, 1907, 1907]);
    expect([yearOf('36', 4), yearOf('37', 4), yearOf('36', 9), yearOf('37', 9)]).toEqual([
      2036, 1937, 2036, 1937,
    ]);
    expect([5, 6, 7, 8].map((seventh) => yearOf('57', seventh))).toEqual([2057, 2057, 2057, 2057]);
    expect([5, 6, 7, 8].map((seventh) => yearOf('58', seventh))).toEqual([1858, 1858, 1858, 1858]);
  });

  test('29 February follows the century', () => {
    expect(birthDateInCpr('2902001123')).toBeNull();
    expect(birthDateInCpr('2902004123')).toEqual({ year: 2000, month: 2, day: 29 });
  });

  test('a replacement number has its day moved up by 60', () => {
    expect(birthDateInCpr('6101901234')).toEqual({ year: 1990, month: 1, day: 1 });
    expect(birthDateInCpr('9101901234')).toEqual({ year: 1990, month: 1, day: 31 });
    expect(birthDateInCpr('6001901234')).toBeNull();
    expect(birthDateInCpr('9201901234')).toBeNull();
  });

  test.each(['010190123', '01019012345', '01019o1234', ' 0101901234', '010190-1234'])(
    '%j is not ten digits',
    (text) => {
      expect(birthDateInCpr(text)).toBeNull();
    },
  );
});

describe('passesModulus11', () => {
  test('knows the published example, and any one digit changed breaks it', () => {
    expect(passesModulus11('1111111118')).toBe(true);
    for (let place = 0; place < 10; place += 1) {
      const changed = `${'1111111118'.slice(0, place)}2${'1111111118'.slice(place + 1)}`;
      expect(passesModulus11(changed)).toBe(false);
    }
  });
});
