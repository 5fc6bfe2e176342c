import { invalidArgument, itemNotFound } from './rich-error';
import type { HostState, RichObject, TypeName, TypeTable } from './rich-types';
import type { TypeTargets } from './type-targets';

/** What makes a class of the library a collection of another. */
export interface CollectionRules<T, M extends TypeName> {
  readonly member: M;
  readonly members: (target: T, host: HostState) => readonly TypeTargets[M][];
  /** Names and ids a member answers to; case does not matter. */
  readonly keys: (member: TypeTargets[M], host: HostState) => readonly string[];
  /** The class has a `Count` property. */
  readonly hasCount: boolean;
}

/** What all collections of the library can do, to be spread into a type table. Known from documentation. */
export function collection<T, M extends TypeName>(rules: CollectionRules<T, M>) {
  const wrap = (member: TypeTargets[M] | undefined, host: HostState): RichObject | null =>
    member === undefined ? null : host.object(rules.member, member);
  const find = (target: T, key: string, host: HostState) => {
    const wanted = key.toLowerCase();
    const isIt = (member: TypeTargets[M]) =>
      rules.keys(member, host).some((candidate) => candidate.toLowerCase() === wanted);
    return wrap(rules.members(target, host).find(isIt), host);
  };
  const need = (target: T, key: string, host: HostState): RichObject => {
    const found = find(target, key, host);
    if (found === null) throw itemNotFound();
    return found;
  };
  const count = (target: T, host: HostState) => rules.members(target, host).length;
  return {
    get: rules.hasCount ? { Count: (target: T, host: HostState) => count(target, host) } : {},
    items: (target: T, host: HostState) =>
      rules.members(target, host).map((member) => host.object(rules.member, member)),
    index: (target, args, host) => need(target, args.key(0), host),
    make: {
      GetItem: (target, args, host) => need(target, args.key(0), host),
      GetItemOrNullObject: (target, args, host) => find(target, args.key(0), host),
      GetItemAt: (target, args, host) => {
        const found = wrap(rules.members(target, host)[args.number(0)], host);
        if (found === null) throw invalidArgument();
        return found;
      },
    },
    call: { GetCount: (target, _args, host) => count(target, host) },
  } satisfies Partial<TypeTable<T>>;
}
