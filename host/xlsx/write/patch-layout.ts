import type { PageLayout } from '../../../src/workbook/plan';
import { areaAddress, cellAddress } from '../../../src/workbook/a1';
import type { SheetModel } from '../../workbook/model';
import {
  parseRaw,
  putChildren,
  rawChild,
  rawChildren,
  setRawAttributes,
  formatRaw,
  type RawElement,
} from '../xml/raw-element';
import { attributesXml, escapeText } from '../xml/xml-text';
import { passwordHash } from './password-hash';
import { changedColumns, patchColumns } from './patch-columns';
import { SHEET_ORDER } from './sheet-order';

const PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const VIEW = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** What a sheet looks like beside its cells: only what differs is written. */
export function patchLayout(root: RawElement, before: SheetModel, after: SheetModel): RawElement {
  let sheet = root;
  const put = (name: string, raws: string[]): RawElement => putChildren(sheet, SHEET_ORDER, name, raws);
  if (before.tabColor !== after.tabColor) {
    const color = after.tabColor?.replace('#', 'FF').toUpperCase();
    sheet = putProperty(sheet, 'tabColor', color === undefined ? undefined : `<tabColor rgb="${color}"/>`);
  }
  sheet = patchView(sheet, before, after);
  const columns = changedColumns(before.columns, after.columns);
  if (columns.size > 0) {
    const cols = patchColumns(rawChildren(parseRaw(rawChild(sheet, 'cols') ?? '<cols/>'), 'col'), columns);
    sheet = put('cols', cols.length === 0 ? [] : [`<cols>${cols.join('')}</cols>`]);
  }
  if ((before.protection === null) !== (after.protection === null)) {
    sheet = put(
      'sheetProtection',
      after.protection === null ? [] : [protectionXml(after.protection.password)],
    );
  }
  const merges = after.merges.map(areaAddress);
  if (before.merges.map(areaAddress).join(' ') !== merges.join(' ')) {
    const list = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    sheet = put(
      'mergeCells',
      merges.length === 0 ? [] : [`<mergeCells count="${merges.length}">${list}</mergeCells>`],
    );
  }
  return pageKey(before.page) === pageKey(after.page) || after.page === null
    ? sheet
    : patchPage(sheet, after.page);
}

function putProperty(sheet: RawElement, name: string, raw: string | undefined): RawElement {
  const properties = parseRaw(rawChild(sheet, 'sheetPr') ?? '<sheetPr/>');
  const next = formatRaw(putChildren(properties, PROPERTIES, name, raw === undefined ? [] : [raw]));
  return putChildren(sheet, SHEET_ORDER, 'sheetPr', [next]);
}

function patchView(sheet: RawElement, before: SheetModel, after: SheetModel): RawElement {
  const isFrozenAlike =
    before.frozenRows === after.frozenRows && before.frozenColumns === after.frozenColumns;
  if (isFrozenAlike && before.gridlines === after.gridlines) return sheet;
  const views = parseRaw(rawChild(sheet, 'sheetViews') ?? '<sheetViews/>');
  const [first = '<sheetView workbookViewId="0"/>', ...others] = rawChildren(views, 'sheetView');
  let view = parseRaw(first);
  if (before.gridlines !== after.gridlines) {
    view = { ...view, open: setRawAttributes(view.open, { showGridLines: after.gridlines ? undefined : 0 }) };
  }
  if (!isFrozenAlike) view = freeze(view, after.frozenRows, after.frozenColumns);
  const raws = [formatRaw(view), ...others];
  const next = formatRaw(putChildren(views, ['sheetView', 'extLst'], 'sheetView', raws));
  return putChildren(sheet, SHEET_ORDER, 'sheetViews', [next]);
}

function freeze(view: RawElement, rows: number, columns: number): RawElement {
  const corner = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = attributesXml({
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellAddress({ row: rows, column: columns }),
    activePane: corner,
    state: 'frozen',
  });
  const isFrozen = rows + columns > 0;
  const frozen = putChildren(view, VIEW, 'pane', isFrozen ? [`<pane${pane}/>`] : []);
  return putChildren(frozen, VIEW, 'selection', isFrozen ? [`<selection pane="${corner}"/>`] : []);
}

function protectionXml(password: string | null): string {
  const hash = password === null || password === '' ? undefined : passwordHash(password);
  return `<sheetProtection${attributesXml({ password: hash, sheet: 1, objects: 1, scenarios: 1 })}/>`;
}

function pageKey(page: PageLayout | null): string {
  return page === null ? '' : JSON.stringify([page.orientation, page.fitToWidth, page.header]);
}

function patchPage(sheet: RawElement, page: PageLayout): RawElement {
  const setup = setRawAttributes(rawChild(sheet, 'pageSetup') ?? '<pageSetup/>', {
    paperSize: 9,
    orientation: page.orientation,
    fitToWidth: undefined,
    fitToHeight: page.fitToWidth ? 0 : undefined,
  });
  const fit = page.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : undefined;
  const header =
    page.header === '' ? '' : `<oddHeader>${escapeText(`&L${page.header.replace(/&/g, '&&')}`)}</oddHeader>`;
  const footer = '<oddFooter>&amp;R&amp;P / &amp;N</oddFooter>';
  const withSetup = putChildren(putProperty(sheet, 'pageSetUpPr', fit), SHEET_ORDER, 'pageSetup', [setup]);
  return putChildren(withSetup, SHEET_ORDER, 'headerFooter', [
    `<headerFooter>${header}${footer}</headerFooter>`,
  ]);
}
