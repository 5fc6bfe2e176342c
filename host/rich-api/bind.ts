import type { HostState, RichObject, TypeTable } from './rich-types';

/** Binds a type table to one target; members that are missing are noted by the host and refused with `ApiNotFound`. */
export function bind<T>(table: TypeTable<T>, target: T, host: HostState): RichObject {
  function need<F>(members: Readonly<Record<string, F>> | undefined, name: string, kind: string): F {
    const member = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw host.missing(`${table.name}.${name} (${kind})`);
    return member;
  }
  return {
    type: table.name,
    isKept: table.isKept ?? false,
    range: table.range?.(target),
    readable: Object.keys(table.get ?? {}),
    has: (kind, name) => Object.hasOwn(table[kind] ?? {}, name),
    get: (name) => need(table.get, name, 'load')(target, host),
    set: (name, value) => {
      need(table.set, name, 'set')(target, value, host);
    },
    navigate: (name) => need(table.nav, name, 'property')(target, host),
    make: (name, args) => need(table.make, name, 'method')(target, args, host),
    call: (name, args) => need(table.call, name, 'method')(target, args, host),
    items: () => table.items?.(target, host),
    index: (args) => {
      if (table.index === undefined) throw host.missing(`${table.name} (indexer)`);
      return table.index(target, args, host);
    },
    identity: () => table.identity?.(target, host) ?? {},
  };
}
