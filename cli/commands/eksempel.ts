import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createBareWorkbook } from '../../host/workbook/create-workbook';
import { createExample } from '../../src/commands/create-example';
import { cliText } from '../../src/text/cli';
import { fileContext } from '../context';
import { exitCodeOf, type ExitCode } from '../exit-codes';
import { diskRefusal } from '../files/disk-refusal';
import { saveFile } from '../files/save-file';
import { noFile, parseCommand } from '../parse-command';
import { Refusal } from '../refusal';
import { settle } from '../settle';

const options = { ud: { type: 'string' } } as const;

/** Later tools add their example here. */
const EXAMPLES = [{ name: 'dobbelt-bundlinje.xlsx', create: createExample }] as const;

/** `eksempel`: writes every example workbook with results and charts. */
export async function eksempel(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseCommand(args, options);
  noFile(positionals);
  const { ud: folder } = values;
  if (folder === undefined) throw new Refusal(cliText.missingFolder);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw diskRefusal(error, folder);
  });
  const codes: ExitCode[] = [];
  for (const { name, create } of EXAMPLES) {
    const out = path.join(folder, name);
    const model = createBareWorkbook(name);
    const { view } = settle(await create(fileContext(model)));
    await saveFile({ model, file: null }, out);
    console.log(cliText.written(out));
    codes.push(exitCodeOf(view.faults));
  }
  return codes.find((code) => code !== 0) ?? 0;
}
