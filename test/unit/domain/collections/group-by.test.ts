import { compareText } from '../../../../src/domain/collections/compare-text';
import { groupBy } from '../../../../src/domain/collections/group-by';

describe('groupBy', () => {
  test('keeps the order within a group and leaves aside what has no key', () => {
    const rows = [
      { citizen: 'B-0002', hours: 1 },
      { citizen: undefined, hours: 2 },
      { citizen: 'B-0001', hours: 3 },
      { citizen: 'B-0002', hours: 4 },
    ];
    const groups = groupBy(rows, (row) => row.citizen);
    expect([...groups.keys()]).toEqual(['B-0002', 'B-0001']);
    expect(groups.get('B-0002')).toEqual([rows[0], rows[3]]);
  });
});

describe('compareText', () => {
  test('orders by code unit, so that ids come out alike on a Danish and an English machine', () => {
    expect(['B-0010', 'Å-1', 'B-0002', 'a'].sort(compareText)).toEqual(['B-0002', 'B-0010', 'a', 'Å-1']);
    expect(compareText('B-1', 'B-1')).toBe(0);
  });
});
