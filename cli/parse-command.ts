import { parseArgs, type ParseArgsConfig } from 'node:util';
import { cliText } from '../src/text/cli';
import { nodeError } from './node-error';
import { Refusal } from './refusal';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Said in our words; Node says them in English. */
function refusalOf(error: unknown): unknown {
  const { code, message } = nodeError(error) ?? {};
  const quoted = /'([^']+)'/.exec(message ?? '')?.[1]?.split(' ')[0] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new Refusal(cliText.unknownOption(quoted));
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return new Refusal(cliText.optionNeedsValue(quoted));
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return new Refusal(cliText.surplusArgument(quoted));
    default:
      return error;
  }
}

/** Reads the options of one command, strictly: a misspelt option is a refusal, never silently left out. */
export function parseCommand<const T extends Options>(args: readonly string[], options: T) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: true,
    });
    const blank = Object.entries(values).find(([, value]) => value === '');
    if (blank !== undefined) throw new Refusal(cliText.optionNeedsValue(`--${blank[0]}`));
    return { values, positionals };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** The one file a command reads. */
export function onlyFile(positionals: readonly string[]): string {
  const [file, surplus] = positionals;
  if (file === undefined) throw new Refusal(cliText.missingFile);
  if (surplus !== undefined) throw new Refusal(cliText.surplusArgument(surplus));
  return file;
}

/** For commands that read no file. */
export function noFile(positionals: readonly string[]): void {
  const [surplus] = positionals;
  if (surplus !== undefined) throw new Refusal(cliText.unknownOption(surplus));
}
