import type { WorkbookModel } from '../workbook/model';
import { chartSheets } from './charts/chart-sheets';
import { addContentType, CONTENT_TYPES } from './package/content-types';
import { emptyPackage, EMPTY_SHEET } from './package/empty-package';
import { freePartName } from './package/free-part-name';
import type { Package } from './package/package';
import { addRelationship, readRelationships, removeRelationships } from './package/relationships';
import { reachableParts, removeUnreachable } from './package/remove-unreachable';
import { readWorkbook, type ReadFile } from './read/read-workbook';
import { createSheet } from '../workbook/create-workbook';
import { diffSheet } from './write/sheet-diff';
import { withTextHeaders } from './write/with-text-headers';
import { findLosses } from './write/find-losses';
import { patchSheet } from './write/patch-sheet';
import { patchWorkbookPart } from './write/patch-workbook-part';
import type { SaveContext } from './write/save-context';
import { StringWriter } from './write/string-writer';
import { StyleWriter } from './write/style-writer';
import type { FileLoss, WorkbookFile } from './workbook-file';
import { highestTableId } from './write/highest-table-id';

export type SaveResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly losses: readonly FileLoss[] };

/**
 * Writes a model over the file it came from (or as a new file). Only what differs from the file is written; every
 * other part, row and cell keeps its text. Refuses when a change would lose or break something.
 */
export function saveWorkbook(model: WorkbookModel, file: WorkbookFile | null): Promise<SaveResult> {
  const pkg = (file?.package ?? emptyPackage()).fork();
  const before = readWorkbook(pkg, model.name);
  const untouched = new Set(pkg.changedParts());
  const reachable = reachableParts(pkg);
  const context = patchPackage(pkg, withTextHeaders(model, before.model), before);
  const isChanged = pkg.changedParts().some((part) => !untouched.has(part));
  const losses = isChanged ? findLosses(context) : [];
  if (losses.length > 0) return Promise.resolve({ ok: false, losses });
  removeUnreachable(pkg, reachable);
  return Promise.resolve({ ok: true, bytes: pkg.toBytes() });
}

function patchPackage(pkg: Package, model: WorkbookModel, before: ReadFile): SaveContext {
  const { workbookPart, stylesPart, stringsPart, sheets } = before.layout;
  const newParts = new Map<string, string>();
  const newLinks = new Map<string, string>();
  for (const sheet of model.sheets.filter((one) => !sheets.has(one.id))) {
    const part = freePartName(pkg, 'xl/worksheets/sheet');
    pkg.put(part, EMPTY_SHEET);
    addContentType(pkg, part, CONTENT_TYPES.worksheet);
    newParts.set(sheet.id, part);
    newLinks.set(sheet.id, addRelationship(pkg, workbookPart, 'worksheet', part));
  }
  const was = new Map(before.model.sheets.map((sheet) => [sheet.id, sheet]));
  const context: SaveContext = {
    pkg,
    model,
    before,
    styles: new StyleWriter(stylesPart === undefined ? '<styleSheet/>' : pkg.text(stylesPart), before.styles),
    strings: new StringWriter(before.strings),
    charts: chartSheets(model),
    losses: [],
    newParts,
    diffs: new Map(
      model.sheets.map((sheet) => [
        sheet.id,
        diffSheet(was.get(sheet.id) ?? createSheet(sheet.id, ''), sheet),
      ]),
    ),
    lostFormula: false,
    nextTableId: highestTableId(pkg) + 1,
  };
  for (const sheet of model.sheets) if (sheets.get(sheet.id)?.hasCells !== false) patchSheet(sheet, context);
  removeDeletedSheets(context);
  patchWorkbookPart(context, newLinks);
  putShared(context, stylesPart, stringsPart);
  if (context.lostFormula) removeLinksOfType(pkg, workbookPart, 'calcChain');
  return context;
}

function removeDeletedSheets(context: SaveContext): void {
  const { workbookPart, sheets } = context.before.layout;
  const kept = new Set(context.model.sheets.map((sheet) => sheet.id));
  const gone = [...sheets].filter(([id]) => !kept.has(id));
  removeRelationships(context.pkg, workbookPart, new Set(gone.map(([, place]) => place.relationship)));
  context.lostFormula ||= gone.length > 0;
}

function putShared(
  { pkg, styles, strings, before }: SaveContext,
  stylesPart?: string,
  stringsPart?: string,
): void {
  const styleText = styles.changedText();
  const stringText = strings.changedText(stringsPart === undefined ? undefined : pkg.text(stringsPart));
  if (styleText !== undefined) pkg.put(stylesPart ?? addShared(pkg, before, 'styles'), styleText);
  if (stringText !== undefined) pkg.put(stringsPart ?? addShared(pkg, before, 'sharedStrings'), stringText);
}

function addShared(pkg: Package, before: ReadFile, type: 'styles' | 'sharedStrings'): string {
  const part = pkg.has(`xl/${type}.xml`) ? freePartName(pkg, `xl/${type}`) : `xl/${type}.xml`;
  addContentType(pkg, part, CONTENT_TYPES[type]);
  addRelationship(pkg, before.layout.workbookPart, type, part);
  return part;
}

/** Excel makes the list of formulas again by itself; a list that does not fit makes it report a damaged file. */
function removeLinksOfType(pkg: Package, part: string, type: string): void {
  const links = readRelationships(pkg, part).filter((link) => link.type === type);
  removeRelationships(pkg, part, new Set(links.map((link) => link.id)));
}
