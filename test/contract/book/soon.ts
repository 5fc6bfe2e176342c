/** Does it at once, and gives what comes of it (a refusal too) as Excel would: later. */
export function soon<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
