import { areaAddress } from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/place';
import type { Probe, AnsweredProbe } from '../../src/workbook/probes';
import type { Snapshot, SnapshotRequest, TableState } from '../../src/workbook/snapshot';
import { bodyRowCount, bodyRows } from '../../src/workbook/table-layout';
import { sameArea } from '../workbook/areas';
import { cellAt, mapArea, valuesOf } from '../workbook/cells';
import { mergesAt } from '../workbook/merges';
import type { SheetModel, WorkbookModel } from '../workbook/model';
import { requireSheet } from '../workbook/sheets';
import { tablesAt } from '../workbook/tables';
import { readInventory } from './read-inventory';

/** The inventory, with the rows of the tables asked for. */
export function readSnapshot(model: WorkbookModel, request: SnapshotRequest): Snapshot {
  const inventory = readInventory(model, request.tables, request.cells);
  const asked = new Set(request.tables);
  const withRows = (table: TableState): TableState => {
    const sheet = requireSheet(model, table.sheetKey);
    return { ...table, rows: valuesOf(sheet, bodyRows(table, 0, bodyRowCount(table))) };
  };
  return {
    ...inventory,
    tables: inventory.tables.map((table) => (asked.has(table.id) ? withRows(table) : table)),
  };
}

/** Reads what must be known of the cells before the first write. */
export function answerProbe(model: WorkbookModel, probe: Probe): AnsweredProbe {
  const sheet = requireSheet(model, probe.sheetKey);
  const tables = tablesAt(model, sheet, probe.area);
  const whole = tables.find(({ area, hasTotalsRow }) => !hasTotalsRow && sameArea(area, probe.area));
  return {
    ...probe,
    ...(probe.purpose === 'room' && whole !== undefined ? { wholeTable: whole.name } : {}),
    values: probe.purpose === 'block' ? [] : valuesOf(sheet, probe.area),
    ...(probe.purpose === 'surplus' ? { isFormula: formulasIn(sheet, probe.area) } : {}),
    mergedAreas: mergesAt(sheet, probe.area).map(areaAddress),
    tables: tables.map((table) => table.name),
  };
}

function formulasIn(sheet: SheetModel, area: Area): boolean[][] {
  return mapArea(area, (row, column) => cellAt(sheet, row, column)?.formula !== undefined);
}
