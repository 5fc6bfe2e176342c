import { groupRows } from '../../../../../../src/taskpane/features/soem/steps/group-rows';

const cost = (row: number, post: string, amount: number | null) => ({ row, cells: { post, amount } });
const rowsOf = (rows: readonly { readonly row: number }[]) => rows.map(({ row }) => row);

describe('groupRows', () => {
  it('puts posts without a cost on one line, but not those that are still to be answered', () => {
    const rows = [
      cost(0, 'Jura', 0),
      cost(1, 'Revision', null),
      cost(2, 'Drift', 100),
      cost(3, 'Lokaler', 0),
    ];
    const { single, groups } = groupRows('soem_omkostninger', rows);
    expect(rowsOf(single)).toEqual([1, 2]);
    expect(groups.map((group) => [group.label, rowsOf(group.rows)])).toEqual([
      ['2 poster uden udgift', [0, 3]],
    ]);
  });

  it('sums many costs by post', () => {
    const rows = Array.from({ length: 12 }, (_, row) => cost(row, row % 2 === 0 ? 'Løn' : 'Husleje', 1000));
    const { single, groups } = groupRows('soem_omkostninger', rows);
    expect(single).toEqual([]);
    expect(groups.map(({ label }) => label)).toEqual([
      'Løn · 6 rækker · 6.000 kr.',
      'Husleje · 6 rækker · 6.000 kr.',
    ]);
    expect(groups.flatMap((group) => rowsOf(group.rows)).sort((a, b) => a - b)).toEqual(rowsOf(rows));
  });

  it('lets a post of one row stand by itself among many, so that what is not filled in is not seen as 0 kr.', () => {
    const rows = [
      ...Array.from({ length: 9 }, (_, row) => cost(row, `Post ${row}`, null)),
      cost(9, 'Løn', 1000),
      cost(10, 'Løn', 2000),
    ];
    const { single, groups } = groupRows('soem_omkostninger', rows);
    expect(rowsOf(single)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(groups.map(({ label }) => label)).toEqual(['Løn · 2 rækker · 3.000 kr.']);
  });

  it('leaves other tables as they are', () => {
    const rows = Array.from({ length: 30 }, (_, row) => cost(row, '', 0));
    expect(groupRows('soem_priser', rows)).toEqual({ single: rows, groups: [] });
  });
});
