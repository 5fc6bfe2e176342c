import { escapeAttribute, unescapeXml } from './xml-text';
import { localName } from './xml-tree';

/** A child as it stands in the text, with the white space or comment before it. */
export interface RawChild {
  /** Local name, without prefix. */
  readonly name: string;
  readonly raw: string;
}

/** An element cut into its children without changing a character: joined again, it is the text it came from. */
export interface RawElement {
  /** Everything up to and with the open tag. */
  readonly open: string;
  readonly children: readonly RawChild[];
  /** What is left after the last child, and the close tag. */
  readonly close: string;
}

const ATTRIBUTES = `[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*`;
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TOKEN = new RegExp(
  `<(?:!--[\\s\\S]*?-->|!\\[CDATA\\[[\\s\\S]*?\\]\\]>|\\?[\\s\\S]*?\\?>|!DOCTYPE[^>]*>|(/?)([^\\s/>]+)(${ATTRIBUTES})>)`,
  'g',
);
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Cuts well-formed text into its first element's children; deeper levels stay uncut. */
export function parseRaw(text: string): RawElement {
  const token = new RegExp(TOKEN);
  const children: RawChild[] = [];
  let depth = 0;
  let open = '';
  let cut = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const name = match[2];
    if (name === undefined) continue;
    const isEmpty = text[token.lastIndex - 2] === '/';
    if (match[1] === '/') depth--;
    else if (depth === 0) {
      if (isEmpty) return emptyElement(text, match.index, token.lastIndex, name);
      open = text.slice(0, token.lastIndex);
      cut = token.lastIndex;
      depth = 1;
      continue;
    } else if (!isEmpty) {
      depth++;
      continue;
    }
    if (depth === 0) break;
    if (depth === 1) {
      children.push({ name: localName(name), raw: text.slice(cut, token.lastIndex) });
      cut = token.lastIndex;
    }
  }
  return { open, children, close: text.slice(cut) };
}

function emptyElement(text: string, start: number, end: number, name: string): RawElement {
  const tag = text.slice(start, end).replace(/\s*\/>$/, '>');
  return { open: text.slice(0, start) + tag, children: [], close: `</${name}>${text.slice(end)}` };
}

/** The text again. */
export function formatRaw(element: RawElement): string {
  return `${element.open}${element.children.map((child) => child.raw).join('')}${element.close}`;
}

/** First child of that name, as text. */
export function rawChild(element: RawElement, name: string): string | undefined {
  return element.children.find((child) => child.name === name)?.raw;
}

/** Children of that name, as texts. */
export function rawChildren(element: RawElement, name: string): string[] {
  return element.children.filter((child) => child.name === name).map((child) => child.raw);
}

/** The first tag of a text, from `<` to `>`. */
function openTag(raw: string): { start: number; end: number } {
  const token = new RegExp(TOKEN);
  for (let match = token.exec(raw); match !== null; match = token.exec(raw)) {
    if (match[2] !== undefined) return { start: match.index, end: token.lastIndex };
  }
  return { start: 0, end: 0 };
}

/** Attributes of the first tag; local names win over nothing, so `r:id` is found as `r:id`. */
export function rawAttributes(raw: string): Record<string, string> {
  const { start, end } = openTag(raw);
  const found: Record<string, string> = {};
  for (const match of raw.slice(start, end).matchAll(ATTRIBUTE)) {
    const name = match[1];
    if (name !== undefined) found[name] = unescapeXml(match[2] ?? match[3] ?? '');
  }
  return found;
}

/** Sets (or with `undefined` removes) attributes of the first tag; everything else stays as it is. */
export function setRawAttributes(
  raw: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const { start, end } = openTag(raw);
  let tag = raw.slice(start, end);
  for (const [name, value] of Object.entries(attributes)) tag = setAttribute(tag, name, value);
  return raw.slice(0, start) + tag + raw.slice(end);
}

function setAttribute(tag: string, name: string, value: string | number | undefined): string {
  const existing = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const text = value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`;
  if (existing.test(tag)) return tag.replace(existing, () => text);
  return tag.replace(/\s*\/?>$/, (ending) => text + ending.trimStart());
}

/** The same element with other children under one name, put where the schema's order wants them. */
export function putChildren(
  element: RawElement,
  order: readonly string[],
  name: string,
  raws: readonly string[],
): RawElement {
  const added = raws.map((raw) => ({ name, raw: adopt(element, raw) }));
  const first = element.children.findIndex((child) => child.name === name);
  const others = element.children.filter((child) => child.name !== name);
  const at = first >= 0 ? first : placeInOrder(others, order, name);
  return { ...element, children: [...others.slice(0, at), ...added, ...others.slice(at)] };
}

/** Where a producer writes `<x:row>`, our own `<row>` has to say which language it is. */
export function adopt(parent: RawElement, raw: string): string {
  const isPrefixed = /<[A-Za-z_][\w.-]*:[^<>]*>\s*$/.test(parent.open);
  if (!isPrefixed || !/^\s*<[A-Za-z][\w]*[\s/>]/.test(raw) || /^\s*<[^>]*\sxmlns=/.test(raw)) return raw;
  return setRawAttributes(raw, { xmlns: SPREADSHEET });
}

function placeInOrder(children: readonly RawChild[], order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  const before = children.findLastIndex((child) => {
    const other = order.indexOf(child.name);
    return other >= 0 && other < rank;
  });
  if (before >= 0) return before + 1;
  const after = children.findIndex((child) => order.indexOf(child.name) > rank);
  return after >= 0 ? after : children.length;
}

/** Adds one child under a name at the end of that name's run. */
export function appendChild(
  element: RawElement,
  order: readonly string[],
  name: string,
  raw: string,
): RawElement {
  return putChildren(element, order, name, [...rawChildren(element, name), raw]);
}
