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
export async function takeSnapshot(session: Session, request: SnapshotRequest): Promise<Taken> {
  session.stopIfAsked();
  const lists = askLists(session.context);
  await session.roundTrip('read');
  const found = lists();
  return { lists: found, snapshot: await takeDetails(session, found, request) };
}

/** A snapshot with the lists it was made from, so that a plan can be checked against both in one round trip. */
export interface Taken {
  readonly lists: Lists;
  readonly snapshot: Snapshot;
}

async function takeDetails(session: Session, lists: Lists, request: SnapshotRequest): Promise<Snapshot> {
  const { context } = session;
  const wanted = [...ourTables(lists, request.tables)]
    .filter(([id]) => request.tables.includes(id))
    .map(([id, line]) => ({ ...line, id }));
  const [first = [], ...rest] = planBlocks(wanted, session.blockBytes);
  const inventory = askInventory(context, lists, request, (id) => !request.tables.includes(id));
  const firstRows = askBlocks(context, first);
  await session.roundTrip('read');
  const blocks: ReadBlock[] = firstRows();
  for (const [index, trip] of rest.entries()) {
    session.progress((index + 1) / (rest.length + 1));
    session.stopIfAsked();
    const rows = askBlocks(context, trip);
    await session.roundTrip('read');
    blocks.push(...rows());
  }
  const snapshot = inventory();
  return { ...snapshot, tables: snapshot.tables.map((table) => withRows(table, blocks)) };
}
