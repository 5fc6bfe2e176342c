import fc from 'fast-check';
import {
  indexAt,
  makeAxis,
  offsetOf,
  scrollInto,
  sizeOf,
  visibleSpan,
} from '../../../../../host/page/grid/axis';

const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 200 });

describe('axis', () => {
  test('sixty thousand rows draw only what is in view', () => {
    const axis = makeAxis(60_000, () => 20);
    expect(offsetOf(axis, 60_000)).toBe(1_200_000);
    expect(visibleSpan(axis, 600_000, 800, 4)).toEqual({ first: 29_996, end: 30_045 });
  });

  test('law: the item at a pixel covers it', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (heights, seed) => {
        const axis = makeAxis(heights.length, (index) => heights[index] ?? 0);
        const length = offsetOf(axis, heights.length);
        fc.pre(length > 0);
        const pixel = seed % length;
        const index = indexAt(axis, pixel);
        expect(offsetOf(axis, index)).toBeLessThanOrEqual(pixel);
        expect(offsetOf(axis, index + 1)).toBeGreaterThan(pixel);
      }),
    );
  });

  test('law: after scrolling to an item that fits, it is wholly in view', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat({ max: 5000 }), (heights, seed, from) => {
        const axis = makeAxis(heights.length, (index) => heights[index] ?? 0);
        const index = seed % heights.length;
        const view = { from, length: 122, head: 22, frozen: 0 };
        const to = scrollInto(axis, index, view);
        expect(offsetOf(axis, index)).toBeGreaterThanOrEqual(to);
        expect(offsetOf(axis, index) + sizeOf(axis, index)).toBeLessThanOrEqual(to + 100);
      }),
    );
  });

  test('an item under the frozen ones is scrolled out from beneath them, a frozen one never scrolls', () => {
    const axis = makeAxis(100, () => 20);
    const view = { from: 200, length: 222, head: 22, frozen: 60 };
    expect(scrollInto(axis, 11, view)).toBe(160);
    expect(scrollInto(axis, 2, view)).toBe(200);
  });
});
