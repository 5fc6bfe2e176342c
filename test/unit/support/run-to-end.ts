/** What work that may be put aside comes to. */
export function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const part = work.next();
    if (part.done === true) return part.value;
  }
}
