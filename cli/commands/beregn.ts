import { DRAW_SEED } from '../../src/catalogue/soem/draw-defaults';
import { readWorkbook } from '../../src/commands/read-workbook';
import { refreshResults } from '../../src/commands/refresh-results';
import type { CommandContext, WorkbookView } from '../../src/commands/types';
import { parseIsoDate } from '../../src/domain/calendar/iso-date';
import { DATE_SERIALS } from '../../src/sheets/read/plausible-dates';
import type { ToolId } from '../../src/sheets/tool';
import { cliText } from '../../src/text/cli';
import { serialOfDate } from '../../src/workbook/serial-date';
import { fileContext } from '../context';
import { exitCodeOf, type ExitCode } from '../exit-codes';
import { openFile, type OpenedFile } from '../files/open-file';
import { requireOtherFile } from '../files/require-other-file';
import { saveFile } from '../files/save-file';
import { beregnAnswer } from '../json/answers';
import { onlyFile, parseCommand } from '../parse-command';
import { courseLines } from '../print/courses';
import { faultLines, faultSummary } from '../print/faults';
import { Refusal } from '../refusal';
import { settle } from '../settle';
import { beregnSoem } from './beregn-soem';
import { toolOf } from '../tools';

const options = {
  vaerktoej: { type: 'string' },
  ud: { type: 'string' },
  json: { type: 'boolean' },
  dato: { type: 'string' },
  beregning: { type: 'string' },
  'monte-carlo': { type: 'string' },
  froe: { type: 'string' },
} as const;

function dateOf(text: string | undefined) {
  if (text === undefined) return undefined;
  const date = parseIsoDate(text);
  if (date === null) throw new Refusal(cliText.badDate(text));
  // The same limits as the cell Opgørelsesdato: a slip in the year would give thousands of months.
  const serial = serialOfDate(date) ?? 0;
  if (serial < DATE_SERIALS.min || serial > DATE_SERIALS.max) throw new Refusal(cliText.dateOutside(text));
  return date;
}

/** Draws and seed; a run without a seed has the usual one, so that it can be repeated. */
function drawsOf(draws: string | undefined, seed: string | undefined) {
  if (draws === undefined) {
    if (seed !== undefined) throw new Refusal(cliText.seedAlone);
    return undefined;
  }
  return {
    draws: wholeOf('--monte-carlo', draws, 1, 1_000_000),
    seed: wholeOf('--froe', seed ?? String(DRAW_SEED.usual), DRAW_SEED.least, DRAW_SEED.most),
  };
}

function wholeOf(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Refusal(cliText.badWhole(option, text, least, most));
}

const SOEM_ONLY = ['beregning', 'monte-carlo', 'froe'] as const;

/** An option that would do nothing is refused: its user would take the answer for another one. */
function requireFit(tool: ToolId, values: Readonly<Record<string, unknown>>): void {
  const others = tool === 'soem' ? (['dato'] as const) : SOEM_ONLY;
  const given = others.find((option) => values[option] !== undefined);
  if (given !== undefined) throw new Refusal(cliText.otherTool(`--${given}`, tool));
}

/** Reads and calculates; with a file to write to, the result sheets are brought up to date and saved there. */
async function calculate(
  context: CommandContext,
  opened: OpenedFile,
  file: string,
  out: string | undefined,
): Promise<WorkbookView> {
  const view = settle(await readWorkbook(context));
  if (view.built === 'no') throw new Refusal(cliText.noParts(file));
  if (out === undefined) return view;
  settle(await refreshResults(context));
  await saveFile(opened, out);
  return view;
}

function printView(view: WorkbookView, out: string | undefined): void {
  for (const line of courseLines(view)) console.log(line);
  if (view.faults.length > 0) for (const line of faultLines(view.faults)) console.log(line);
  console.log(faultSummary(view.faults));
  if (out !== undefined) console.log(cliText.written(out));
}

/** `beregn`: calculates a file, for people or as one line of JSON, and writes a refreshed copy when asked to. */
export async function beregn(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseCommand(args, options);
  const file = onlyFile(positionals);
  const tool = toolOf(values.vaerktoej);
  requireFit(tool ?? 'dobbelt-bundlinje', values);
  const reportDate = dateOf(values.dato);
  const { ud: out } = values;
  if (out !== undefined) await requireOtherFile(out, file);
  const opened = await openFile(file);
  if (tool === 'soem') {
    const { beregning: calculation } = values;
    const draws = drawsOf(values['monte-carlo'], values.froe);
    return beregnSoem(opened, { file, out, json: values.json === true, calculation, draws });
  }
  const view = await calculate(fileContext(opened.model, reportDate), opened, file, out);
  if (values.json === true) console.log(JSON.stringify(beregnAnswer(view, file, out ?? null)));
  else printView(view, out);
  return exitCodeOf(view.faults);
}
