import type { Snapshot } from '../../workbook/snapshot';
import type { Tool } from '../tool';

/** Hidden workbook name that holds the ids of the sheets a build of a tool is under way with; empty when none is. */
export function underWayName({ id }: Pick<Tool, 'id'>): string {
  return id === 'dobbelt-bundlinje' ? 'ip_bygger' : `ip_bygger_${id}`;
}

/** Ids of the sheets with which a build of a tool was broken off. */
export function unfinishedSheets(snapshot: Snapshot, tool: Tool): ReadonlySet<string> {
  const wanted = underWayName(tool);
  const text = snapshot.names.find(({ name }) => name.toLowerCase() === wanted)?.constant ?? '';
  return new Set(text.split(',').filter((id) => id !== ''));
}
