import { areaAddress } from '../../src/workbook/a1';
import { findOurTables } from '../../src/workbook/find-our-tables';
import { sheetIdOf } from '../../src/workbook/marker';
import type { SheetId, TableId } from '../../src/workbook/marker';
import type { NameState, SheetState, Snapshot, TableState } from '../../src/workbook/snapshot';
import { bodyRowCount } from '../../src/workbook/table-layout';
import { valueAt } from '../workbook/cells';
import { headersOf } from '../workbook/headers';
import { mergesAt } from '../workbook/merges';
import type { NameModel, SheetModel, TableModel, WorkbookModel } from '../workbook/model';
import { constantOf, takenNames, targetOf } from '../workbook/names';
import { sheetOfTable } from '../workbook/tables';

/** Everything but rows: sheets, our tables, our names; values of the names asked for. */
export function readInventory(
  model: WorkbookModel,
  tables: readonly TableId[],
  cells: readonly string[],
): Snapshot {
  return {
    workbook: {
      name: model.name,
      readOnly: model.readOnly,
      structureProtected: model.structureProtected,
      dateSystem: model.dateSystem,
    },
    sheets: readSheets(model),
    tables: [...ourTables(model, tables)].map(([id, table]) => readTable(model, id, table)),
    names: readNames(model, cells),
    takenNames: takenNames(model),
  };
}

/** The sheet behind each marker that points at cells. Names of one sheet only are a copy's and do not count. */
export function markedSheets(model: WorkbookModel): Map<SheetId, SheetModel> {
  const found = new Map<SheetId, SheetModel>();
  for (const name of model.names) {
    const id = name.sheetId === null ? sheetIdOf(name.name) : undefined;
    const sheet = id === undefined ? undefined : targetOf(model, name)?.sheet;
    if (id !== undefined && sheet !== undefined) found.set(id, sheet);
  }
  return found;
}

/** Our table for each id; see `findOurTables`. */
export function ourTables(model: WorkbookModel, asked: readonly TableId[]): Map<TableId, TableModel> {
  const marked = new Set([...markedSheets(model).values()].map((sheet) => sheet.id));
  const sightings = model.tables.map((table) => ({ name: table.name, sheetKey: table.sheetId, table }));
  const found = findOurTables(sightings, marked, asked);
  return new Map([...found].map(([id, { table }]) => [id, table] as const));
}

function readSheets(model: WorkbookModel): SheetState[] {
  const ids = new Map([...markedSheets(model)].map(([id, sheet]) => [sheet, id] as const));
  return model.sheets.map((sheet) => {
    const id = ids.get(sheet);
    return {
      key: sheet.id,
      name: sheet.name,
      ...(id === undefined ? {} : { id }),
      visibility: sheet.visibility,
      isProtected: sheet.protection !== null,
      charts: id === undefined ? [] : sheet.charts.map((chart) => chart.name),
    };
  });
}

function readTable(model: WorkbookModel, id: TableId, table: TableModel): TableState {
  const sheet = sheetOfTable(model, table);
  const { area, hasTotalsRow } = table;
  const bodyStart = area.row + 1;
  const hidden = Array.from(
    { length: bodyRowCount(table) },
    (_, row) => sheet.rows.get(bodyStart + row)?.hidden,
  );
  return {
    id,
    name: table.name,
    sheetKey: sheet.id,
    sheetName: sheet.name,
    area,
    hasTotalsRow,
    headers: headersOf(sheet, table),
    hiddenRowCount: hidden.filter((isHidden) => isHidden === true).length,
    isFiltered: table.isFiltered,
    mergedAreas: mergesAt(sheet, area).map(areaAddress),
  };
}

function readNames(model: WorkbookModel, cells: readonly string[]): NameState[] {
  const asked = new Set(cells.map((name) => name.toLowerCase()));
  return model.names
    .filter(({ sheetId }) => sheetId === null)
    .filter(({ name }) => name.toLowerCase().startsWith('ip_') || asked.has(name.toLowerCase()))
    .map((name) => readName(model, name, asked.has(name.name.toLowerCase())));
}

function readName(model: WorkbookModel, name: NameModel, withValue: boolean): NameState {
  const target = targetOf(model, name);
  const constant = constantOf(name);
  const isCell = target?.area.rowCount === 1 && target.area.columnCount === 1;
  return {
    name: name.name,
    isHidden: name.isHidden,
    ...(target === undefined ? {} : { target: { sheetKey: target.sheet.id, area: target.area } }),
    ...(constant === undefined ? {} : { constant }),
    ...(withValue && isCell ? { value: valueAt(target.sheet, target.area.row, target.area.column) } : {}),
  };
}
