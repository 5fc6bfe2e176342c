import { type CellValue, isCellError } from '../workbook/cell-value';

/** The rows of one input table, cells in the order of our own columns, whatever order the sheet has. */
export interface FingerprintTable {
  readonly id: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Two 32-bit halves; wide enough that two different inputs of one municipality never meet by chance. */
interface Hash {
  high: number;
  low: number;
}

// Crockford's alphabet: no I, L, O or U, so that the id can be read aloud from a print.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function feed(hash: Hash, text: string): void {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    hash.high = Math.imul(hash.high ^ code, 2654435761);
    hash.low = Math.imul(hash.low ^ code, 1597334677);
  }
}

/** Spreads each bit over the whole number, so that sums of rows do not cancel out. */
function finish({ high, low }: Hash): Hash {
  const a = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  const b = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return { high: a >>> 0, low: b >>> 0 };
}

function cellText(value: CellValue): string {
  if (value === null || value === '') return '';
  if (isCellError(value)) return `!${value.error}`;
  return `${typeof value === 'string' ? '"' : typeof value === 'boolean' ? '?' : '#'}${value}`;
}

function hashRow(table: string, row: readonly CellValue[]): Hash | undefined {
  const hash: Hash = { high: 0x9e3779b9, low: 0x41c6ce57 };
  feed(hash, table);
  let isBlank = true;
  for (const value of row) {
    const text = cellText(value);
    if (text !== '') isBlank = false;
    feed(hash, text);
    feed(hash, '\u001f');
  }
  return isBlank ? undefined : finish(hash);
}

function printed({ high, low }: Hash): string {
  let id = '';
  for (let index = 0; index < 8; index++) {
    const half = index < 4 ? high : low;
    id += ALPHABET.charAt((half >>> ((index % 4) * 5 + 6)) & 31);
  }
  return `${id.slice(0, 4)}-${id.slice(4)}`;
}

/**
 * A short id of the input, such as `7K3F-91QA`: the same for the same rows in any order and with blank rows between,
 * another one as soon as a value differs. `salt` is what else the results depend on (the month reported).
 * Rows are hashed one by one and added up, which is what makes their order irrelevant.
 */
export function fingerprint(tables: readonly FingerprintTable[], salt: string): string {
  const sum: Hash = { high: 0, low: 0 };
  for (const table of tables) {
    for (const row of table.rows) {
      const hash = hashRow(table.id, row);
      if (!hash) continue;
      sum.high = (sum.high + hash.high) >>> 0;
      sum.low = (sum.low + hash.low) >>> 0;
    }
  }
  feed(sum, salt);
  return printed(finish(sum));
}
