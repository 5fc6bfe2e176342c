import { MARKER_AREA, sheetMarker } from '../marker';
import { sheetReference } from '../a1';
import type { EnsureSheet, PageLayout } from '../plan';
import { freeSheetName } from '../sheet-name';
import { tabPlace } from '../tab-place';
import { columnPoints } from './column-points';
import { rangeOf } from './read-cells';
import type { Job } from './job';
import { smallJob } from './job';
import type { Workshop } from './workshop';

/**
 * Makes and lays out a sheet with its marker; a sheet that is there belongs to its user. Nobody may be left with a sheet
 * that is not known to be ours, wherever it is broken off: until it is laid out the tab carries the marker's own name,
 * and the marker is hidden last, so that one that is still to be seen tells of an unfinished sheet.
 */
export function ensureSheetJob(step: EnsureSheet): Job {
  return smallJob(18 + step.columnWidths.length, (shop) => {
    const known = shop.sheets.get(step.sheet);
    if (known !== undefined && !shop.unfinished.has(step.sheet)) return;
    const left = known ?? leftOver(shop, step);
    const firstName = freeSheetName(sheetMarker(step.sheet), shop.tabs);
    const proxy = left?.proxy ?? shop.context.workbook.worksheets.add(firstName);
    if (known === undefined) mark(shop, step, left?.name ?? firstName);
    layOut(proxy, step);
    const name = giveName(shop, step, proxy, left?.name);
    shop.context.workbook.names.getItem(sheetMarker(step.sheet)).visible = false;
    shop.sheets.set(step.sheet, { name, proxy, charts: known?.charts ?? new Map<string, never>() });
    shop.unfinished.delete(step.sheet);
  });
}

/** The empty tab that a run left which was broken off before it could mark it. */
function leftOver(shop: Workshop, step: EnsureSheet): { name: string; proxy: Excel.Worksheet } | undefined {
  const key = shop.leftOver.get(step.sheet);
  if (key === undefined) return undefined;
  return { name: sheetMarker(step.sheet), proxy: shop.context.workbook.worksheets.getItem(key) };
}

/** A marker that lost its cells (its sheet was deleted) is shown again and given the new sheet. */
function mark(shop: Workshop, step: EnsureSheet, tab: string): void {
  const { names } = shop.context.workbook;
  const marker = sheetMarker(step.sheet);
  const formula = `=${sheetReference(tab, MARKER_AREA)}`;
  if (shop.names.has(marker)) {
    const name = names.getItem(marker);
    name.visible = true;
    name.formula = formula;
  } else names.add(marker, formula);
  shop.names.add(marker);
  shop.takenNames.add(marker);
}

/** Puts the tab in its place and gives it the name it is to have, which a tab named by a person keeps. */
function giveName(
  shop: Workshop,
  step: EnsureSheet,
  proxy: Excel.Worksheet,
  now: string | undefined,
): string {
  const at = now === undefined ? -1 : shop.tabs.indexOf(now);
  const others = shop.tabs.filter((_, index) => index !== at);
  const ids = new Map([...shop.sheets].map(([id, sheet]) => [sheet.name, id] as const));
  const place = tabPlace(
    step,
    shop.plan,
    others.map((tab) => ids.get(tab)),
  );
  if (place !== (at < 0 ? others.length : at)) proxy.position = place;
  const isNamed = now !== undefined && !now.toLowerCase().startsWith(sheetMarker(step.sheet));
  const name = isNamed ? now : freeSheetName(step.name, others);
  if (!isNamed) proxy.name = name;
  shop.tabs.splice(0, shop.tabs.length, ...others.toSpliced(place, 0, name));
  return name;
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
