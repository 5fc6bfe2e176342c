type Required<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };
type Optional<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** The same object without the properties that have no value, as rows with optional columns are read. */
export function withoutBlanks<T extends object>(values: T): Required<T> & Optional<T> {
  const filled = Object.entries(values).filter(([, value]) => value !== undefined);
  // What is left out is just what the type allows to be missing.
  return Object.fromEntries(filled) as Required<T> & Optional<T>;
}
