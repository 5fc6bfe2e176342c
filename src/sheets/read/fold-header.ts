/**
 * What counts when headers are compared: not case, not blanks (also non-breaking ones), not a mark `*` at the end, not
 * a unit in parentheses. `Timer (t)*`, `timer` and ` Timer  (timer)` are one header.
 */
export function foldHeader(header: string): string {
  return header
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()
    .replace(/\s*\*+$/, '')
    .replace(/\s*\([^()]*\)$/, '')
    .replace(/\s*\*+$/, '')
    .toLowerCase();
}
