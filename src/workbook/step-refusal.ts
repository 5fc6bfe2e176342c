import { findHeader } from './find-header';
import type { TableId } from './marker';
import type { EnsureSheet, PlanStep, RenameHeader, SetName, Target } from './plan';
import type { PlanOutlook, TableOutlook } from './plan-outlook';
import type { Refusal } from './refusal';
import type { SheetState, Snapshot } from './snapshot';
import { isValidName } from './valid-name';

/** What stops a step as seen from the inventory alone: a part that is missing, locked, filtered, merged or changed. */
export function stepRefusal(step: PlanStep, outlook: PlanOutlook, fresh: Snapshot): Refusal | undefined {
  switch (step.kind) {
    case 'ensureSheet':
      return refuseSheet(step, outlook, fresh);
    case 'ensureTable':
      return outlook.tables.has(step.table) ? undefined : refuseTarget({ sheet: step.sheet }, outlook, fresh);
    case 'writeRows':
      return refuseTable(step.table, outlook, fresh, step.headers, 'writeRows');
    case 'renameHeader':
      return refuseTable(step.table, outlook, fresh, [], 'renameHeader') ?? refuseRename(step, outlook);
    case 'addColumn':
      return refuseTable(step.table, outlook, fresh, [], 'addColumn');
    case 'setValidation':
      return refuseTarget(step.target, outlook, fresh);
    case 'setName':
      return refuseName(step, outlook, fresh);
    case 'writeBlock':
    case 'formatCells':
    case 'ensureChart':
    case 'setConditionalFormat':
      return refuseTarget({ sheet: step.sheet }, outlook, fresh);
  }
}

type Place = Target | { readonly sheet: string };

function refuseSheet(step: EnsureSheet, outlook: PlanOutlook, fresh: Snapshot): Refusal | undefined {
  if (outlook.sheets.has(step.sheet) || !fresh.workbook.structureProtected) return undefined;
  return { code: 'workbookProtected', details: { sheet: step.name } };
}

function refuseTarget(place: Place, outlook: PlanOutlook, fresh: Snapshot): Refusal | undefined {
  return refuseMissing(place, outlook) ?? refuseProtected(sheetOf(place, outlook, fresh));
}

function refuseMissing(place: Place, outlook: PlanOutlook): Refusal | undefined {
  if (!('table' in place)) {
    return outlook.sheets.has(place.sheet)
      ? undefined
      : { code: 'itemMissing', details: { sheet: place.sheet } };
  }
  const table = outlook.tables.get(place.table);
  if (table === undefined) return { code: 'itemMissing', details: { table: place.table } };
  return refuseHeaders(table, [place.header]);
}

function refuseTable(
  id: TableId,
  outlook: PlanOutlook,
  fresh: Snapshot,
  headers: readonly string[],
  operation: string,
): Refusal | undefined {
  const table = outlook.tables.get(id);
  if (table === undefined) return { code: 'itemMissing', details: { table: id, operation } };
  return (
    refuseProtected(sheetOfTable(table, fresh)) ??
    (table.before === undefined ? undefined : refuseState(table.before)) ??
    refuseHeaders(table, headers)
  );
}

function refuseState(table: NonNullable<TableOutlook['before']>): Refusal | undefined {
  const details = { sheet: table.sheetName, table: table.name };
  if (table.isFiltered) return { code: 'filterActive', details };
  const [address] = table.mergedAreas;
  return address === undefined ? undefined : { code: 'mergedCells', details: { ...details, address } };
}

function refuseHeaders(table: TableOutlook, headers: readonly string[]): Refusal | undefined {
  const isThere = headers.every((header) => findHeader(table.headers, header) >= 0);
  return isThere ? undefined : { code: 'changedMeanwhile', details: detailsOf(table) };
}

function refuseRename(step: RenameHeader, outlook: PlanOutlook): Refusal | undefined {
  const table = outlook.tables.get(step.table);
  const header = table?.headers[step.column];
  if (table === undefined || header === step.was || header === step.header) return undefined;
  return { code: 'changedMeanwhile', details: detailsOf(table) };
}

/** A name of the user's, or a table's name, is left alone: ours point at our sheets and tables, or hold a text. */
function refuseName(step: SetName, outlook: PlanOutlook, fresh: Snapshot): Refusal | undefined {
  const wanted = step.name.toLowerCase();
  const taken: Refusal = { code: 'nameTaken', details: { operation: 'setName', name: step.name } };
  if (!isValidName(step.name)) return taken;
  const name = fresh.names.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (name === undefined && fresh.takenNames.some((other) => other.toLowerCase() === wanted)) return taken;
  const target = name?.target;
  if (target !== undefined && !isOurSheet(target.sheetKey, fresh)) return taken;
  // Names live in the workbook: a protected sheet does not keep one from pointing at it.
  return 'constant' in step.to ? undefined : refuseMissing(step.to, outlook);
}

function isOurSheet(sheetKey: string, fresh: Snapshot): boolean {
  const isMarked = fresh.sheets.some((sheet) => sheet.key === sheetKey && sheet.id !== undefined);
  return isMarked || fresh.tables.some((table) => table.sheetKey === sheetKey);
}

function sheetOf(place: Place, outlook: PlanOutlook, fresh: Snapshot): SheetState | undefined {
  if (!('table' in place)) return outlook.sheets.get(place.sheet);
  const table = outlook.tables.get(place.table);
  return table === undefined ? undefined : sheetOfTable(table, fresh);
}

function sheetOfTable(table: TableOutlook, fresh: Snapshot): SheetState | undefined {
  return fresh.sheets.find((sheet) => sheet.key === table.before?.sheetKey);
}

function refuseProtected(sheet: SheetState | undefined): Refusal | undefined {
  return sheet?.isProtected === true ? { code: 'sheetProtected', details: { sheet: sheet.name } } : undefined;
}

function detailsOf(table: TableOutlook): Refusal['details'] {
  return table.before === undefined ? {} : { sheet: table.before.sheetName, table: table.before.name };
}
