import { danishList } from './danish-format';

/** Some of a long list in words: `A, B og 4 andre steder`. */
export function listWithin(items: readonly string[], most = 5): string {
  if (items.length <= most) return danishList(items);
  const rest = items.length - (most - 1);
  return `${items.slice(0, most - 1).join(', ')} og ${rest} andre steder`;
}
