import { quoteSheetName } from '../../../src/workbook/a1';
import type { NameModel, SheetModel } from '../../workbook/model';
import { INTERNAL_NAME } from '../read/read-names';
import {
  formatRaw,
  parseRaw,
  putChildren,
  rawAttributes,
  rawChild,
  rawChildren,
  setRawAttributes,
  type RawElement,
} from '../xml/raw-element';
import { attributesXml, escapeText } from '../xml/xml-text';
import type { SaveContext } from './save-context';
import { WORKBOOK_ORDER } from './sheet-order';

const TITLES = `${INTERNAL_NAME}Print_Titles`;

/** The list of names: ours and people's from the model, the program's own as they are. */
export function patchNames(root: RawElement, context: SaveContext): RawElement {
  const { model, before } = context;
  const ids = model.sheets.map((sheet) => sheet.id);
  const oldIds = before.model.sheets.map((sheet) => sheet.id);
  const list = parseRaw(rawChild(root, 'definedNames') ?? '<definedNames/>');
  const waiting = [...model.names];
  const raws = rawChildren(list, 'definedName');
  const kept = raws.flatMap((raw): string[] => {
    const { name = '', localSheetId } = rawAttributes(raw);
    const sheetId = localSheetId === undefined ? null : (oldIds[Number(localSheetId)] ?? '');
    if (name.startsWith(INTERNAL_NAME)) return internalName(raw, name, sheetId, ids, context);
    const index = waiting.findIndex((one) => one.name === name && one.sheetId === sheetId);
    const [now] = index < 0 ? [] : waiting.splice(index, 1);
    const was = before.model.names.find((one) => one.name === name && one.sheetId === sheetId);
    if (now === undefined) return [];
    if (was !== undefined && sameName(was, now)) return [withScope(raw, sheetId, ids)];
    return [nameXml(now, ids)];
  });
  const all = [...kept, ...waiting.map((name) => nameXml(name, ids)), ...newTitles(context, ids)];
  if (all.length === raws.length && all.every((raw, index) => raw === raws[index])) return root;
  const next = all.length === 0 ? [] : [formatRaw(putChildren(list, [], 'definedName', all))];
  return putChildren(root, WORKBOOK_ORDER, 'definedNames', next);
}

function sameName(one: NameModel, other: NameModel): boolean {
  return one.formula === other.formula && one.isHidden === other.isHidden && one.comment === other.comment;
}

function withScope(raw: string, sheetId: string | null, ids: readonly string[]): string {
  return sheetId === null ? raw : setRawAttributes(raw, { localSheetId: ids.indexOf(sheetId) });
}

function nameXml(name: NameModel, ids: readonly string[]): string {
  const attributes = attributesXml({
    name: name.name,
    comment: name.comment === '' ? undefined : name.comment,
    localSheetId: name.sheetId === null ? undefined : ids.indexOf(name.sheetId),
    hidden: name.isHidden ? 1 : undefined,
  });
  return `<definedName${attributes}>${escapeText(name.formula.replace(/^=/, ''))}</definedName>`;
}

/** Print areas and the like follow their sheet; title rows are written anew when they changed. */
function internalName(
  raw: string,
  name: string,
  sheetId: string | null,
  ids: readonly string[],
  context: SaveContext,
): string[] {
  if (sheetId === null) return [raw];
  const sheet = context.model.sheets.find((one) => one.id === sheetId);
  const was = context.before.model.sheets.find((one) => one.id === sheetId);
  if (sheet === undefined || was === undefined) return [];
  const isChanged = name === TITLES && titlesKey(was) !== titlesKey(sheet) && sheet.page !== null;
  if (isChanged) return titlesXml(sheet, ids);
  const scoped = withScope(raw, sheetId, ids);
  return [was.name === sheet.name ? scoped : renamed(scoped, was.name, sheet.name)];
}

function renamed(raw: string, from: string, to: string): string {
  const quoted = escapeText(quoteSheetName(from));
  const target = escapeText(quoteSheetName(to));
  return raw
    .split(`${quoted}!`)
    .join(`${target}!`)
    .split(`>${escapeText(from)}!`)
    .join(`>${target}!`)
    .split(`,${escapeText(from)}!`)
    .join(`,${target}!`);
}

function newTitles({ model, before }: SaveContext, ids: readonly string[]): string[] {
  return model.sheets.flatMap((sheet) => {
    const was = before.model.sheets.find((one) => one.id === sheet.id);
    return was?.page?.titleRows === undefined ? titlesXml(sheet, ids) : [];
  });
}

function titlesKey(sheet: SheetModel): string {
  return JSON.stringify(sheet.page?.titleRows ?? null);
}

function titlesXml(sheet: SheetModel, ids: readonly string[]): string[] {
  const rows = sheet.page?.titleRows;
  if (rows === undefined) return [];
  const attributes = attributesXml({ name: TITLES, localSheetId: ids.indexOf(sheet.id) });
  const text = `${quoteSheetName(sheet.name)}!$${rows.first + 1}:$${rows.first + rows.count}`;
  return [`<definedName${attributes}>${escapeText(text)}</definedName>`];
}
