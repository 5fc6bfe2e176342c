/** Under these keys an answer says who an object is; every host numbers in its own way. */
const WHO = new Set(['Id', '_Id', '_ReferenceId']);

/** Ids of the recorded program and what ours calls the same objects. */
export type Ids = Map<string, string>;

/** Learns from two answers to the same question who is who. */
export function learnIds(recorded: unknown, ours: unknown, ids: Ids): void {
  if (!isObject(recorded) || !isObject(ours)) return;
  for (const [key, theirs] of Object.entries(recorded)) {
    const mine = ours[key];
    if (WHO.has(key) && typeof theirs === 'string' && typeof mine === 'string') ids.set(theirs, mine);
    else learnIds(theirs, mine, ids);
  }
}

/** The same question or answer in our host's ids. */
export function translateIds(value: unknown, ids: Ids): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => translateIds(one, ids));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translateIds(one, ids)]));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
