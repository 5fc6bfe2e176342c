/** What desktop Excel passes to a page in place of arrays; the library unpacks it with these two calls. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/** A list, and the lists in it, as desktop Excel passes them. */
export function safeArray(items: readonly unknown[]): SafeArray {
  return {
    toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item) : item)),
    dimensions: () => 1,
  };
}
