import { cliText } from '../../src/text/cli';
import { Refusal } from '../refusal';
import { isSameFile } from './same-file';

/** Refuses to write where the input is read from, whatever name or link leads there. */
export async function requireOtherFile(out: string, input: string): Promise<void> {
  if (await isSameFile(out, input)) throw new Refusal(cliText.outIsInput(out));
}
