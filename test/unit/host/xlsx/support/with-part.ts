import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same file with one part changed; a part that is not there is made. */
export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const old = parts[name];
  return zipSync(
    { ...parts, [name]: strToU8(change(old === undefined ? '' : strFromU8(old))) },
    { level: 1 },
  );
}
