import type { WriteValue } from './cell-value';

/** Bytes of a value in a request as JSON: quotes, comma and escapes counted, letters beyond ASCII as two to four. */
export function estimateBytes(value: WriteValue): number {
  if (typeof value === 'string') return textBytes(value) + 3;
  if (typeof value === 'number') return String(value).length + 1;
  return 6;
}

/** Bytes of a row of values in a request as JSON. */
export function estimateRowBytes(row: readonly WriteValue[]): number {
  let bytes = 3;
  for (const value of row) bytes += estimateBytes(value);
  return bytes;
}

function textBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) bytes += unitBytes(text.charCodeAt(index));
  return bytes;
}

function unitBytes(unit: number): number {
  if (unit < 32) return 6;
  if (unit === 34 || unit === 92) return 2;
  if (unit < 128) return 1;
  if (unit < 2048) return 2;
  return 3;
}
