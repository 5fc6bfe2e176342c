import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../../../../cli/run-cli';

/** What somebody at a terminal sees. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process. */
export async function cli(...args: readonly string[]): Promise<Ran> {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const log = jest.spyOn(console, 'log').mockImplementation((line) => void said.out.push(String(line)));
  const error = jest.spyOn(console, 'error').mockImplementation((line) => void said.err.push(String(line)));
  try {
    const code = await runCli(args);
    return { code, out: said.out.join('\n'), err: said.err.join('\n') };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

let folder = '';

/** A folder of its own for each test file, gone afterwards. */
export function useFolder(): (name: string) => string {
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'panel-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => path.join(folder, name);
}

/** A file that other rooms keep for tests. */
export function fixture(name: string): string {
  return path.join(import.meta.dirname, '../../../fixtures', name);
}
