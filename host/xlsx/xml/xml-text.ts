const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// What XML 1.0 cannot hold (control characters, lone surrogates, two non-characters), and a carriage return, which a
// reader would turn into a line feed.
const FORBIDDEN = /[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu;
const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const CODED_CHARACTER = /_x([0-9A-Fa-f]{4})_/g;

function hex4(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(FORBIDDEN, '');
}

/** Text of an attribute in double quotes; line breaks survive as references. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** Resolves the five named entities and numeric references. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9A-Fa-f]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}

/** Spreadsheet strings write characters that XML cannot hold as `_x000B_`; and that text itself as `_x005F_x000B_`. */
export function encodeSpreadsheetText(text: string): string {
  return escapeText(
    text.replace(LITERAL_ESCAPE, '_x005F_').replace(FORBIDDEN, (character) => `_x${hex4(character)}_`),
  );
}

/** The reverse of {@link encodeSpreadsheetText}, after the XML entities are resolved. */
export function decodeSpreadsheetText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(CODED_CHARACTER, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** ` name="value"` for each attribute that is not undefined. */
export function attributesXml(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}

/** An element that holds a spreadsheet string; white space at the ends survives. */
export function textElement(name: string, text: string): string {
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${encodeSpreadsheetText(text)}</${name}>`;
}
