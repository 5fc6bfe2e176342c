/** Blanks that are hard to see: tab, line break, non-breaking and zero-width ones, the mark at the start of some files. */
const ODD_BLANKS = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/g;

/** A text without blanks at its ends, with single plain blanks inside, and with composed letters (`å` as one). */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(ODD_BLANKS, ' ').trim();
}
