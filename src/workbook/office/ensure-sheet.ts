import { MARKER_AREA, sheetMarker } from '../marker';
import { sheetReference } from '../a1';
import type { EnsureSheet, PageLayout } from '../plan';
import { freeSheetName } from '../sheet-name';
import { columnPoints } from './column-points';
import { rangeOf } from './read-cells';
import type { Job } from './job';
import { smallJob } from './job';
import type { WorkSheet, Workshop } from './workshop';

/**
 * Makes and lays out a sheet with its marker; a sheet that is there belongs to its user. The marker is hidden last: one
 * that is still to be seen tells that the layout was broken off.
 */
export function ensureSheetJob(step: EnsureSheet): Job {
  return smallJob(14 + step.columnWidths.length, (shop) => {
    const known = shop.sheets.get(step.sheet);
    if (known !== undefined && !shop.unfinished.has(step.sheet)) return;
    const sheet = known ?? makeSheet(shop, step);
    layOut(sheet.proxy, step);
    shop.context.workbook.names.getItem(sheetMarker(step.sheet)).visible = false;
    shop.unfinished.delete(step.sheet);
  });
}

function makeSheet(shop: Workshop, step: EnsureSheet): WorkSheet {
  const position = positionFor(shop, step);
  const name = freeSheetName(step.name, shop.tabs);
  const proxy = shop.context.workbook.worksheets.add(name);
  mark(shop, step, name);
  if (position < shop.tabs.length) proxy.position = position;
  const sheet = { name, proxy, charts: new Map() };
  shop.tabs.splice(position, 0, name);
  shop.sheets.set(step.sheet, sheet);
  return sheet;
}

/** After the last of ours with a lower order, as far as the plan tells their order; else at the end. */
function positionFor(shop: Workshop, step: EnsureSheet): number {
  const lower = shop.plan.steps
    .filter((other) => other.kind === 'ensureSheet')
    .filter((other) => other.order < step.order)
    .map((other) => shop.sheets.get(other.sheet))
    .filter((sheet) => sheet !== undefined)
    .map((sheet) => shop.tabs.indexOf(sheet.name));
  return lower.length === 0 ? shop.tabs.length : Math.max(...lower) + 1;
}

/**
 * Marks the sheet as ours, right after it was made and before anything else: between the two a failure would leave an
 * empty sheet that nobody knows. A marker that lost its cells (its sheet was deleted) is given the new sheet.
 */
function mark(shop: Workshop, step: EnsureSheet, sheetName: string): void {
  const { names } = shop.context.workbook;
  const marker = sheetMarker(step.sheet);
  const formula = `=${sheetReference(sheetName, MARKER_AREA)}`;
  if (shop.names.has(marker)) names.getItem(marker).formula = formula;
  else names.add(marker, formula);
  shop.names.add(marker);
  shop.takenNames.add(marker);
}

function layOut(sheet: Excel.Worksheet, step: EnsureSheet): void {
  sheet.tabColor = step.tabColor;
  sheet.showGridlines = step.gridlines;
  if (step.frozenRows > 0) sheet.freezePanes.freezeRows(step.frozenRows);
  step.columnWidths.forEach((width, column) => {
    const range = rangeOf(sheet, { row: 0, column, rowCount: 1, columnCount: 1 });
    range.format.columnWidth = columnPoints(width);
  });
  layOutPage(sheet.pageLayout, step.page);
  if (step.hidden) sheet.visibility = 'Hidden';
}

/** In page headers `&` begins a code, so a plain one is doubled. */
function layOutPage(layout: Excel.PageLayout, page: PageLayout): void {
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  layout.headersFooters.defaultForAllPages.centerHeader = page.header.replaceAll('&', '&&');
  if (page.titleRows === undefined) return;
  const { first, count } = page.titleRows;
  layout.setPrintTitleRows(`$${first + 1}:$${first + count}`);
}
