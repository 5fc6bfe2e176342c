/** Longest sheet name that Excel takes. */
const SHEET_NAME_LIMIT = 31;

/** Whether Excel accepts it as a sheet name (its rules on length, characters, apostrophes and `History`). */
export function isValidSheetName(name: string): boolean {
  if (name.length === 0 || name.length > SHEET_NAME_LIMIT) return false;
  if (/[*?:\\/[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) return false;
  return name.toLowerCase() !== 'history';
}

/** The first of `Tid`, `Tid 2`, `Tid 3` … that no sheet has (compared without case); long names are cut to make room. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` ${number}`;
    const candidate = `${wanted.slice(0, SHEET_NAME_LIMIT - tail.length).trimEnd()}${tail}`;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
