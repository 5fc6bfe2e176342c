import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { cliText } from '../../src/text/cli';
import { Refusal } from '../refusal';
import { diskRefusal } from './disk-refusal';

async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new Refusal(cliText.folderMissing(folder));
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name. Whoever reads
 * meanwhile sees the old file or the new one, never half of one. A link is followed to the file it leads to.
 */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => path.resolve(file));
  await requireFolder(path.dirname(target));
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const handle = await open(temporary, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw diskRefusal(error, file);
  }
}
