import { areaAddress } from '../../src/workbook/a1';
import type { ModelChange } from '../workbook/model';
import type { HostState } from './rich-types';

/** An event on its way to the client: `type` is the number the library knows it by, `target` a sheet id or `Workbook`. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

const EventType = { changed: 10, activated: 11, added: 13, deleted: 15 } as const;

const CHANGE_TYPES = {
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  cells: 'RangeEdited',
} as const;

/** The events that a change of the workbook raises, for those who listen. Known from recorded registrations. */
export function eventsOf(change: ModelChange, host: HostState): HostEvent[] {
  const source = change.by === 'remote' ? 'Remote' : 'Local';
  const triggerSource = change.by === 'addin' ? 'ThisLocalAddin' : 'Unknown';
  const about = { worksheetId: change.sheetId, source };
  switch (change.kind) {
    case 'cells':
    case 'rowsInserted':
    case 'rowsDeleted': {
      const address = change.area === null ? '' : areaAddress(change.area);
      const changeType = CHANGE_TYPES[change.kind];
      const args = { ...about, address, changeType, triggerSource };
      return forListeners('changed', EventType.changed, change.sheetId, args, host);
    }
    case 'sheetAdded':
      return forListeners('added', EventType.added, null, { ...about, type: 'WorksheetAdded' }, host);
    case 'sheetDeleted':
      return forListeners('deleted', EventType.deleted, null, { ...about, type: 'WorksheetDeleted' }, host);
    default:
      return [];
  }
}

function forListeners(
  name: string,
  type: number,
  sheetId: string | null,
  args: HostEvent['args'],
  host: HostState,
): HostEvent[] {
  const events: HostEvent[] = [];
  if (sheetId !== null && host.registrations.has(`${name}:${sheetId}`))
    events.push({ type, target: sheetId, args });
  if (host.registrations.has(`${name}:*`)) events.push({ type, target: 'Workbook', args });
  return events;
}
