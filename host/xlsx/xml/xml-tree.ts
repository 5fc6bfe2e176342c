import { SaxesParser } from 'saxes';

/** An element read from a part. Names are local: producers choose their own namespace prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** What a reader wants to hear while a part streams by. */
export interface XmlHandlers {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: (name: string) => void;
  text: (text: string) => void;
}

const CHUNK = 1 << 20;

/** The part after the prefix: `x:row` is `row`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Decodes a part; spreadsheet parts are UTF-8, in rare files UTF-16. */
export function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/** Streams a part through the parser in slices, so that a huge part never stands in memory as one text. */
export function streamXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', (tag) => handlers.open(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag) => handlers.close(localName(tag.name)));
  parser.on('text', handlers.text);
  parser.on('cdata', handlers.text);
  const decoder = decoderFor(bytes);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.close();
}

/** Collects elements into trees; used for whole small parts and for small corners of large ones. */
export class TreeBuilder {
  private readonly open: XmlElement[] = [];
  readonly roots: XmlElement[] = [];

  get isInside(): boolean {
    return this.open.length > 0;
  }

  start(name: string, attributes: Readonly<Record<string, string>>): void {
    const element: XmlElement = { name, attributes, children: [], text: '' };
    const parent = this.open.at(-1);
    (parent === undefined ? this.roots : parent.children).push(element);
    this.open.push(element);
  }

  end(): void {
    this.open.pop();
  }

  text(text: string): void {
    const current = this.open.at(-1);
    if (current !== undefined) current.text += text;
  }
}

/** Reads a whole part. Throws when it is not well-formed. */
export function readXml(bytes: Uint8Array): XmlElement {
  const builder = new TreeBuilder();
  streamXml(bytes, {
    open: (name, attributes) => builder.start(name, attributes),
    close: () => builder.end(),
    text: (text) => builder.text(text),
  });
  const root = builder.roots[0];
  if (root === undefined) throw new Error('No element in the part.');
  return root;
}

/** First child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** Follows a path of first children. */
export function descend(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => child(at, name), element);
}

/** Children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Every element of that name below, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

/** `r:id` whatever its prefix. */
export function relationshipId(element: XmlElement): string | undefined {
  return Object.entries(element.attributes).find(([name]) => name.endsWith(':id'))?.[1];
}

/** Excel writes 1 and 0, LibreOffice true and false. */
export function flag(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === '1' || value === 'true' || value === 'on';
}

/** A number attribute, or `undefined` when it is absent or no number. */
export function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
