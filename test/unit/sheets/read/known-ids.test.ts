import fc from 'fast-check';
import { KnownIds } from '../../../../src/sheets/read/known-ids';

test('an id has one spelling for all, whichever row comes first', () => {
  const spellings = fc.shuffledSubarray(['B-0001', 'b-0001', 'B-0002'], { minLength: 3 });
  fc.assert(
    fc.property(spellings, (ids) => {
      const known = new KnownIds();
      ids.forEach((id, row) => known.add(id, row));
      expect(known.find('b-0001')).toBe('B-0001');
      expect(known.doubled().map(({ id }) => id)).toEqual(['B-0001']);
    }),
  );
});
