import { accumulate } from '../../../../src/domain/dobbelt-bundlinje/accumulate';

describe('accumulate', () => {
  test('adds up month by month', () => {
    expect(accumulate([10, 14, 0, 20])).toEqual([10, 24, 24, 44]);
    expect(accumulate([])).toEqual([]);
  });

  test('has no total from the first gap on', () => {
    expect(accumulate([10, null, 20, 5])).toEqual([10, null, null, null]);
    expect(accumulate([null, 20])).toEqual([null, null]);
  });

  test('three thirds are a whole', () => {
    expect(accumulate([54, 33, 22 / 3, 22 / 3, 22 / 3])).toEqual([
      54, 87, 94.3333333333333, 101.666666666667, 109,
    ]);
  });
});
