import { readWorkbook } from '../../src/commands/read-workbook';
import { viewSoem } from '../../src/commands/view-soem';
import { cliText } from '../../src/text/cli';
import { fileContext } from '../context';
import { exitCodeOf, type ExitCode } from '../exit-codes';
import { openFile } from '../files/open-file';
import { kontrollerAnswer } from '../json/answers';
import { onlyFile, parseCommand } from '../parse-command';
import { faultLines, faultSummary } from '../print/faults';
import { Refusal } from '../refusal';
import { settle } from '../settle';

const options = { json: { type: 'boolean' } } as const;

/** `kontroller`: every fault of the file, with its cell. */
export async function kontroller(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseCommand(args, options);
  const file = onlyFile(positionals);
  const { model } = await openFile(file);
  const view = settle(await readWorkbook(fileContext(model)));
  const soem = viewSoem(view.snapshot);
  if (view.built === 'no' && soem.built === 'no') throw new Refusal(cliText.noParts(file));
  const faults = [...view.faults, ...soem.faults];
  if (values.json === true) {
    console.log(JSON.stringify(kontrollerAnswer(view, soem, file)));
  } else {
    for (const line of faultLines(faults)) console.log(line);
    console.log(faultSummary(faults));
  }
  return exitCodeOf(faults);
}
