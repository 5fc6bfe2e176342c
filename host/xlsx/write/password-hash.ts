/** The old 16-bit hash of a sheet password (ISO/IEC 29500-4, 3.3.1.81); it keeps honest people out, nobody else. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = rotate(hash) ^ (password.charCodeAt(at) & 0xff);
  }
  return (rotate(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

/** One step to the left within 15 bits. */
function rotate(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
