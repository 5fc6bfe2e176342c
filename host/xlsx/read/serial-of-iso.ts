const DAY = 86_400_000;
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);

/** Serial number of a cell of type `d` (`2026-05-31`, `2026-05-31T12:00:00Z`), which a few programs write. */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/.exec(text.trim());
  if (match?.[1] === undefined) return undefined;
  const time = Date.parse(`${match[1]}${match[2] ?? 'T00:00:00'}Z`);
  return Number.isNaN(time) ? undefined : (time - (date1904 ? START_1904 : START_1900)) / DAY;
}
