import { exampleNames, pageTexts } from '../texts';
import { newBook, openBook, type Book } from './book';

export type ExampleId = keyof typeof exampleNames;

/** The examples that are offered. */
export const EXAMPLES = Object.keys(exampleNames).filter(isExample);

/** The example that the address asks for: `?eksempel=soem-randers`; else that of dobbelt bundlinje. */
export function askedExample(search: string): ExampleId {
  const asked = new URLSearchParams(search).get('eksempel') ?? '';
  return isExample(asked) ? asked : 'dobbelt-bundlinje';
}

function isExample(id: string): id is ExampleId {
  return Object.hasOwn(exampleNames, id);
}

/** An example that was written beside the page; without it an empty workbook and a word about it. */
export async function openExample(
  id: ExampleId,
): Promise<{ readonly book: Book; readonly message: string | null }> {
  const name = `${id}.xlsx`;
  const bytes = await fetchBytes(`eksempler/${name}`);
  if (bytes === undefined) return { book: newBook(), message: pageTexts.noExample };
  const opened = await openBook(bytes, name);
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
