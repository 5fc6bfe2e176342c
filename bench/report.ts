/** Middle value; the mean of the two middle ones when the count is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Runs `work` `runs` times; milliseconds of each run. Warming up is the caller's. */
export async function time(runs: number, work: () => unknown): Promise<readonly number[]> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    all.push(performance.now() - started);
  }
  return all;
}

/** Prints rows as columns of equal width; the first row is the head. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? format(cell) : cell)));
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of texts) {
    console.log(`  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('   ')}`);
  }
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

function format(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** One target with its figure, and whether it holds in this run. */
export function verdict(what: string, figure: number, limit: number, direction: 'atMost' | 'atLeast'): void {
  const holds = direction === 'atMost' ? figure <= limit : figure >= limit;
  const words = direction === 'atMost' ? 'at most' : 'at least';
  console.log(`  ${holds ? 'holds' : 'MISSED'}: ${what}: ${format(figure)} (${words} ${format(limit)})`);
  if (!holds) process.exitCode = 1;
}
