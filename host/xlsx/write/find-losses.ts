import { quoteSheetName } from '../../../src/workbook/a1';
import { unescapeXml } from '../xml/xml-text';
import type { FileLoss } from '../workbook-file';
import type { SaveContext } from './save-context';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
/** Parts with references to cells. */
const REFERRING =
  /^xl\/(charts|pivotCache|pivotTables|worksheets|chartsheets|workbook|queryTables|slicer|timeline)[^/]*.*\.xml$/i;

/** What the changes would lose or break in the file as a whole. Asked after the parts are patched, before packing. */
export function findLosses(context: SaveContext): FileLoss[] {
  return [
    ...context.losses,
    ...formatLosses(context),
    ...referenceLosses(context),
    ...cellLessLosses(context),
  ];
}

function formatLosses({ pkg, before }: SaveContext): FileLoss[] {
  const parts = pkg.list();
  const signature = parts.find((part) => /^_xmlsignatures\//i.test(part));
  const log = parts.find((part) => /^xl\/revisions\//i.test(part));
  const isStrict = pkg.text(before.layout.workbookPart).slice(0, 2000).includes(STRICT);
  return [
    ...(signature === undefined ? [] : [{ kind: 'signature' as const, part: signature }]),
    ...(log === undefined ? [] : [{ kind: 'revisionLog' as const, part: log }]),
    ...(isStrict ? [{ kind: 'strictFormat' as const }] : []),
  ];
}

/** Names of tabs that are no more but that something in the file still speaks of. */
function referenceLosses({ pkg, model, before }: SaveContext): FileLoss[] {
  const names = new Set(model.sheets.map((sheet) => sheet.name.toLowerCase()));
  const lost = before.model.sheets
    .map((sheet) => sheet.name)
    .filter((name) => !names.has(name.toLowerCase()));
  if (lost.length === 0) return [];
  return pkg
    .list()
    .filter((part) => REFERRING.test(part))
    .flatMap((part) => {
      const text = unescapeXml(pkg.text(part));
      return lost
        .filter((name) => mentions(text, name))
        .map((sheet) => ({ kind: 'sheetReference' as const, sheet, part }));
    });
}

function mentions(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  const plain = name.toLowerCase();
  const quoted = quoteSheetName(name).toLowerCase();
  if (lower.includes(`${quoted}!`) || lower.includes(`sheet="${plain}"`)) return true;
  for (let at = lower.indexOf(`${plain}!`); at >= 0; at = lower.indexOf(`${plain}!`, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}_.'\]]/u.test(lower.charAt(at - 1))) return true;
  }
  return false;
}

/** A chart sheet can be renamed, hidden and moved, but not written on. */
function cellLessLosses({ model, before }: SaveContext): FileLoss[] {
  return model.sheets
    .filter((sheet) => before.layout.sheets.get(sheet.id)?.hasCells === false)
    .filter(
      (sheet) =>
        sheet.cells.size + sheet.charts.length > 0 ||
        model.tables.some((table) => table.sheetId === sheet.id),
    )
    .map((sheet) => ({ kind: 'sheetWithoutCells', sheet: sheet.name }));
}
