import { createWorkbook } from '../../workbook/create-workbook';
import type { WorkbookModel } from '../../workbook/model';
import { openWorkbook } from '../../xlsx/open-workbook';
import type { WorkbookFile } from '../../xlsx/workbook-file';
import { fileProblemText } from '../../../src/text/file-problems';
import { createView, type View } from '../grid/view-state';
import { pageTexts } from '../texts';

/** A workbook that is open in the page, with the file it came from. */
export interface Book {
  readonly model: WorkbookModel;
  readonly view: View;
  /** `null` for a new one; else kept, so that saving loses nothing of it. */
  readonly file: WorkbookFile | null;
}

export type OpenedBook = { readonly book: Book } | { readonly problem: string };

export function newBook(): Book {
  const model = createWorkbook(pageTexts.newName);
  return { model, view: createView(model), file: null };
}

/** Opens the bytes of a file; what is wrong with it is said in Danish. */
export async function openBook(bytes: Uint8Array, name: string): Promise<OpenedBook> {
  const result = await openWorkbook(bytes, name);
  if (!result.ok) return { problem: fileProblemText(result.problem, name) };
  return { book: { model: result.model, view: createView(result.model), file: result.file } };
}
