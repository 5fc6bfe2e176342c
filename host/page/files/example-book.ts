import { pageTexts } from '../texts';
import { newBook, openBook, type Book } from './book';

const ADDRESS = 'eksempler/dobbelt-bundlinje.xlsx';

/** The example that was written beside the page; without it an empty workbook and a word about it. */
export async function openExample(): Promise<{ readonly book: Book; readonly message: string | null }> {
  const bytes = await fetchBytes(ADDRESS);
  if (bytes === undefined) return { book: newBook(), message: pageTexts.noExample };
  const opened = await openBook(bytes, pageTexts.exampleName);
  if ('problem' in opened) return { book: newBook(), message: pageTexts.brokenExample };
  return { book: opened.book, message: null };
}

async function fetchBytes(address: string): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
