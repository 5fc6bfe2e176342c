import type { Basis } from '../basis';
import type { SoemFacts } from '../facts';
import type { InputChange } from '../version-difference';
import {
  consequenceTable,
  costTable,
  participantTable,
  priceIndexTable,
  priceTable,
  type InputTable,
} from './input-tables';
import { singleInputs } from './single-inputs';

/** A changed input, and the earlier version with it alone changed. */
export interface Change extends Omit<InputChange, 'effect'> {
  readonly alone: SoemFacts;
}

/** Every input that differs between two versions of a calculation. Grants are not among them: the net leaves them out. */
export function changesBetween(before: SoemFacts, after: SoemFacts): readonly Change[] {
  return [
    ...singleChanges(before, after),
    ...tableChanges(participantTable, before, after),
    ...tableChanges(costTable, before, after),
    ...tableChanges(consequenceTable, before, after),
    ...tableChanges(priceTable, before, after),
    ...tableChanges(priceIndexTable, before, after),
  ];
}

function singleChanges(before: SoemFacts, after: SoemFacts): readonly Change[] {
  return singleInputs.flatMap(({ id, read, copy }) => {
    const [was, is] = [read(before), read(after)];
    if (was.value === is.value) return [];
    const alone = copy(after, before);
    return [{ variable: id, before: was.value, after: is.value, place: is.place, alone }];
  });
}

function tableChanges<Row extends Basis>(
  table: InputTable<Row>,
  before: SoemFacts,
  after: SoemFacts,
): readonly Change[] {
  const old = keyed(table, before);
  const now = keyed(table, after);
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const row = is ?? was;
    if (row === undefined || isSame(table, was, is)) return [];
    const changed = new Map(old);
    if (is === undefined) changed.delete(key);
    else changed.set(key, is);
    return [
      {
        variable: { kind: table.kind, about: table.aboutOf(row), key: `${table.kind}|${key}` },
        before: was === undefined ? null : table.valueOf(was),
        after: is === undefined ? null : table.valueOf(is),
        place: row.place,
        alone: table.withRows(before, [...changed.values()]),
      },
    ];
  });
}

/** Rows by key; the second row of a key is another row than the first. */
function keyed<Row extends Basis>(table: InputTable<Row>, facts: SoemFacts): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of table.rows(facts)) {
    let key = table.keyOf(row);
    for (let count = 2; rows.has(key); count += 1) key = `${table.keyOf(row)}|${count}`;
    rows.set(key, row);
  }
  return rows;
}

function isSame<Row extends Basis>(
  table: InputTable<Row>,
  was: Row | undefined,
  is: Row | undefined,
): boolean {
  const all = (row: Row | undefined) =>
    row === undefined ? '' : JSON.stringify([table.valueOf(row), ...table.restOf(row)]);
  return all(was) === all(is);
}
