import type { NameModel } from '../../workbook/model';
import { childrenOf, flag, type XmlElement } from '../xml/xml-tree';

/** Excel's own names (print areas, filters) begin like this; they are the file's business. */
export const INTERNAL_NAME = '_xlnm.';

/** Names that people and programs gave; `sheetIds` in tab order. */
export function readNames(definedNames: XmlElement | undefined, sheetIds: readonly string[]): NameModel[] {
  return childrenOf(definedNames, 'definedName')
    .filter(({ attributes }) => !(attributes.name ?? '').startsWith(INTERNAL_NAME))
    .map(({ attributes, text }) => ({
      name: attributes.name ?? '',
      formula: `=${text}`,
      isHidden: flag(attributes.hidden),
      sheetId:
        attributes.localSheetId === undefined ? null : (sheetIds[Number(attributes.localSheetId)] ?? null),
      comment: attributes.comment ?? '',
    }));
}

/** Rows repeated on each page, from the internal name `Tid!$1:$4` (a column part before it is passed over). */
export function readTitleRows(text: string): { first: number; count: number } | undefined {
  const match = /\$(\d+):\$(\d+)\s*$/.exec(text);
  if (match === null) return undefined;
  const first = Number(match[1]) - 1;
  return { first, count: Number(match[2]) - first };
}
