import type { ChartSpec } from '../../../src/workbook/chart-spec';
import type { ChartModel, SheetModel } from '../../workbook/model';
import { chartXml } from '../charts/chart-xml';
import { refreshCaches } from '../charts/chart-cache';
import type { ChartPlace } from '../layout';
import { addContentType, CONTENT_TYPES } from '../package/content-types';
import { freePartName } from '../package/free-part-name';
import { addRelationship, readRelationships, removeRelationships } from '../package/relationships';
import {
  formatRaw,
  parseRaw,
  putChildren,
  rawChild,
  type RawChild,
  type RawElement,
} from '../xml/raw-element';
import { escapeAttribute } from '../xml/xml-text';
import { anchorXml, cornersXml, EMPTY_DRAWING } from './anchor-xml';
import { relationshipElement } from './relationship-element';
import { partOfSheet, sheetBefore, type SaveContext } from './save-context';
import { SHEET_ORDER } from './sheet-order';

/** Brings a sheet's charts in line with the model. Pictures, shapes and others' charts in the drawing stay. */
export function patchDrawing(root: RawElement, sheet: SheetModel, context: SaveContext): RawElement {
  const sheetPart = partOfSheet(context, sheet);
  const before = sheetBefore(context, sheet.id)?.charts ?? [];
  if (sheetPart === undefined) return root;
  for (const chart of sheet.charts)
    refreshExisting(
      before.find((one) => one.id === chart.id),
      chart,
      context,
    );
  const fresh = sheet.charts.filter(
    (chart) => chart.spec !== null && !before.some((one) => one.id === chart.id),
  );
  const changed = before.filter(
    (was) => frameKey(was) !== frameKey(sheet.charts.find((one) => one.id === was.id)),
  );
  if (fresh.length + changed.length === 0) return root;
  const known = drawingOf(sheetPart, context);
  const drawing = known ?? freePartName(context.pkg, 'xl/drawings/drawing');
  if (known === undefined) {
    context.pkg.put(drawing, EMPTY_DRAWING);
    addContentType(context.pkg, drawing, CONTENT_TYPES.drawing);
  }
  patchDrawingPart(drawing, changed, fresh, sheet, context);
  if (known !== undefined) return root;
  const id = addRelationship(context.pkg, sheetPart, 'drawing', drawing);
  return putChildren(root, SHEET_ORDER, 'drawing', [relationshipElement(root, 'drawing', id)]);
}

function drawingOf(sheetPart: string, { pkg }: SaveContext): string | undefined {
  return readRelationships(pkg, sheetPart).find((link) => link.type === 'drawing')?.target;
}

function frameKey(chart: ChartModel | undefined): string {
  return chart === undefined ? '' : JSON.stringify([chart.name, chart.area, chart.spec?.altText ?? null]);
}

function patchDrawingPart(
  drawing: string,
  changed: readonly ChartModel[],
  fresh: readonly ChartModel[],
  sheet: SheetModel,
  context: SaveContext,
): void {
  const root = parseRaw(context.pkg.text(drawing));
  const places = new Map<number, { was: ChartModel; place: ChartPlace }>();
  for (const was of changed) {
    const place = context.before.layout.charts.get(was.id);
    if (place !== undefined) places.set(place.anchor, { was, place });
  }
  const gone = new Set<string>();
  const kept = root.children.flatMap((child, index): RawChild[] => {
    const found = places.get(index);
    if (found === undefined) return [child];
    const now = sheet.charts.find((chart) => chart.id === found.was.id);
    if (now !== undefined) return [{ ...child, raw: moveAnchor(child.raw, found.was, now) }];
    gone.add(found.place.relationship);
    return [];
  });
  let shape = Math.max(1, ...[...root.children].flatMap(({ raw }) => shapeNumbers(raw)));
  const added = fresh.map((chart) => ({
    name: 'twoCellAnchor',
    raw: addChart(drawing, chart, ++shape, context),
  }));
  removeRelationships(context.pkg, drawing, gone);
  context.pkg.put(drawing, formatRaw({ ...root, children: [...kept, ...added] }));
}

function shapeNumbers(anchor: string): number[] {
  return [...anchor.matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
}

function addChart(drawing: string, chart: ChartModel, shape: number, context: SaveContext): string {
  const part = freePartName(context.pkg, 'xl/charts/chart');
  if (chart.spec !== null) context.pkg.put(part, chartXml(chart.spec, context.charts));
  addContentType(context.pkg, part, CONTENT_TYPES.chart);
  const relationship = addRelationship(context.pkg, drawing, 'chart', part);
  return anchorXml({
    name: chart.name,
    altText: describe(chart),
    area: chart.area,
    shape,
    relationship,
  });
}

/** A chart made through Office.js has no alternative text, for the API knows none: its title says the same in short. */
function describe({ spec }: ChartModel): string {
  if (spec === null) return '';
  return spec.altText === '' ? spec.title : spec.altText;
}

function moveAnchor(raw: string, was: ChartModel, now: ChartModel): string {
  let next = raw;
  if (JSON.stringify(was.area) !== JSON.stringify(now.area)) {
    const { from, to } = cornersXml(now.area);
    const element = parseRaw(raw);
    const withFrom = putChildren(element, [], 'from', [from]);
    next = formatRaw(
      rawChild(element, 'to') === undefined ? withFrom : putChildren(withFrom, [], 'to', [to]),
    );
  }
  const altText = now.spec?.altText ?? '';
  const properties = ` name="${escapeAttribute(now.name)}"${altText === '' ? '' : ` descr="${escapeAttribute(altText)}"`}`;
  if (was.name === now.name && was.spec?.altText === now.spec?.altText) return next;
  return next.replace(
    /(<(?:\w+:)?cNvPr\s)([^>]*?)(\/?>)/,
    (_, start: string, attributes: string, end: string) => {
      const others = ` ${attributes}`.replace(/\s(?:name|descr)="[^"]*"/g, '').trim();
      return `${start}${others}${properties}${end}`;
    },
  );
}

/** What the chart part itself says; its place and its words for screen readers stand in the frame. */
function contentKey(spec: ChartSpec | null | undefined): string {
  return JSON.stringify({ ...spec, area: null, altText: null });
}

/** A chart of ours is written anew when its description changed; else only its stored values follow the cells. */
function refreshExisting(was: ChartModel | undefined, now: ChartModel, context: SaveContext): void {
  const place = was === undefined ? undefined : context.before.layout.charts.get(was.id);
  if (place === undefined || now.spec === null || !context.pkg.has(place.part)) return;
  const text = context.pkg.text(place.part);
  const hasSameSpec = contentKey(was?.spec) === contentKey(now.spec);
  const isRenamed = context.before.model.sheets.some(
    ({ id, name }) => context.model.sheets.find((sheet) => sheet.id === id)?.name !== name,
  );
  const hasNewValues = [...context.diffs.values()].some((diff) => diff.hasNewContent);
  if (!hasSameSpec || isRenamed) context.pkg.put(place.part, chartXml(now.spec, context.charts));
  else if (hasNewValues) {
    const next = refreshCaches(text, (formula) => {
      const range = context.charts.parse(formula);
      return range === undefined ? undefined : context.charts.values(range).values;
    });
    if (next !== text) context.pkg.put(place.part, next);
  }
}
