import { descend, readXml, type XmlElement } from '../xml/xml-tree';

/** Office's own theme, for files without one; in the order in which cells count them (light before dark). */
const OFFICE = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(
  ' ',
);
const ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The 56 colours of old files, from number 8; 0–7 repeat the first eight. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The twelve colours of a theme part. */
export function readTheme(bytes: Uint8Array | undefined): readonly string[] {
  if (bytes === undefined) return OFFICE;
  const scheme = descend(readXml(bytes), 'themeElements', 'clrScheme');
  return ORDER.map((name, index) => {
    const color = descend(scheme, name)?.children[0]?.attributes;
    return color?.lastClr ?? color?.val ?? OFFICE[index] ?? '000000';
  });
}

/** `#RRGGBB` of a colour element, or `undefined` when it is automatic. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (element === undefined) return undefined;
  const { rgb, theme: number, indexed, tint } = element.attributes;
  let hex: string | undefined;
  if (rgb !== undefined) hex = rgb.slice(-6);
  else if (number !== undefined) hex = theme[Number(number)];
  else if (indexed !== undefined) hex = INDEXED[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8];
  if (hex === undefined || !/^[0-9A-Fa-f]{6}$/.test(hex)) return undefined;
  return `#${applyTint(hex, Number(tint ?? 0)).toUpperCase()}`;
}

/** Lightens (above 0) or darkens; per channel, which differs from Excel's way by a shade that nobody sees. */
function applyTint(hex: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return hex;
  return [0, 2, 4]
    .map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16);
      const tinted = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(tinted).toString(16).padStart(2, '0');
    })
    .join('');
}
