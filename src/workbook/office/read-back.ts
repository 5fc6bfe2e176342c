import { areaAddress } from '../a1';
import { HostError } from '../host-error';
import type { TableId } from '../marker';
import type { PlanStep, Stamp } from '../plan';
import type { Snapshot, TableState } from '../snapshot';
import type { Lists } from './ask-lists';
import { askLists } from './ask-lists';
import type { Taken } from './take-snapshot';
import { parseHostAddress } from './parse-host-address';
import type { Answer } from './read-cells';
import { askCells, rangeOf } from './read-cells';
import type { Session } from './session';
import type { WorkTable, Workshop } from './workshop';
import { workSheet, workTable } from './workshop';

/**
 * Reads back the places of the tables that were touched and the stamps, and tells how the workbook stands now. A table
 * that has not grown to its rows is resized once more; what is then still not as it must be is told.
 */
export async function readBack(session: Session, shop: Workshop): Promise<Taken> {
  const found = await ask(session, shop);
  if (found.misplaced.length === 0) return found.taken;
  for (const { proxy, sheet, area } of found.misplaced) proxy.resize(rangeOf(sheet, area));
  const again = await ask(session, shop);
  const [table] = again.misplaced;
  if (table !== undefined) throw unfinished({ table: table.name, address: areaAddress(table.area) });
  return again.taken;
}

interface Found {
  readonly misplaced: readonly WorkTable[];
  readonly taken: Taken;
}

async function ask(session: Session, shop: Workshop): Promise<Found> {
  const lists = askLists(shop.context);
  const ids = [...new Set(shop.plan.steps.flatMap(touchedTable))];
  const tables = ids.map((id) => askIfMisplaced(workTable(shop, id)));
  const stamps = shop.plan.stamps.map((stamp) => askStamp(shop, stamp));
  await session.roundTrip('readBack');
  for (const check of stamps) check();
  return {
    misplaced: tables.flatMap((answer) => answer()),
    taken: { lists: lists(), snapshot: snapshotAfter(shop, lists()) },
  };
}

function askStamp(shop: Workshop, stamp: Stamp): Answer<void> {
  const cell = rangeOf(workSheet(shop, stamp.sheet).proxy, { ...stamp.at, rowCount: 1, columnCount: 1 });
  const values = askCells(cell);
  return () => {
    if (values()[0]?.[0] !== stamp.done) throw unfinished({ sheet: stamp.sheet });
  };
}

/** How things stand as far as the next plan is checked against it: parts and places. */
function snapshotAfter(shop: Workshop, lists: Lists): Snapshot {
  const charts = (sheet: { id?: string }) => [...(shop.sheets.get(sheet.id ?? '')?.charts.values() ?? [])];
  const tables = [...shop.tables].flatMap(([id, { name, area, headers }]): TableState[] => {
    const line = lists.tables.find((other) => other.name === name);
    return line === undefined ? [] : [{ ...line, id, area, headers, hiddenRowCount: 0, mergedAreas: [] }];
  });
  return {
    ...shop.snapshot,
    sheets: lists.sheets.map((sheet) => ({ ...sheet, charts: charts(sheet).map(({ name }) => name) })),
    tables,
  };
}

function touchedTable(step: PlanStep): TableId[] {
  const isTouched = step.kind === 'ensureTable' || step.kind === 'writeRows' || step.kind === 'addColumn';
  return isTouched ? [step.table] : [];
}

function askIfMisplaced(table: WorkTable): Answer<WorkTable[]> {
  const range = table.proxy.getRange().untrack();
  range.load('address');
  return () => {
    const isRight = areaAddress(parseHostAddress(range.address)) === areaAddress(table.area);
    return isRight ? [] : [table];
  };
}

function unfinished(where: { sheet?: string; table?: string; address?: string }): HostError {
  return new HostError('unfinished', { ...where, operation: 'readBack', partlyDone: true });
}
