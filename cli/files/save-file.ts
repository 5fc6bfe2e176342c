import path from 'node:path';
import { saveWorkbook } from '../../host/xlsx/save-workbook';
import type { WorkbookFile } from '../../host/xlsx/workbook-file';
import type { WorkbookModel } from '../../host/workbook/model';
import { cliText } from '../../src/text/cli';
import { fileLossText } from '../../src/text/file-problems';
import { Refusal } from '../refusal';
import { writeAtomically } from './write-atomically';

/** Excel refuses a file whose ending does not tell whether it holds macros. */
function requireFittingName(out: string, file: WorkbookFile | null): void {
  const ending = path.extname(out).toLowerCase();
  const hasMacros = file?.package.has('xl/vbaProject.bin') ?? false;
  if (ending !== '.xlsx' && ending !== '.xlsm') throw new Refusal(cliText.outNotXlsx(out));
  if (hasMacros && ending === '.xlsx') throw new Refusal(cliText.macrosNeedXlsm(out));
  if (!hasMacros && ending === '.xlsm') throw new Refusal(cliText.noMacrosForXlsm(out));
}

/** Saves a workbook under a new name, or says what would be lost and writes nothing. */
export async function saveFile(
  { model, file }: { readonly model: WorkbookModel; readonly file: WorkbookFile | null },
  out: string,
): Promise<void> {
  requireFittingName(out, file);
  const saved = await saveWorkbook(model, file);
  if (!saved.ok) {
    const losses = saved.losses.map((loss) => `  ${fileLossText(loss)}`);
    throw new Refusal([cliText.wontSave, ...losses].join('\n'));
  }
  await writeAtomically(out, saved.bytes);
}
