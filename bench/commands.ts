import { createDirectPort } from '../host/port/direct-port';
import { createWorkbook } from '../host/workbook/create-workbook';
import { buildSheets } from '../src/commands/build-sheets';
import { readWorkbook } from '../src/commands/read-workbook';
import { refreshResults } from '../src/commands/refresh-results';
import type { CommandContext, Outcome } from '../src/commands/types';
import { noTraffic, openOfficePort } from './office-port';
import { printTable, time, verdict } from './report';
import { contextFor, fillWorkbook } from './workbook';

const SIZES = [50, 500, 5000] as const;
const MEGABYTE = 1_000_000;
/** The same for every size: the best of more runs would be better by itself. */
const RUNS = 5;

interface Figures {
  readonly command: string;
  readonly citizens: number;
  readonly rows: number;
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
}

/** Build, check and refresh through Microsoft's library on our host, and the same without the library in between. */
export async function benchCommands(): Promise<void> {
  console.log('\nCommands through Microsoft’s library (12 months of hours, 4 measurements a citizen)');
  const office: Figures[] = [];
  const direct: Figures[] = [];
  // Each way by itself: what one leaves in memory would be cleaned up in the other's time.
  for (const citizens of SIZES) {
    direct.push(...(await measure(citizens, openDirectPort)));
  }
  for (const citizens of SIZES) office.push(...(await measure(citizens, openOfficePort)));
  print(office);
  console.log('\nThe same directly on the in-memory workbook');
  print(direct);
  console.log('');
  judge('through the library', office);
  judge('directly', direct);
}

const openDirectPort = (model: ReturnType<typeof createWorkbook>): ReturnType<typeof openOfficePort> => ({
  port: createDirectPort(model),
  traffic: noTraffic(),
});
type Open = (model: ReturnType<typeof createWorkbook>) => ReturnType<typeof openOfficePort>;

async function measure(citizens: number, open: Open): Promise<readonly Figures[]> {
  const { model, rows } = await fillWorkbook(citizens);
  const { port, traffic } = open(model);
  const context = contextFor(port);
  const one = async (command: string, run: () => Promise<unknown>): Promise<Figures> => {
    Object.assign(traffic, { ...noTraffic(), isCounting: true });
    await run();
    traffic.isCounting = false;
    globalThis.gc?.();
    const { batches: syncs, sent, received } = traffic;
    return {
      command,
      citizens,
      rows,
      syncs,
      sent,
      received,
      milliseconds: Math.min(...(await time(RUNS, run))),
    };
  };
  return [
    await one('build', () => buildAnew(open, context)),
    await one('check', () => done(readWorkbook(context))),
    await one('refresh', () => done(refreshResults(context))),
  ];
}

/** Into an empty workbook, what a team does once, then into the full one, which changes nothing. */
async function buildAnew(open: Open, context: CommandContext): Promise<void> {
  await done(buildSheets(contextFor(open(createWorkbook()).port)));
  await done(buildSheets(context));
}

async function done(outcome: Promise<Outcome<unknown>>): Promise<void> {
  const result = await outcome;
  if (!result.ok) throw result.error;
}

function print(figures: readonly Figures[]): void {
  printTable([
    ['command', 'citizens', 'input rows', 'syncs', 'kB sent', 'kB answered', 'best ms', 'µs a row'],
    ...figures.map((one) => [
      one.command,
      one.citizens,
      one.rows,
      one.syncs,
      one.sent / 1000,
      one.received / 1000,
      one.milliseconds,
      (one.milliseconds * 1000) / one.rows,
    ]),
  ]);
}

function judge(how: string, figures: readonly Figures[]): void {
  for (const command of ['check', 'refresh']) {
    const at = (citizens: number): Figures | undefined =>
      figures.find((one) => one.command === command && one.citizens === citizens);
    const [few, some, many] = SIZES.map(at);
    if (!few || !some || !many) throw new Error('A size was not measured.');
    const growth = many.milliseconds / many.rows / (some.milliseconds / some.rows);
    verdict(`${command} ${how}: cost a row at 5,000 as a multiple of that at 500`, growth, 1.3, 'atMost');
    if (many.syncs === 0) continue;
    verdict(`${command} ${how}: syncs for 50 citizens`, few.syncs, command === 'check' ? 2 : 5, 'atMost');
    const moved = many.sent + many.received - few.sent - few.received;
    const perSync = moved / MEGABYTE / (many.syncs - few.syncs);
    verdict(`${command} ${how}: MB moved by each further sync at 5,000`, perSync, 0.3, 'atLeast');
  }
}
