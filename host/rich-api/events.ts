import { areaAddress } from '../../src/workbook/a1';
import { isListening } from './listening';
import type { ModelChange } from '../workbook/model';
import { requireSheet } from '../workbook/sheets';
import { tablesAt } from '../workbook/tables';
import { readKept } from './kept';
import type { HostState } from './rich-types';

/** An event on its way to the client: `type` is the number the library knows it by, `target` a sheet id or `Workbook`. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

type Kind = ModelChange['kind'];

/** How a change of cells is called. */
const CHANGE_TYPES: Partial<Record<Kind, string>> = {
  cells: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
  cellsInserted: 'CellInserted',
  cellsDeleted: 'CellDeleted',
};

/** Events that tell of one change each: the name they are listened to by, the library's number and what they carry. */
const PLAIN: Partial<Record<Kind, readonly [string, number, Readonly<Record<string, unknown>>?]>> = {
  sheetActivated: ['Activated', 11],
  sheetDeactivated: ['Deactivated', 12],
  sheetAdded: ['Added', 13, { type: 'WorksheetAdded' }],
  selection: ['SelectionChanged', 14],
  sheetDeleted: ['Deleted', 15, { type: 'WorksheetDeleted' }],
  calculated: ['Calculated', 16],
  formats: ['FormatChanged', 18],
  rowsSorted: ['RowSorted', 19],
  rowsHidden: ['RowHiddenChanged', 22, { changeType: 'Hidden' }],
  rowsShown: ['RowHiddenChanged', 22, { changeType: 'Unhidden' }],
  protection: ['ProtectionChanged', 24],
};

const TABLE_CHANGED = 101;
const TABLE_EVENTS: Partial<Record<Kind, readonly [string, number]>> = {
  tableAdded: ['TableAdded', 102],
  tableDeleted: ['TableDeleted', 103],
};

/** The events that a change of the workbook raises, for those who listen. Known from recorded registrations. */
export function eventsOf(change: ModelChange, host: HostState): HostEvent[] {
  if (readKept({ owner: host.model, path: 'Runtime' }, 'EnableEvents', true) === false) return [];
  const source = change.by === 'remote' ? 'Remote' : 'Local';
  const address = change.area === null ? '' : areaAddress(change.area);
  const about = { worksheetId: change.sheetId, source, ...(change.area === null ? {} : { address }) };
  const changeType = CHANGE_TYPES[change.kind];
  if (changeType !== undefined) {
    const triggerSource = change.by === 'addin' ? 'ThisLocalAddin' : 'Unknown';
    const args = { ...about, address, changeType, triggerSource };
    return [
      ...tell('DataChanged', 10, [change.sheetId, '*'], args, host),
      ...tableChanges(change, { ...about, address, changeType }, host),
    ];
  }
  const table = TABLE_EVENTS[change.kind];
  if (table !== undefined) {
    const args = { worksheetId: change.sheetId, source, tableId: change.tableId };
    return tell(table[0], table[1], [change.sheetId, '*'], args, host);
  }
  const plain = PLAIN[change.kind];
  if (plain === undefined) return [];
  const [name, type, more] = plain;
  const isProtected = change.kind === 'protection' ? { isProtected: isNowProtected(change, host) } : {};
  return tell(name, type, [change.sheetId, '*'], { ...about, ...more, ...isProtected }, host);
}

function isNowProtected({ sheetId }: ModelChange, { model }: HostState): boolean {
  return model.sheets.find(({ id }) => id === sheetId)?.protection !== null;
}

function tableChanges(change: ModelChange, args: HostEvent['args'], host: HostState): HostEvent[] {
  const { area, sheetId } = change;
  if (area === null) return [];
  return tablesAt(host.model, requireSheet(host.model, sheetId), area).flatMap(({ id }) =>
    tell('TableChanged', TABLE_CHANGED, [id, sheetId, '*'], { ...args, tableId: id }, host),
  );
}

/** One event for each that listens: at the object itself, at its sheet, at the whole workbook (`*`). */
function tell(
  name: string,
  type: number,
  targets: readonly string[],
  args: HostEvent['args'],
  host: HostState,
): HostEvent[] {
  return targets
    .filter((target) => isListening(host, name, target))
    .map((target) => ({ type, target: target === '*' ? 'Workbook' : target, args }));
}
