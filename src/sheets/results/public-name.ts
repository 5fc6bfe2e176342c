import type { SheetId } from '../../workbook/marker';
import type { Snapshot } from '../../workbook/snapshot';

/** So many names a figure may have had: each one that clashed, or lost its sheet, left the next number. */
const MOST = 9;

/** The names that a published figure may carry, to be read with the snapshot so that ours is known again. */
export function possibleNames(wanted: string): readonly string[] {
  return Array.from({ length: MOST }, (_, index) => (index === 0 ? wanted : `${wanted}_${index + 1}`));
}

/**
 * The workbook name a published figure gets. A name that already points at the figure's sheet is ours and is kept; one
 * that points elsewhere is the user's own and is left alone, so ours becomes `DB_Mangler_2`.
 */
export function publicName(snapshot: Snapshot, wanted: string, sheet: SheetId): string {
  const sheetKey = snapshot.sheets.find(({ id }) => id === sheet)?.key;
  const taken = new Set(snapshot.takenNames.map((name) => name.toLowerCase()));
  const isOurs = (candidate: string) =>
    snapshot.names.some(
      ({ name, target }) =>
        name.toLowerCase() === candidate.toLowerCase() &&
        target !== undefined &&
        target.sheetKey === sheetKey,
    );
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wanted : `${wanted}_${number}`;
    if (!taken.has(candidate.toLowerCase()) || isOurs(candidate)) return candidate;
  }
}
