import type { SoemFacts } from '../facts';
import type { InputChange } from '../version-difference';
import {
  consequenceTable,
  costTable,
  grantTable,
  participantTable,
  priceIndexTable,
  priceTable,
  type InputTable,
} from './input-tables';
import { checklistTable, knowledgeTable, scenarioTable, shadowTable, useTable } from './knowledge-tables';
import { changeOf, type SeenInput } from './seen-input';
import { singleInputs } from './single-inputs';

/** A changed input, and the earlier version with it alone changed. */
export interface Change extends Omit<InputChange, 'effect' | 'grants'> {
  readonly alone: SoemFacts;
}

/** Every input that differs between two versions of a calculation, whether a figure follows from it or not. */
export function changesBetween(before: SoemFacts, after: SoemFacts): readonly Change[] {
  const base = withLookedUp(before, after);
  const table = <Row extends { readonly place: string }>(of: InputTable<Row>) =>
    tableChanges(of, { before, after, base });
  return [
    ...singleChanges({ before, after, base }),
    ...table(participantTable),
    ...table(costTable),
    ...table(grantTable),
    ...table(consequenceTable),
    ...table(priceTable),
    ...table(priceIndexTable),
    ...table(useTable),
    ...table(shadowTable),
    ...table(knowledgeTable),
    ...table(scenarioTable),
    ...table(checklistTable),
  ];
}

interface Versions {
  readonly before: SoemFacts;
  readonly after: SoemFacts;
  /** The earlier version that each input is changed in alone. */
  readonly base: SoemFacts;
}

/**
 * The earlier version with the prices and index years that only the later one has. Nothing in it uses them, so its net is
 * the same; a new consequence or cost, changed alone, finds its price there.
 */
function withLookedUp(before: SoemFacts, after: SoemFacts): SoemFacts {
  const [prices, priceIndex] = [priceTable, priceIndexTable] as const;
  return {
    ...before,
    prices: [...before.prices, ...missingRows(prices, before, after)],
    priceIndex: [...before.priceIndex, ...missingRows(priceIndex, before, after)],
  };
}

function missingRows<Row extends { readonly place: string }>(
  table: InputTable<Row>,
  before: SoemFacts,
  after: SoemFacts,
): readonly Row[] {
  const there = new Set(table.rows(before).map(table.keyOf));
  return table.rows(after).filter((row) => !there.has(table.keyOf(row)));
}

function singleChanges({ before, after, base }: Versions): readonly Change[] {
  return singleInputs.flatMap(({ input, see, copy }) => {
    const change = changeOf(see(before), see(after));
    return change === undefined ? [] : [{ input, ...change, alone: copy(after, base) }];
  });
}

function tableChanges<Row extends { readonly place: string }>(
  table: InputTable<Row>,
  { before, after, base }: Versions,
): readonly Change[] {
  const old = keyed(table, before);
  const now = keyed(table, after);
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const row = is ?? was;
    const change = changeOf(was && seenRow(table, was), is && seenRow(table, is));
    if (row === undefined || change === undefined) return [];
    const changed = new Map(keyed(table, base));
    if (is !== undefined) changed.set(key, is);
    else if (table.isLookedUp !== true) changed.delete(key);
    const input = { kind: table.kind, about: table.aboutOf(row), key: `${table.kind}|${key}` };
    return [{ input, ...change, alone: table.withRows(base, [...changed.values()]) }];
  });
}

/** Rows by key; the second row of a key is another row than the first. */
function keyed<Row extends { readonly place: string }>(
  table: InputTable<Row>,
  facts: SoemFacts,
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of table.rows(facts)) {
    let key = table.keyOf(row);
    for (let count = 2; rows.has(key); count += 1) key = `${table.keyOf(row)}|${count}`;
    rows.set(key, row);
  }
  return rows;
}

function seenRow<Row extends { readonly place: string }>(table: InputTable<Row>, row: Row): SeenInput {
  return { value: table.valueOf(row), details: table.detailsOf(row), place: row.place };
}
