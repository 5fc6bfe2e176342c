import { decodeSpreadsheetText } from '../xml/xml-text';
import { streamXml } from '../xml/xml-tree';

/** The texts that cells share. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** Numbers of texts with formats inside; another cell with the same words should not get those. */
  readonly rich: ReadonlySet<number>;
}

/** Texts by number. Rich text is read as plain; phonetic guides (`rPh`) are not part of the text. */
export function readSharedStrings(bytes: Uint8Array | undefined): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  if (bytes === undefined) return { texts, rich };
  let current = '';
  let inText = false;
  let phonetic = 0;
  streamXml(bytes, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 'r') rich.add(texts.length);
      else if (name === 't') inText = phonetic === 0;
    },
    close: (name) => {
      if (name === 'si') texts.push(decodeSpreadsheetText(current));
      else if (name === 'rPh') phonetic--;
      else if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return { texts, rich };
}
