import { strFromU8, unzipSync } from 'fflate';

/** Texts of the parts of an .xlsx whose names match. */
export function partsOf(bytes: Uint8Array, name: RegExp): string[] {
  return Object.entries(unzipSync(bytes, { filter: (part) => name.test(part.name) })).map(([, content]) =>
    strFromU8(content),
  );
}
