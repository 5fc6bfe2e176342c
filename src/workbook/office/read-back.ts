import { areaAddress } from '../a1';
import { HostError } from '../host-error';
import type { TableId } from '../marker';
import type { PlanStep } from '../plan';
import type { Snapshot, TableState } from '../snapshot';
import type { Lists } from './ask-lists';
import { askLists } from './ask-lists';
import type { Taken } from './take-snapshot';
import { parseHostAddress } from './parse-host-address';
import type { Answer } from './read-cells';
import { askCells, rangeOf } from './read-cells';
import type { Workshop } from './workshop';
import { workSheet, workTable } from './workshop';

/**
 * Asks for the places of the tables that were touched and for the stamps; the answer throws when one is not as it must
 * be. It also tells how the workbook stands now.
 */
export function askReadBack(shop: Workshop): Answer<Taken> {
  const lists = askLists(shop.context);
  const tables = [...new Set(shop.plan.steps.flatMap(touchedTable))].map((id) => askTablePlace(shop, id));
  const stamps = shop.plan.stamps.map((stamp) => {
    const cell = rangeOf(workSheet(shop, stamp.sheet).proxy, { ...stamp.at, rowCount: 1, columnCount: 1 });
    const values = askCells(cell);
    return () => {
      if (values()[0]?.[0] !== stamp.done) throw unfinished({ sheet: stamp.sheet });
    };
  });
  return () => {
    for (const check of [...tables, ...stamps]) check();
    return { lists: lists(), snapshot: snapshotAfter(shop, lists()) };
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

function askTablePlace(shop: Workshop, id: TableId): Answer<void> {
  const table = workTable(shop, id);
  const range = table.proxy.getRange().untrack();
  range.load('address');
  return () => {
    const address = areaAddress(parseHostAddress(range.address));
    if (address !== areaAddress(table.area)) throw unfinished({ table: table.name, address });
  };
}

function unfinished(where: { sheet?: string; table?: string; address?: string }): HostError {
  return new HostError('unfinished', { ...where, operation: 'readBack', partlyDone: true });
}
