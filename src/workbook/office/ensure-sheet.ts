import { MARKER_AREA, sheetMarker } from '../marker';
import { sheetReference } from '../a1';
import type { EnsureSheet, PageLayout } from '../plan';
import { freeSheetName } from '../sheet-name';
import { columnPoints } from './column-points';
import { rangeOf } from './read-cells';
import type { Job } from './job';
import { smallJob } from './job';
import type { Workshop } from './workshop';

/** Makes and lays out a sheet with its marker; a sheet that is there belongs to its user. */
export function ensureSheetJob(step: EnsureSheet): Job {
  return smallJob(14 + step.columnWidths.length, (shop) => {
    if (shop.sheets.has(step.sheet)) return;
    const position = positionFor(shop, step);
    const name = freeSheetName(step.name, shop.tabs);
    const sheet = shop.context.workbook.worksheets.add(name);
    if (position < shop.tabs.length) sheet.position = position;
    shop.tabs.splice(position, 0, name);
    shop.sheets.set(step.sheet, { name, proxy: sheet, charts: new Map() });
    mark(shop, step, sheet, name);
    layOut(sheet, step);
  });
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

/** A marker that lost its cells (its sheet was deleted) is given the new sheet. */
function mark(shop: Workshop, step: EnsureSheet, sheet: Excel.Worksheet, sheetName: string): void {
  const { names } = shop.context.workbook;
  const marker = sheetMarker(step.sheet);
  if (shop.names.has(marker)) {
    names.getItem(marker).formula = `=${sheetReference(sheetName, MARKER_AREA)}`;
    return;
  }
  names.add(marker, rangeOf(sheet, MARKER_AREA)).visible = false;
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
