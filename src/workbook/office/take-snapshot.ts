import type { Snapshot, SnapshotRequest } from '../snapshot';
import type { Lists } from './ask-lists';
import { askLists } from './ask-lists';
import { askInventory, ourTables } from './inventory';
import type { ReadBlock } from './read-rows';
import { askBlocks, planBlocks, withRows } from './read-rows';
import type { Session } from './session';

/**
 * Reads the workbook: one round trip for the lists, one for places, named cells and the first block of rows, and one
 * more for each further block of 1 MB.
 */
export async function takeSnapshot(session: Session, request: SnapshotRequest): Promise<Snapshot> {
  const lists = askLists(session.context);
  await session.roundTrip('read');
  return takeDetails(session, lists(), request);
}

async function takeDetails(session: Session, lists: Lists, request: SnapshotRequest): Promise<Snapshot> {
  const { context } = session;
  const wanted = [...ourTables(lists, request.tables)]
    .filter(([id]) => request.tables.includes(id))
    .map(([id, line]) => ({ ...line, id }));
  const [first = [], ...rest] = planBlocks(wanted);
  const inventory = askInventory(context, lists, request);
  const firstRows = askBlocks(context, first);
  await session.roundTrip('read');
  const blocks: ReadBlock[] = firstRows();
  for (const [index, trip] of rest.entries()) {
    session.progress((index + 1) / (rest.length + 1));
    const rows = askBlocks(context, trip);
    await session.roundTrip('read');
    blocks.push(...rows());
  }
  session.progress(1);
  const snapshot = inventory();
  return { ...snapshot, tables: snapshot.tables.map((table) => withRows(table, blocks)) };
}
