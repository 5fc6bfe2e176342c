import { areaAddress } from '../a1';
import { HostError } from '../host-error';
import type { TableId } from '../marker';
import type { PlanStep } from '../plan';
import { parseHostAddress } from './parse-host-address';
import type { Answer } from './read-cells';
import { askCells, rangeOf } from './read-cells';
import type { Workshop } from './workshop';
import { workSheet, workTable } from './workshop';

/** Asks for the places of the tables that were touched and for the stamps; the answer throws when one is not as it must be. */
export function askReadBack(shop: Workshop): Answer<void> {
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
  return new HostError('unknown', { ...where, operation: 'readBack', partlyDone: true });
}
