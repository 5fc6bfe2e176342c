import { findOurTables } from '../../../src/workbook/find-our-tables';

const marked = new Set(['ours']);

function find(tables: readonly (readonly [string, string])[], asked: readonly string[] = ['tid']): unknown {
  const sightings = tables.map(([name, sheetKey]) => ({ name, sheetKey }));
  return Object.fromEntries(
    [...findOurTables(sightings, marked, asked)].map(([id, { name, sheetKey }]) => [
      id,
      `${sheetKey}!${name}`,
    ]),
  );
}

test('the plain marker on a marked sheet wins over one with a number', () => {
  expect(
    find([
      ['ip_tid_2', 'ours'],
      ['ip_tid', 'ours'],
    ]),
  ).toEqual({ tid: 'ours!ip_tid' });
});

test('a numbered marker on a marked sheet wins over the plain one elsewhere', () => {
  expect(
    find([
      ['ip_tid', 'copy'],
      ['ip_tid_2', 'ours'],
    ]),
  ).toEqual({ tid: 'ours!ip_tid_2' });
});

test('the plain marker counts on any sheet when no marked sheet has one: its owner has moved it', () => {
  expect(find([['IP_TID', 'moved']])).toEqual({ tid: 'moved!IP_TID' });
});

test('a numbered marker on a sheet that is not ours is a copy', () => {
  expect(
    find([
      ['ip_tid_2', 'copy'],
      ['ip_tid2', 'copy'],
      ['Tid', 'ours'],
    ]),
  ).toEqual({});
});

test('tables that nobody asked for are told as well, and none twice', () => {
  expect(
    find(
      [
        ['ip_tid_2', 'ours'],
        ['ip_db_overblik', 'ours'],
        ['Deres', 'ours'],
      ],
      [],
    ),
  ).toEqual({
    tid: 'ours!ip_tid_2',
    db_overblik: 'ours!ip_db_overblik',
  });
  expect(find([['ip_tid_2', 'ours']], ['tid_2'])).toEqual({ tid_2: 'ours!ip_tid_2' });
});
