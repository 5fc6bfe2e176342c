import { notify } from './changes';
import type { ChangedBy } from './changes';
import { createSheet, takeId } from './create-workbook';
import { requireOpenStructure } from './guards';
import type { SheetModel, WorkbookModel } from './model';
import { takenNames, targetOf } from './names';
import { findSheetByName } from './sheets';

/**
 * A person copies a sheet: the copy stands right after it, or at `position`. Its tables get new names, and workbook names that point at
 * the sheet become names of the copy alone (so the marker stays with the original).
 */
export function copySheet(
  model: WorkbookModel,
  sheet: SheetModel,
  by: ChangedBy = 'person',
  position = model.sheets.indexOf(sheet) + 1,
): SheetModel {
  requireOpenStructure(model);
  const copy = Object.assign(
    createSheet(takeId(model, 'ark'), freeCopyName(model, sheet.name)),
    contentOf(sheet),
  );
  copy.charts = copy.charts.map((chart) => ({ ...chart, id: takeId(model, 'diagram') }));
  model.sheets.splice(position, 0, copy);
  for (const table of model.tables.filter((other) => other.sheetId === sheet.id)) {
    const name = freeTableName(model, table.name);
    model.tables.push({ ...table, id: takeId(model, 'tabel'), name, sheetId: copy.id });
  }
  copyNames(model, sheet, copy);
  notify(model, 'sheetAdded', copy, null, by);
  return copy;
}

function contentOf({ id: _, name: __, ...content }: SheetModel): Omit<SheetModel, 'id' | 'name'> {
  return structuredClone(content);
}

function copyNames(model: WorkbookModel, sheet: SheetModel, copy: SheetModel): void {
  const pointing = model.names.filter(
    (name) => name.sheetId === null && targetOf(model, name)?.sheet === sheet && name.formula.includes('!'),
  );
  for (const name of pointing) {
    const address = name.formula.slice(name.formula.lastIndexOf('!'));
    const formula = `='${copy.name.replaceAll("'", "''")}'${address}`;
    model.names.push({ ...name, formula, sheetId: copy.id });
  }
}

/** `Tid (2)`, as Excel calls a copy. */
function freeCopyName(model: WorkbookModel, name: string): string {
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const candidate = `${name.slice(0, 31 - tail.length)}${tail}`;
    if (findSheetByName(model, candidate) === undefined) return candidate;
  }
}

/** `ip_tid` becomes `ip_tid2`: a number right behind, as seen in Excel; which number is uncalibrated. */
function freeTableName(model: WorkbookModel, name: string): string {
  const taken = new Set(takenNames(model).map((other) => other.toLowerCase()));
  for (let number = 2; ; number++) {
    if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
  }
}
