import type { RichAction } from './batch';
import { invalidArgument } from './rich-error';
import type { HostState, RichObject } from './rich-types';

type Answer = Record<string, unknown>;

/** Who an object is, as the client wants to be told after it was made or loaded. */
export function identify(object: RichObject, host: HostState): Answer {
  const reference = host.referenceIds.get(object);
  return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

/** Answers a load: the caller's names are camelCase, the answer's are PascalCase; collections answer `_Items`. */
export function selectProperties(
  object: RichObject,
  query: RichAction['QueryInfo'],
  host: HostState,
): Answer {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  return select(object, paths, host, { top: query?.Top ?? undefined, skip: query?.Skip ?? 0 });
}

interface Window {
  readonly top: number | undefined;
  readonly skip: number;
}

const ALL: Window = { top: undefined, skip: 0 };

function select(object: RichObject, paths: readonly string[], host: HostState, window: Window): Answer {
  const items = object.items();
  return items === undefined
    ? selectScalars(object, paths, host)
    : selectItems(object, items, paths, host, window);
}

function selectItems(
  object: RichObject,
  items: readonly RichObject[],
  paths: readonly string[],
  host: HostState,
  window: Window,
): Answer {
  const own = paths.filter((path) => object.has('get', pascal(path)));
  const ofItems = paths
    .filter((path) => !own.includes(path))
    .map((path) => path.replace(/^items(\/|$)/i, ''));
  const answer: Answer = identify(object, host);
  for (const path of own) answer[pascal(path)] = object.get(pascal(path));
  if (own.length > 0 && ofItems.length === 0) return answer;
  const end = window.top === undefined ? undefined : window.skip + window.top;
  const wanted = ofItems.filter((path) => path !== '');
  answer._Items = items.slice(window.skip, end).map((item, index) => ({
    ...select(item, wanted.length === 0 ? ['*'] : wanted, host, ALL),
    _Index: index,
  }));
  return answer;
}

function selectScalars(object: RichObject, paths: readonly string[], host: HostState): Answer {
  const answer = identify(object, host);
  const deeper = new Map<string, string[]>();
  for (const path of paths.length === 0 ? ['*'] : paths) {
    const [head = '', ...rest] = path.split('/');
    const name = pascal(head);
    if (head === '*' || head === '$all') {
      for (const property of object.readable) answer[property] = object.get(property);
    } else if (rest.length === 0 && object.has('get', name)) {
      answer[name] = object.get(name);
    } else if (object.has('nav', name)) {
      const more = deeper.get(name) ?? [];
      deeper.set(name, rest.length === 0 ? more : [...more, rest.join('/')]);
    } else if (head !== '$none') {
      host.missing(`${object.type}.${head} (load)`);
      throw invalidArgument(`The property '${head}' does not exist on ${object.type} or is not emulated.`);
    }
  }
  for (const [name, more] of deeper) {
    const child = object.navigate(name);
    answer[name] = child === null ? null : select(child, more, host, ALL);
  }
  return answer;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
