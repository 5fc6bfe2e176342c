import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createBareWorkbook } from '../../host/workbook/create-workbook';
import { soemRanders } from '../../src/catalogue/examples/soem-randers';
import { soemTidsprofil } from '../../src/catalogue/examples/soem-tidsprofil';
import { DRAW_COUNT, DRAW_QUANTILES, DRAW_SEED } from '../../src/catalogue/soem/draw-defaults';
import { createExample } from '../../src/commands/create-example';
import { createSoemExample } from '../../src/commands/create-soem-example';
import { inTurns } from '../../src/commands/in-turns';
import { refreshSoem } from '../../src/commands/refresh-soem';
import type { CommandContext } from '../../src/commands/types';
import type { SoemFacts } from '../../src/domain/soem/facts';
import { runMonteCarlo } from '../../src/domain/soem/monte-carlo/run-monte-carlo';
import type { Fault } from '../../src/sheets/fault';
import { cliText } from '../../src/text/cli';
import { fileContext } from '../context';
import { exitCodeOf, type ExitCode } from '../exit-codes';
import { diskRefusal } from '../files/disk-refusal';
import { saveFile } from '../files/save-file';
import { noFile, parseCommand } from '../parse-command';
import { Refusal } from '../refusal';
import { settle } from '../settle';

const options = { ud: { type: 'string' } } as const;

interface Example {
  readonly name: string;
  /** Fills an empty workbook; the faults that are left in it. */
  readonly create: (context: CommandContext) => Promise<readonly Fault[]>;
}

const EXAMPLES: readonly Example[] = [
  {
    name: 'dobbelt-bundlinje.xlsx',
    create: async (context) => settle(await createExample(context)).view.faults,
  },
  ...[
    { name: 'soem-randers.xlsx', facts: soemRanders },
    { name: 'soem-tidsprofil.xlsx', facts: soemTidsprofil },
  ].map(({ name, facts }) => ({
    name,
    create: (context: CommandContext) => createWithDraws(context, facts),
  })),
];

/** With the draws that a user would ask for, so that every sheet of the example has its figures and charts. */
async function createWithDraws(context: CommandContext, facts: SoemFacts): Promise<readonly Fault[]> {
  const { view } = settle(await createSoemExample(context, facts));
  const plan = { draws: DRAW_COUNT.usual, seed: DRAW_SEED.usual, quantiles: DRAW_QUANTILES };
  const monteCarlo = await inTurns(runMonteCarlo(facts, plan));
  settle(await refreshSoem(context, { monteCarlo }));
  return view.faults;
}

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
    const faults = await create(fileContext(model));
    await saveFile({ model, file: null }, out);
    console.log(cliText.written(out));
    codes.push(exitCodeOf(faults));
  }
  return codes.find((code) => code !== 0) ?? 0;
}
