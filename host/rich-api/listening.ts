import type { HostState, TypeTable } from './rich-types';

/** Whether somebody listens to an event of an object; `*` is the whole workbook. */
export function isListening({ registrations }: HostState, name: string, target: string): boolean {
  return registrations.has(`${name}:${target}`);
}

/**
 * The registrations of a class, `_Register…Event` and `_Unregister…Event`, to be spread into the calls of its type table.
 * `names` tells for each what the event is called here. Known from recorded batches.
 */
export function listening<T>(
  targetOf: (target: T) => string,
  names: Readonly<Record<string, string>>,
): Required<TypeTable<T>>['call'] {
  return Object.fromEntries(
    Object.entries(names).flatMap(([wire, name]) => [
      [
        `_Register${wire}Event`,
        (target: T, _args: unknown, host: HostState) =>
          void host.registrations.add(`${name}:${targetOf(target)}`),
      ],
      [
        `_Unregister${wire}Event`,
        (target: T, _args: unknown, host: HostState) =>
          void host.registrations.delete(`${name}:${targetOf(target)}`),
      ],
    ]),
  );
}

/** Events that a sheet and the collection of all sheets have in common. */
export const SHEET_EVENTS: Readonly<Record<string, string>> = {
  Activated: 'Activated',
  Calculated: 'Calculated',
  DataChanged: 'DataChanged',
  Deactivated: 'Deactivated',
  FormatChanged: 'FormatChanged',
  ProtectionChanged: 'ProtectionChanged',
  RowHiddenChanged: 'RowHiddenChanged',
  RowSorted: 'RowSorted',
  SelectionChanged: 'SelectionChanged',
};
