import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbook } from '../../host/xlsx/open-workbook';
import type { WorkbookFile } from '../../host/xlsx/workbook-file';
import type { WorkbookModel } from '../../host/workbook/model';
import { fileProblemText } from '../../src/text/file-problems';
import { Refusal } from '../refusal';
import { diskRefusal } from './disk-refusal';

/** A workbook read from disk, with the file behind it, so that saving keeps what is not ours. */
export interface OpenedFile {
  readonly model: WorkbookModel;
  readonly file: WorkbookFile;
}

/** Larger packages are no workbook that people work in; reading one would only fill the memory. */
const LARGEST_FILE = 200 * 1024 * 1024;

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) throw new Refusal(fileProblemText({ kind: 'tooLarge' }, file));
    return await readFile(file);
  } catch (error) {
    throw diskRefusal(error, file);
  }
}

/** Opens a workbook; one that cannot be read is a refusal that says what is wrong with it. */
export async function openFile(file: string): Promise<OpenedFile> {
  const opened = await openWorkbook(await readBytes(file), path.basename(file));
  if (!opened.ok) throw new Refusal(fileProblemText(opened.problem, file));
  return { model: opened.model, file: opened.file };
}
