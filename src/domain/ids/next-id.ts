import { looksLikeCpr } from '../cpr/looks-like-cpr';

/** `B` for a citizen (borger), `F` for a course (forløb). */
export type IdPrefix = 'B' | 'F';

/**
 * The next free id, one above the highest number in use: `B-0001`, `B-0002`, …; more digits from 10000 on. Ids that
 * people made up themselves are left alone and never given out again. An id never looks like a CPR number.
 * @param existing ids in use, in any order and spelling (`b-0007 ` is B-0007)
 */
export function nextId(prefix: IdPrefix, existing: readonly string[]): string {
  const taken = new Set(existing.map((id) => id.trim().toUpperCase()));
  const pattern = new RegExp(String.raw`^${prefix}-?(\d{1,8})$`);
  let number = 1;
  for (const id of taken) number = Math.max(number, Number(pattern.exec(id)?.[1] ?? 0) + 1);
  while (taken.has(idOf(prefix, number)) || looksLikeCpr(idOf(prefix, number))) number += 1;
  return idOf(prefix, number);
}

function idOf(prefix: IdPrefix, number: number): string {
  return `${prefix}-${String(number).padStart(4, '0')}`;
}
