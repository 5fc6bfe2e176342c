import fc from 'fast-check';
import { looksLikeCpr } from '../../../../src/domain/cpr/looks-like-cpr';
import { nextId } from '../../../../src/domain/ids/next-id';

describe('nextId', () => {
  test('begins at 1 and goes one above the highest, gaps or not', () => {
    expect(nextId('B', [])).toBe('B-0001');
    expect(nextId('F', ['F-0003', 'F-0001'])).toBe('F-0004');
    expect(nextId('B', ['B-0001', 'F-0009'])).toBe('B-0002');
    expect(nextId('B', ['B-9999'])).toBe('B-10000');
  });

  test('sees an id however it was typed, and leaves made-up ones alone', () => {
    expect(nextId('B', [' b-0009 ', 'b0007', 'Anna', 'B-x', 'XB-0100', 'B-0100x'])).toBe('B-0010');
  });

  test('a long number of somebody else does not run the count up', () => {
    expect(nextId('B', ['B-123456789', 'B-0002'])).toBe('B-0003');
    expect(nextId('B', ['B-12345678'])).toBe('B-12345679');
  });

  test('never gives out an id twice', () => {
    expect(nextId('B', ['B-99999999', 'B-100000000', 'B-100000001'])).toBe('B-100000002');
  });

  test('is new, whatever the order, and never looks like a CPR number', () => {
    const ids = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 99999 }).map((number) => `B-${String(number).padStart(4, '0')}`),
        fc.string({ maxLength: 8 }),
      ),
    );
    fc.assert(
      fc.property(ids, (existing) => {
        const id = nextId('B', existing);
        expect(existing).not.toContain(id);
        expect(nextId('B', [...existing].reverse())).toBe(id);
        expect(looksLikeCpr(id)).toBe(false);
      }),
    );
  });
});
