import * as fc from 'fast-check';
import { editDistance } from '../../../../src/sheets/read/edit-distance';

test.each([
  ['timer', 'timer', 0],
  ['timer', 'timre', 1],
  ['timer', 'time', 1],
  ['timer', 'antal timer', 6],
  ['', 'abc', 3],
])('from %p to %p takes %d', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('it is the same both ways, 0 only for equal texts, and never more than the longer text', () => {
  const text = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const distance = editDistance(a, b);
      expect(editDistance(b, a)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});
