import type { SheetModel, WorkbookModel } from '../../../host/workbook/model';
import { markedSheets } from '../../../host/port/read-inventory';
import { findTable } from '../../../host/workbook/tables';
import type { TableModel } from '../../../host/workbook/model';

/** Everything a person could see or lose, as plain data: two images are equal when nothing was done in between. */
export function imageOf(model: WorkbookModel): unknown {
  return {
    sheets: model.sheets.map(imageOfSheet),
    tables: model.tables.map(({ id: _, ...table }) => table),
    names: model.names,
    settings: [...model.settings],
    customXml: model.customXml,
  };
}

/** The same of one sheet, as a copy that later changes leave alone. */
export function imageOfSheet({
  cells,
  columns,
  rows,
  conditionalFormats,
  charts,
  ...sheet
}: SheetModel): unknown {
  return structuredClone({
    ...sheet,
    cells: byKey(cells),
    columns: byKey(columns),
    rows: byKey(rows),
    conditionalFormats: conditionalFormats.map(({ id: _, ...format }) => format),
    charts: charts.map(({ id: _, ...chart }) => chart),
  });
}

function byKey<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([one], [other]) => one - other);
}

/** An image that later changes of the workbook leave alone. */
export function takeImage(model: WorkbookModel): unknown {
  return structuredClone(imageOf(model));
}

export function sheetOf(model: WorkbookModel, id: string): SheetModel {
  const sheet = markedSheets(model).get(id);
  if (sheet === undefined) throw new Error(`No sheet is marked ${id}.`);
  return sheet;
}

export function tableOf(model: WorkbookModel, name: string): TableModel {
  const table = findTable(model, name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

export function firstSheet(model: WorkbookModel): SheetModel {
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  return sheet;
}
