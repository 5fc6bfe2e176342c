/** Place of a header among the headers of a table, counted from 0; blanks at the ends and case do not matter. -1: none. */
export function findHeader(headers: readonly string[], header: string): number {
  const exact = headers.indexOf(header);
  if (exact >= 0) return exact;
  const wanted = fold(header);
  return headers.findIndex((candidate) => fold(candidate) === wanted);
}

function fold(header: string): string {
  return header.trim().toLowerCase();
}
