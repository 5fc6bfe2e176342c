import { headersOf } from '../../workbook/headers';
import type { SheetModel, TableModel } from '../../workbook/model';
import { addContentType, CONTENT_TYPES } from '../package/content-types';
import { freePartName } from '../package/free-part-name';
import { addRelationship, readRelationships, removeRelationships } from '../package/relationships';
import {
  formatRaw,
  parseRaw,
  putChildren,
  rawAttributes,
  rawChild,
  rawChildren,
  type RawElement,
} from '../xml/raw-element';
import { partOfSheet, sheetBefore, type SaveContext } from './save-context';
import { relationshipElement } from './relationship-element';
import { SHEET_ORDER } from './sheet-order';
import { patchTable, tableXml } from './table-xml';

/** Brings a sheet's tables in line with the model: new ones, changed ones, and those that are gone. */
export function patchTables(root: RawElement, sheet: SheetModel, context: SaveContext): RawElement {
  const part = partOfSheet(context, sheet);
  if (part === undefined) return root;
  const tables = context.model.tables.filter((table) => table.sheetId === sheet.id);
  const before = context.before.model.tables.filter((table) => table.sheetId === sheet.id);
  for (const table of tables) {
    const was = before.find((one) => one.id === table.id);
    if (was !== undefined) patchExisting(was, table, sheet, context);
  }
  const fresh = tables.filter((table) => !before.some((one) => one.id === table.id));
  const gone = before.filter((table) => !tables.some((one) => one.id === table.id));
  if (fresh.length + gone.length === 0) return root;
  const goneIds = relationshipsOf(part, gone, context);
  removeRelationships(context.pkg, part, goneIds);
  const list = parseRaw(rawChild(root, 'tableParts') ?? '<tableParts/>');
  const kept = rawChildren(list, 'tablePart').filter((raw) => !goneIds.has(idOf(raw)));
  const added = fresh.map((table) =>
    relationshipElement(root, 'tablePart', addTable(part, table, sheet, context)),
  );
  const all = [...kept, ...added];
  const filled = putChildren(list, [], 'tablePart', all);
  const text = formatRaw(filled).replace(/count="\d+"/, `count="${all.length}"`);
  return putChildren(root, SHEET_ORDER, 'tableParts', all.length === 0 ? [] : [text]);
}

function patchExisting(was: TableModel, table: TableModel, sheet: SheetModel, context: SaveContext): void {
  const part = context.before.layout.tables.get(table.id);
  const sheetWas = sheetBefore(context, sheet.id);
  if (part === undefined || sheetWas === undefined) return;
  const headers = headersOf(sheet, table);
  const hasNewHeaders = headers.join('\n') !== headersOf(sheetWas, was).join('\n');
  if (!hasNewHeaders && JSON.stringify(was) === JSON.stringify(table)) return;
  context.pkg.put(part, patchTable(context.pkg.text(part), was, table, hasNewHeaders ? headers : null));
}

function addTable(sheetPart: string, table: TableModel, sheet: SheetModel, context: SaveContext): string {
  const part = freePartName(context.pkg, 'xl/tables/table');
  context.pkg.put(part, tableXml(table, context.nextTableId++, headersOf(sheet, table)));
  addContentType(context.pkg, part, CONTENT_TYPES.table);
  return addRelationship(context.pkg, sheetPart, 'table', part);
}

function relationshipsOf(part: string, tables: readonly TableModel[], context: SaveContext): Set<string> {
  const parts = new Set(tables.map((table) => context.before.layout.tables.get(table.id)));
  const links = readRelationships(context.pkg, part).filter((link) => parts.has(link.target));
  return new Set(links.map((link) => link.id));
}

function idOf(raw: string): string {
  return Object.entries(rawAttributes(raw)).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}
