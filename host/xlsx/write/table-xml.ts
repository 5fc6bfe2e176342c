import type { Area } from '../../../src/workbook/place';
import { areaAddress } from '../../../src/workbook/a1';
import type { TableModel } from '../../workbook/model';
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
import { attributesXml, encodeSpreadsheetText } from '../xml/xml-text';

const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A new table part. */
export function tableXml(table: TableModel, id: number, headers: readonly string[]): string {
  const attributes = attributesXml({
    xmlns: NAMESPACE,
    id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    // The default, but without it exceljs takes the table for one without headers and saves it so.
    headerRowCount: 1,
    ...(table.hasTotalsRow ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
  });
  const columns = headers.map((header, index) => columnXml(index + 1, header)).join('');
  return (
    `${HEAD}<table${attributes}>${table.hasFilterButtons ? `<autoFilter ref="${areaAddress(filterArea(table))}"/>` : ''}` +
    `<tableColumns count="${headers.length}">${columns}</tableColumns>${styleXml(table.style)}</table>`
  );
}

/** An existing table part with the new name, place and columns; filters, formulas and looks stay. */
export function patchTable(
  text: string,
  was: TableModel,
  now: TableModel,
  headers: readonly string[] | null,
): string {
  let root = parseRaw(text);
  root = { ...root, open: setRawAttributes(root.open, tableAttributes(was, now)) };
  root = patchFilter(root, was, now);
  if (headers !== null) root = patchColumns(root, headers);
  if (was.style !== now.style) root = putChildren(root, ORDER, 'tableStyleInfo', [styleXml(now.style)]);
  return formatRaw(root);
}

function tableAttributes(was: TableModel, now: TableModel): Record<string, string | number | undefined> {
  return {
    ...(was.name === now.name ? {} : { name: now.name, displayName: now.name }),
    ref: areaAddress(now.area),
    ...(was.hasTotalsRow === now.hasTotalsRow ? {} : { totalsRowCount: now.hasTotalsRow ? 1 : undefined }),
  };
}

function filterArea({ area, hasTotalsRow }: TableModel): Area {
  return hasTotalsRow ? { ...area, rowCount: area.rowCount - 1 } : area;
}

function patchFilter(root: RawElement, was: TableModel, now: TableModel): RawElement {
  const old = rawChild(root, 'autoFilter');
  if (!now.hasFilterButtons) return was.hasFilterButtons ? putChildren(root, ORDER, 'autoFilter', []) : root;
  const ref = areaAddress(filterArea(now));
  const isLifted = was.isFiltered && !now.isFiltered;
  const next = old === undefined || isLifted ? `<autoFilter ref="${ref}"/>` : setRawAttributes(old, { ref });
  return putChildren(root, ORDER, 'autoFilter', [next]);
}

/** A column is known again by its header, or by its place when only the header changed. */
function patchColumns(root: RawElement, headers: readonly string[]): RawElement {
  const old = rawChildren(parseRaw(rawChild(root, 'tableColumns') ?? '<tableColumns/>'), 'tableColumn');
  const coded = headers.map(codedHeader);
  const names = old.map((raw) => rawAttributes(raw).name ?? '');
  const isRename = old.length === headers.length;
  let nextId = Math.max(0, ...old.map((raw) => Number(rawAttributes(raw).id ?? 0))) + 1;
  const columns = coded.map((name, index) => {
    const known = names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    const raw = old[known] ?? (isRename && !coded.includes(names[index] ?? '') ? old[index] : undefined);
    return raw === undefined
      ? `<tableColumn${attributesXml({ id: nextId++, name })}/>`
      : setRawAttributes(raw, { name });
  });
  const list = `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`;
  return putChildren(root, ORDER, 'tableColumns', [list]);
}

/** Line breaks in a header are written in code. Attribute text is escaped by whoever writes the attribute. */
function codedHeader(header: string): string {
  return header.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\r?\n/g, '_x000a_');
}

function columnXml(id: number, header: string): string {
  return `<tableColumn${attributesXml({ id, name: codedHeader(header) })}/>`;
}

function styleXml(style: string | null): string {
  const name = style === null ? '' : ` name="${encodeSpreadsheetText(style)}"`;
  return `<tableStyleInfo${name} showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`;
}
