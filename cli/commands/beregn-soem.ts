import { DRAW_QUANTILES } from '../../src/catalogue/soem/draw-defaults';
import { readWorkbook } from '../../src/commands/read-workbook';
import { refreshSoem, type SoemRefresh } from '../../src/commands/refresh-soem';
import type { SoemCalculation, SoemView } from '../../src/commands/soem-view';
import { viewSoem } from '../../src/commands/view-soem';
import type { MonteCarloResult } from '../../src/domain/soem/monte-carlo-result';
import { runMonteCarlo } from '../../src/domain/soem/monte-carlo/run-monte-carlo';
import { isSameName } from '../../src/sheets/soem/read/soem-reading';
import { cliText } from '../../src/text/cli';
import { fileContext } from '../context';
import { exitCodeOf, type ExitCode } from '../exit-codes';
import type { OpenedFile } from '../files/open-file';
import { saveFile } from '../files/save-file';
import { beregnSoemAnswer } from '../json/answers';
import type { ShownCalculation } from '../json/soem-answer';
import { faultLines, faultSummary } from '../print/faults';
import { soemLines } from '../print/soem';
import { Refusal } from '../refusal';
import { settle } from '../settle';

/** What `beregn --vaerktoej soem` was asked for. */
export interface SoemRequest {
  readonly file: string;
  readonly out: string | undefined;
  readonly json: boolean;
  /** Name of one calculation; else all of them. */
  readonly calculation: string | undefined;
  /** Draws and seed of a Monte Carlo run. */
  readonly draws: { readonly draws: number; readonly seed: number } | undefined;
}

/** Calculates the SØM sheets of a file; with a file to write to, the result sheets are brought up to date and saved there. */
export async function beregnSoem(opened: OpenedFile, request: SoemRequest): Promise<ExitCode> {
  const context = fileContext(opened.model);
  const view = settle(await readWorkbook(context));
  const soem = viewSoem(view.snapshot);
  if (soem.built === 'no') throw new Refusal(cliText.noSoem(request.file));
  const calculations = asked(soem, request.calculation);
  const shown = calculations.map((calculation) => ({ calculation, drawn: draw(calculation, request.draws) }));
  if (request.out !== undefined) {
    const [first] = shown;
    settle(await refreshSoem(context, first === undefined ? {} : refreshOf(first)));
    await saveFile(opened, request.out);
  }
  if (request.json)
    console.log(JSON.stringify(beregnSoemAnswer(soem, request.file, request.out ?? null, shown)));
  else {
    for (const line of soemLines(shown)) console.log(line);
    if (soem.faults.length > 0) for (const line of faultLines(soem.faults)) console.log(line);
    console.log(faultSummary(soem.faults));
    if (request.out !== undefined) console.log(cliText.written(request.out));
  }
  return exitCodeOf(soem.faults);
}

/** What the result sheets are to show. */
function refreshOf({ calculation, drawn }: ShownCalculation): SoemRefresh {
  return { calculation: calculation.name, ...(drawn === null ? {} : { monteCarlo: drawn }) };
}

/** The calculation with that name, or all of them with the shown one first. */
function asked({ calculations, chosen }: SoemView, name: string | undefined): readonly SoemCalculation[] {
  if (name === undefined) {
    return [...calculations].sort(
      (one, other) => Number(other.name === chosen) - Number(one.name === chosen),
    );
  }
  const found = calculations.filter((calculation) => isSameName(calculation.name, name));
  if (found.length > 0) return found;
  throw new Refusal(
    cliText.noCalculation(
      name,
      calculations.map((calculation) => calculation.name),
    ),
  );
}

function draw(calculation: SoemCalculation, draws: SoemRequest['draws']): MonteCarloResult | null {
  const { calculated } = calculation;
  if (draws === undefined || calculated?.outcome.status !== 'calculated') return null;
  const run = runMonteCarlo(calculated.facts, { ...draws, quantiles: DRAW_QUANTILES });
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}
