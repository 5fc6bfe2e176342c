import { stat } from 'node:fs/promises';
import { createBareWorkbook } from '../../host/workbook/create-workbook';
import { buildSheets } from '../../src/commands/build-sheets';
import { cliText } from '../../src/text/cli';
import { fileContext } from '../context';
import { EXIT, type ExitCode } from '../exit-codes';
import { openFile } from '../files/open-file';
import { requireOtherFile } from '../files/require-other-file';
import { saveFile } from '../files/save-file';
import { noFile, parseCommand } from '../parse-command';
import { Refusal } from '../refusal';
import { settle } from '../settle';
import { toolOf } from '../tools';

const options = {
  vaerktoej: { type: 'string' },
  ud: { type: 'string' },
  fra: { type: 'string' },
  overskriv: { type: 'boolean' },
} as const;

/** Only with `--fra` or `--overskriv` may a file that is there be replaced: it may be somebody's workbook. */
async function requireFree(out: string): Promise<void> {
  if (await stat(out).catch(() => undefined)) throw new Refusal(cliText.outExists(out));
}

/** `opret`: makes the sheets in a new workbook, or in a copy of the user's own. */
export async function opret(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseCommand(args, options);
  noFile(positionals);
  const tool = toolOf(values.vaerktoej);
  if (tool === undefined) throw new Refusal(cliText.missingTool);
  const { ud: out, fra: from } = values;
  if (out === undefined) throw new Refusal(cliText.missingOut);
  if (from !== undefined) await requireOtherFile(out, from);
  if (values.overskriv !== true) await requireFree(out);
  const opened = from === undefined ? { model: createBareWorkbook(out), file: null } : await openFile(from);
  const { created } = settle(await buildSheets(fileContext(opened.model), tool));
  await saveFile(opened, out);
  console.log(created.length === 0 ? cliText.nothingCreated : cliText.created(created));
  console.log(cliText.written(out));
  return EXIT.fine;
}
