import { cliText } from '../src/text/cli';
import { EXIT, type ExitCode } from './exit-codes';
import { Refusal } from './refusal';

/** Loaded when used, so that help and a wrong word are answered at once. */
const commands: ReadonlyMap<string, () => Promise<(args: readonly string[]) => Promise<ExitCode>>> = new Map([
  ['opret', async () => (await import('./commands/opret')).opret],
  ['kontroller', async () => (await import('./commands/kontroller')).kontroller],
  ['beregn', async () => (await import('./commands/beregn')).beregn],
  ['eksempel', async () => (await import('./commands/eksempel')).eksempel],
]);

const HELP = new Set(['--hjaelp', '--hjælp', '--help', '-h', 'hjaelp', 'hjælp']);

async function run(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (args.some((arg) => HELP.has(arg))) {
    console.log(cliText.help);
    return EXIT.fine;
  }
  if (name === '--version') {
    console.log((await import('./version')).VERSION);
    return EXIT.fine;
  }
  if (name === undefined) throw new Refusal(cliText.noCommand);
  const load = commands.get(name);
  if (load === undefined) throw new Refusal(cliText.unknownCommand(name));
  const command = await load();
  return command(rest);
}

/** Runs one command line and gives the exit code; says everything on the console and never throws. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof Refusal) {
      console.error(error.message);
      if (args.length < 2) console.error(cliText.useHelp);
    } else {
      console.error(cliText.unexpected);
      console.error(error);
    }
    return EXIT.refused;
  }
}
