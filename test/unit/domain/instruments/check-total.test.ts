import fc from 'fast-check';
import { instruments } from '../../../../src/catalogue/instruments';
import { checkTotal } from '../../../../src/domain/instruments/check-total';

describe('checkTotal', () => {
  test.each([
    ['WHO-5', 0, 'valid'],
    ['WHO-5', 44, 'valid'],
    ['WHO-5', 100, 'valid'],
    ['WHO-5', 45, 'offStep'],
    ['WHO-5', 104, 'outOfRange'],
    ['WHO-5', -4, 'outOfRange'],
    ['WHO-5', NaN, 'outOfRange'],
    ['ORS', 20.1, 'valid'],
    ['ORS', 40, 'valid'],
    ['ORS', 20.15, 'offStep'],
    ['ORS', 40.1, 'outOfRange'],
  ] as const)('%s %p is %s', (id, total, expected) => {
    expect(checkTotal(instruments[id], total)).toBe(expected);
  });

  test('a scale that does not begin at 0 counts its steps from its lowest score', () => {
    const scale = { min: 3, max: 9, step: 2 };
    expect([3, 4, 5, 9].map((total) => checkTotal(scale, total))).toEqual([
      'valid',
      'offStep',
      'valid',
      'valid',
    ]);
  });

  test('every tenth from 0 to 40 is a possible ORS score', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (tenths) => {
        expect(checkTotal(instruments.ORS, tenths / 10)).toBe('valid');
        expect(checkTotal(instruments.ORS, tenths * 0.1)).toBe('valid');
      }),
    );
  });
});
