import { COLUMN_LIMIT, columnLetters, columnNumber, ROW_LIMIT } from '../../src/workbook/a1';

/** Texts and quoted sheet names are passed over; then cell addresses, whole columns and whole rows. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$æøåÆØÅ])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.]))/g;

/**
 * A shared formula as it reads some rows further down and columns to the right: relative addresses move, fixed ones
 * stay. An address that leaves the sheet becomes `#REF!`, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string | undefined => {
    const moved = (columnNumber(letters) ?? COLUMN_LIMIT) + (fixed === '$' ? 0 : columns);
    return moved < 0 || moved >= COLUMN_LIMIT ? undefined : fixed + columnLetters(moved);
  };
  const row = (fixed: string, digits: string): string | undefined => {
    const moved = Number(digits) + (fixed === '$' ? 0 : rows);
    return moved < 1 || moved > ROW_LIMIT ? undefined : fixed + String(moved);
  };
  const join = (between: string, ...parts: (string | undefined)[]): string =>
    parts.includes(undefined) ? '#REF!' : parts.join(between);
  return formula.replace(PIECE, (whole: string, ...found: (string | undefined)[]) => {
    const [f1, letters, f2, digits, c1, from, c2, to, r1, top, r2, bottom] = found;
    if (letters !== undefined && digits !== undefined) {
      return join('', column(f1 ?? '', letters), row(f2 ?? '', digits));
    }
    if (from !== undefined && to !== undefined)
      return join(':', column(c1 ?? '', from), column(c2 ?? '', to));
    if (top !== undefined && bottom !== undefined)
      return join(':', row(r1 ?? '', top), row(r2 ?? '', bottom));
    return whole;
  });
}
