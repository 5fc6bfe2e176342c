import type { SheetModel } from '../../workbook/model';
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
import { attributesXml } from '../xml/xml-text';
import { patchNames } from './patch-names';
import type { SaveContext } from './save-context';
import { WORKBOOK_ORDER } from './sheet-order';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Sheet list, names, protection and the order to calculate, in the workbook part. */
export function patchWorkbookPart(context: SaveContext, newLinks: ReadonlyMap<string, string>): void {
  const { pkg, model, before } = context;
  const part = before.layout.workbookPart;
  const text = pkg.text(part);
  let root = patchSheetList(parseRaw(text), context, newLinks);
  root = patchNames(root, context);
  root = patchActiveSheet(root, context);
  if (model.structureProtected !== before.model.structureProtected) {
    const lock = `<workbookProtection lockStructure="1"/>`;
    root = putChildren(root, WORKBOOK_ORDER, 'workbookProtection', model.structureProtected ? [lock] : []);
  }
  if (needsCalculation(context)) {
    const calc = setRawAttributes(rawChild(root, 'calcPr') ?? '<calcPr/>', { fullCalcOnLoad: 1 });
    root = putChildren(root, WORKBOOK_ORDER, 'calcPr', [calc]);
  }
  const next = formatRaw(root);
  if (next !== text) pkg.put(part, next);
}

/** Formulas hold the values of the last calculation; when cells changed since, the program that opens must calculate. */
function needsCalculation({ diffs, model }: SaveContext): boolean {
  if (![...diffs.values()].some((diff) => diff.hasNewContent)) return false;
  return model.sheets.some((sheet) => {
    for (const cell of sheet.cells.values()) if (cell.formula !== undefined) return true;
    return false;
  });
}

function patchSheetList(
  root: RawElement,
  context: SaveContext,
  newLinks: ReadonlyMap<string, string>,
): RawElement {
  const list = parseRaw(rawChild(root, 'sheets') ?? '<sheets/>');
  const old = rawChildren(list, 'sheet');
  const byLink = new Map(old.map((raw) => [linkOf(raw), raw]));
  let nextNumber = Math.max(0, ...old.map((raw) => Number(rawAttributes(raw).sheetId ?? 0))) + 1;
  const sheets = context.model.sheets.map((sheet) => {
    const place = context.before.layout.sheets.get(sheet.id);
    const known = place === undefined ? undefined : byLink.get(place.relationship);
    return known === undefined
      ? newSheetElement(root, sheet, nextNumber++, newLinks.get(sheet.id) ?? '')
      : patchSheetElement(known, sheet, context);
  });
  if (sheets.length === old.length && sheets.every((raw, index) => raw === old[index])) return root;
  return putChildren(root, WORKBOOK_ORDER, 'sheets', [formatRaw(putChildren(list, [], 'sheet', sheets))]);
}

function linkOf(raw: string): string {
  return Object.entries(rawAttributes(raw)).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

function patchSheetElement(raw: string, sheet: SheetModel, context: SaveContext): string {
  const was = context.before.model.sheets.find((one) => one.id === sheet.id);
  if (was?.name === sheet.name && was.visibility === sheet.visibility) return raw;
  return setRawAttributes(raw, { name: sheet.name, state: stateOf(sheet) });
}

function newSheetElement(root: RawElement, sheet: SheetModel, sheetId: number, link: string): string {
  const isKnown = rawAttributes(root.open)['xmlns:r'] === RELATIONSHIPS;
  const attributes = attributesXml({
    name: sheet.name,
    sheetId,
    state: stateOf(sheet),
    'xmlns:r': isKnown ? undefined : RELATIONSHIPS,
    'r:id': link,
  });
  return `<sheet${attributes}/>`;
}

function stateOf({ visibility }: SheetModel): string | undefined {
  return visibility === 'visible' ? undefined : visibility;
}

/** The tab that was open stays open, wherever it stands now; a new file opens at the model's. */
function patchActiveSheet(root: RawElement, { model, before }: SaveContext): RawElement {
  const isNew = before.model.sheets.length === 0;
  const wanted = isNew ? model.activeSheetId : before.model.activeSheetId;
  const found = model.sheets.findIndex((sheet) => sheet.id === wanted && sheet.visibility === 'visible');
  const index =
    found >= 0
      ? found
      : Math.max(
          0,
          model.sheets.findIndex((sheet) => sheet.visibility === 'visible'),
        );
  const views = parseRaw(rawChild(root, 'bookViews') ?? '<bookViews><workbookView/></bookViews>');
  const [first = '<workbookView/>', ...others] = rawChildren(views, 'workbookView');
  const now = Number(rawAttributes(first).activeTab ?? 0);
  if (now === index) return root;
  const view = setRawAttributes(first, { activeTab: index === 0 ? undefined : index, firstSheet: undefined });
  const next = formatRaw(putChildren(views, [], 'workbookView', [view, ...others]));
  return putChildren(root, WORKBOOK_ORDER, 'bookViews', [next]);
}
