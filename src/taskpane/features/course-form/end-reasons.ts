import { foldHeader } from '../../../sheets/read/fold-header';
import { listValues } from '../../../sheets/specs/list-values';
import type { Snapshot } from '../../../workbook/snapshot';

/** The reasons of the workbook's own list, with those that the municipality has added; the standard ones without it. */
export function endReasons(snapshot: Snapshot): readonly string[] {
  const table = snapshot.tables.find(({ id }) => id === 'lister');
  const column = table?.headers.findIndex((header) => foldHeader(header) === 'afslutningsårsag') ?? -1;
  const own = (table?.rows ?? []).flatMap((cells) => {
    const value = cells[column];
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
  });
  return own.length > 0 ? own : listValues('afslutning').map(String);
}
