/**
 * Formulas as the user's Excel writes them. Only the marks are translated: with a decimal comma, arguments are parted by
 * semicolons. Names of functions stay English; a Danish Excel would say SUM and HVIS. Uncalibrated.
 */
function translate(formula: string, marks: Readonly<Record<string, string>>): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[.,;]/g, (piece: string) =>
    piece.length === 1 ? (marks[piece] ?? piece) : piece,
  );
}

function hasDecimalComma(culture: string): boolean {
  return new Intl.NumberFormat(culture).format(1.5).includes(',');
}

/** The formula with the user's marks: `=SUM(A1;2,5)`. */
export function toLocalFormula(formula: string, culture: string): string {
  return hasDecimalComma(culture) ? withNumbers(translate(formula, { ',': ';' }), '.', ',') : formula;
}

/** The formula as Excel stores it: `=SUM(A1,2.5)`. */
export function toInvariantFormula(formula: string, culture: string): string {
  if (!hasDecimalComma(culture)) return formula;
  return translate(withNumbers(formula, ',', '.'), { ';': ',' });
}

/** Only a mark between two digits belongs to a number; a text or a sheet name in quotes is passed over. */
function withNumbers(formula: string, from: string, to: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d)([.,])(?=\d)/g,
    (piece, digit?: string, mark?: string) =>
      digit !== undefined && mark === from ? `${digit}${to}` : piece,
  );
}
