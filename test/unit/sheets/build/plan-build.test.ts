import { createDirectPort } from '../../../../host/port/direct-port';
import { tableById } from '../../../../host/port/apply-context';
import { valueAt } from '../../../../host/workbook/cells';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import { deleteTable, renameTable } from '../../../../host/workbook/tables';
import { planBuild } from '../../../../src/sheets/build/plan-build';
import { underWayName } from '../../../../src/sheets/build/unfinished-sheets';
import { dobbeltBundlinje } from '../../../../src/sheets/specs/dobbelt-bundlinje';
import { INPUT_SHEETS } from '../../../../src/sheets/specs/index';
import type { Plan } from '../../../../src/workbook/plan';
import type { Snapshot } from '../../../../src/workbook/snapshot';
import { buildWorkbook, makeWorkbook } from '../../../broken-workbooks/make-workbook';

const tables = INPUT_SHEETS.flatMap((sheet) => sheet.tables.map(({ id }) => id));
const request = { tables, cells: [] };

const parts = (snapshot: Snapshot) => ({
  sheets: snapshot.sheets.map(({ name, id }) => [name, id]),
  tables: snapshot.tables.map(({ id, headers, rows }) => [id, headers, rows]),
  names: snapshot.names.map(({ name, constant, target }) => [name, constant, target?.area]).sort(),
});

test('building twice changes nothing: the second plan is empty', async () => {
  const { read } = await buildWorkbook();
  expect(planBuild(await read(), dobbeltBundlinje).steps).toEqual([]);
});

test('a filled workbook is left alone as well, apart from lists that follow their tables', async () => {
  const { port, read } = await makeWorkbook();
  const snapshot = await read();
  const plan = planBuild(snapshot, dobbeltBundlinje);
  expect(plan.steps.every(({ kind }) => kind === 'setName')).toBe(true);
  await port.apply(plan);
  expect(parts(await read()).tables).toEqual(parts(snapshot).tables);
  expect(planBuild(await read(), dobbeltBundlinje).steps).toEqual([]);
});

test('tabs stand in order, after the sheets that were there', async () => {
  const { read } = await buildWorkbook();
  const names = (await read()).sheets.map(({ name }) => name);
  expect(names).toEqual([
    'Ark1',
    'Borgere',
    'Forløb',
    'Forventninger',
    'Tid',
    'Målinger',
    'Opsætning',
    'Lister',
  ]);
});

test('a build that is broken off anywhere is completed by the next one', async () => {
  const full = parts(await (await buildWorkbook()).read());
  const { steps } = planBuild(await createDirectPort(createWorkbook()).snapshot(request), dobbeltBundlinje);
  for (let done = 0; done < steps.length; done++) {
    const port = createDirectPort(createWorkbook());
    await port.apply({ command: 'build', steps: steps.slice(0, done), stamps: [] });
    await port.apply(planBuild(await port.snapshot(request), dobbeltBundlinje));
    const snapshot = await port.snapshot(request);
    expect(parts(snapshot)).toEqual(full);
    expect(planBuild(snapshot, dobbeltBundlinje).steps).toEqual([]);
  }
}, 60_000);

test('the sheets under way are named first and cleared last', async () => {
  const { steps } = planBuild(await createDirectPort(createWorkbook()).snapshot(request), dobbeltBundlinje);
  const ids = 'borgere,forloeb,forventninger,tid,maalinger,opsaetning,lister';
  expect(steps[0]).toMatchObject({
    kind: 'setName',
    name: underWayName(dobbeltBundlinje),
    to: { constant: ids },
  });
  expect(steps.at(-1)).toMatchObject({
    kind: 'setName',
    name: underWayName(dobbeltBundlinje),
    to: { constant: '' },
  });
});

test('a drop-down never asks for a list that is not there yet', async () => {
  const { steps } = planBuild(await createDirectPort(createWorkbook()).snapshot(request), dobbeltBundlinje);
  const named = new Set<string>();
  for (const step of steps) {
    if (step.kind === 'setName') named.add(step.name);
    if (step.kind === 'setValidation' && step.rule.kind === 'list') expect(named).toContain(step.rule.name);
  }
  expect(named).toContain('ip_liste_forloeb');
});

test('input messages and alerts keep within the limits of Excel', async () => {
  const { steps } = planBuild(await createDirectPort(createWorkbook()).snapshot(request), dobbeltBundlinje);
  for (const step of steps) {
    if (step.kind !== 'setValidation') continue;
    expect(step.prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
    expect(step.prompt?.message.length ?? 0).toBeLessThanOrEqual(255);
    expect(step.alert?.title.length ?? 0).toBeLessThanOrEqual(32);
    expect(step.alert?.message.length ?? 0).toBeLessThanOrEqual(225);
  }
});

test('the example line stands right above its columns and never in the table', async () => {
  const { model } = await buildWorkbook();
  const { sheet, table } = tableById(model, 'tid');
  const row = (at: number) => [0, 1, 2].map((column) => valueAt(sheet, at, column));
  expect(row(table.area.row)).toEqual(['BorgerID*', 'Måned*', 'Timer (t)*']);
  expect(row(table.area.row - 1)).toEqual(['B-9999', 'mar 2026', '12,5']);
  expect(row(table.area.row + 1)).toEqual([null, null, null]);
  expect(sheet.frozenRows).toBe(table.area.row + 1);
});

test("a user's own sheet with our name stays; ours gets a number", async () => {
  const model = createWorkbook();
  const [sheet] = model.sheets;
  if (sheet !== undefined) sheet.name = 'Tid';
  const port = createDirectPort(model);
  await port.apply(planBuild(await port.snapshot(request), dobbeltBundlinje));
  const names = (await port.snapshot(request)).sheets.map(({ name, id }) => [name, id]);
  expect(names).toContainEqual(['Tid', undefined]);
  expect(names).toContainEqual(['Tid 2', 'tid']);
});

test('a deleted table is made again on its sheet', async () => {
  const { model, port, read } = await makeWorkbook();
  deleteTable(model, tableById(model, 'tid').table, 'person');
  const plan: Plan = planBuild(await read(), dobbeltBundlinje);
  expect(plan.steps.filter(({ kind }) => kind === 'ensureTable')).toHaveLength(1);
  await port.apply(plan);
  const snapshot = await read();
  expect(snapshot.sheets.filter(({ id }) => id === 'tid')).toHaveLength(1);
  expect(snapshot.tables.find(({ id }) => id === 'tid')?.headers[0]).toBe('BorgerID*');
});

test('a table that was turned into plain cells is never written over: the build says where there is no room', async () => {
  const { model, port, read } = await makeWorkbook();
  const { sheet, table } = tableById(model, 'tid');
  deleteTable(model, table, 'person', true);
  const snapshot = await read();
  await expect(port.apply(planBuild(snapshot, dobbeltBundlinje))).rejects.toMatchObject({ code: 'noRoom' });
  expect(valueAt(sheet, table.area.row + 1, 0)).toBe('B-0001');
  expect(parts(await read())).toEqual(parts(snapshot));
});

test('a table with rows that was renamed stays the user’s: the build says which name it had', async () => {
  const { model, port, read } = await makeWorkbook();
  renameTable(model, tableById(model, 'tid').table, 'Timer', 'person');
  const snapshot = await read();
  await expect(port.apply(planBuild(snapshot, dobbeltBundlinje))).rejects.toMatchObject({
    code: 'noRoom',
    details: { sheet: 'Tid', table: 'Timer', name: 'ip_tid' },
  });
  expect(model.tables.map(({ name }) => name)).toContain('Timer');
  expect(parts(await read())).toEqual(parts(snapshot));
});

test('an empty table that was renamed gets its name back', async () => {
  const { model, port, read } = await buildWorkbook();
  renameTable(model, tableById(model, 'tid').table, 'Timer', 'person');
  const tableCount = model.tables.length;
  await port.apply(planBuild(await read(), dobbeltBundlinje));
  expect(model.tables.map(({ name }) => name)).toContain('ip_tid');
  expect(model.tables).toHaveLength(tableCount);
});

describe('columns', () => {
  const without = async (header: string, instead: string) => {
    const workbook = await makeWorkbook({
      ændringer: [{ overskrift: { tabel: 'tid', fra: header, til: instead } }],
    });
    return planBuild(await workbook.read(), dobbeltBundlinje).steps.filter(({ kind }) => kind !== 'setName');
  };

  test('an optional one that is gone is added at the right end', async () => {
    const steps = await without('Tidstype', 'Farve');
    expect(steps[0]).toMatchObject({ kind: 'addColumn', table: 'tid', column: { header: 'Tidstype' } });
  });

  test('one that seems renamed is not: that is for the user to look at', async () => {
    expect(await without('Tidstype', 'Tidstyper')).toEqual([]);
  });

  test('nothing is added to rows under none of our headers: the table is somebody else’s', async () => {
    const foreign = ['BorgerID*', 'Måned*', 'Timer (t)*', 'ForløbID', 'Tidstype', 'Note'].map(
      (fra, index) => ({
        overskrift: { tabel: 'tid', fra, til: `Farve ${String(index)}` },
      }),
    );
    const workbook = await makeWorkbook({ ændringer: foreign });
    const { steps } = planBuild(await workbook.read(), dobbeltBundlinje);
    expect(steps.filter(({ kind }) => kind === 'addColumn')).toEqual([]);
  });

  test('a required one is not added blank beside rows', async () => {
    expect(await without('Timer (t)*', 'Farve')).toEqual([]);
  });
});
