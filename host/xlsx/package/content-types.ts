import { attributesXml } from '../xml/xml-text';
import { appendChild, formatRaw, parseRaw, rawAttributes } from '../xml/raw-element';
import type { Package } from './package';

const PART = '[Content_Types].xml';
const ORDER = ['Default', 'Override'];

/** Content types of our new parts. */
export const CONTENT_TYPES = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  sharedStrings: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

/** Content type of one part, or `undefined`. */
export function contentTypeOf(pkg: Package, part: string): string | undefined {
  if (!pkg.has(PART)) return undefined;
  const entries = parseRaw(pkg.text(PART)).children.map(({ raw }) => rawAttributes(raw));
  const name = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const override = entries.find((entry) => entry.PartName?.toLowerCase() === name);
  const byEnding = entries.find((entry) => entry.Extension?.toLowerCase() === extension);
  return override?.ContentType ?? byEnding?.ContentType;
}

/** Declares a new part. */
export function addContentType(pkg: Package, part: string, type: string): void {
  const raw = `<Override${attributesXml({ PartName: `/${part}`, ContentType: type })}/>`;
  pkg.put(PART, formatRaw(appendChild(parseRaw(pkg.text(PART)), ORDER, 'Override', raw)));
}

/** Forgets parts that were removed. */
export function removeContentTypes(pkg: Package, parts: ReadonlySet<string>): void {
  const gone = new Set([...parts].map((part) => `/${part}`.toLowerCase()));
  const root = parseRaw(pkg.text(PART));
  const children = root.children.filter(
    ({ raw }) => !gone.has((rawAttributes(raw).PartName ?? '').toLowerCase()),
  );
  if (children.length !== root.children.length) pkg.put(PART, formatRaw({ ...root, children }));
}
