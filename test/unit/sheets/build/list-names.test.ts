import { planNames } from '../../../../src/sheets/build/list-names';
import { planBuild } from '../../../../src/sheets/build/plan-build';
import { dobbeltBundlinje } from '../../../../src/sheets/specs/dobbelt-bundlinje';
import { buildWorkbook, makeWorkbook } from '../../../broken-workbooks/make-workbook';

test('the list of citizens follows the table when rows come to it', async () => {
  const { port, read } = await buildWorkbook();
  expect(planNames(await read())).toEqual([]);
  const rows = [['B-0001'], ['B-0002'], ['B-0003']];
  await port.apply({
    command: 'test',
    steps: [{ kind: 'writeRows', table: 'borgere', headers: ['BorgerID*'], startRow: 0, rows }],
    stamps: [],
  });
  await port.apply({ command: 'test', steps: planNames(await read()), stamps: [] });
  const list = (await read()).names.find(({ name }) => name === 'ip_liste_borgere');
  expect(list?.target?.area).toEqual({ row: 5, column: 0, rowCount: 3, columnCount: 1 });
});

test('only filled cells are offered: with a blank one in its list Excel lets everything through', async () => {
  const { port, read } = await makeWorkbook();
  const write = (header: string, startRow: number, value: string | null) =>
    port.apply({
      command: 'test',
      steps: [{ kind: 'writeRows', table: 'lister', headers: [header], startRow, rows: [[value]] }],
      stamps: [],
    });
  await write('Metode', 2, 'ACT');
  await write('Afslutningsårsag', 6, null);
  const name = (id: string, column: number, rowCount: number) => ({
    kind: 'setName',
    name: `ip_liste_${id}`,
    to: { sheet: 'lister', area: { row: 5, column, rowCount, columnCount: 1 } },
    hidden: true,
  });
  expect(planNames(await read())).toEqual([name('metode', 0, 3), name('afslutning', 2, 6)]);
});

test('lists of tables that are gone are left out', async () => {
  const { read } = await makeWorkbook({ ændringer: [{ sletTabel: 'lister' }, { sletTabel: 'borgere' }] });
  expect(planNames(await read())).toEqual([]);
});

describe('a list whose header was renamed or whose column was deleted is put back in one go', () => {
  const nameOf = async (read: Awaited<ReturnType<typeof makeWorkbook>>['read']) =>
    (await read()).names.find(({ name }) => name === 'ip_liste_metode')?.target?.area;

  test('a renamed column keeps its drop-down: the values are still there', async () => {
    const overskrift = { tabel: 'lister', fra: 'Metode', til: 'åben sag' };
    const { port, read } = await makeWorkbook({ ændringer: [{ overskrift }] });
    const before = await nameOf(read);
    await port.apply(planBuild(await read(), dobbeltBundlinje));
    expect(planBuild(await read(), dobbeltBundlinje).steps).toEqual([]);
    expect(await nameOf(read)).toEqual(before);
  });

  test('a name that points at nothing gets the new column', async () => {
    const overskrift = { tabel: 'lister', fra: 'Metode', til: 'åben sag' };
    const { model, port, read } = await makeWorkbook({ ændringer: [{ overskrift }] });
    for (const name of model.names) if (name.name === 'ip_liste_metode') name.formula = '=#REF!';
    await port.apply(planBuild(await read(), dobbeltBundlinje));
    expect(planBuild(await read(), dobbeltBundlinje).steps).toEqual([]);
    expect(await nameOf(read)).toMatchObject({ row: 5, column: 4 });
  });
});
