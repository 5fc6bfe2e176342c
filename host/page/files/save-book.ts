import { fileLossText } from '../../../src/text/file-problems';
import { saveWorkbook } from '../../xlsx/save-workbook';
import type { Book } from './book';

/** Hands the workbook to the browser as a file; gives the reasons when saving would lose something. */
export async function saveBook({ model, file }: Book): Promise<readonly string[]> {
  const result = await saveWorkbook(model, file);
  if (!result.ok) return result.losses.map((loss) => fileLossText(loss));
  download(result.bytes, model.name);
  return [];
}

function download(bytes: Uint8Array, name: string): void {
  const blob = new Blob([new Uint8Array(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun when the click returns; the memory may go a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
