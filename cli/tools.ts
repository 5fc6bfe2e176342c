import { cliText } from '../src/text/cli';
import { Refusal } from './refusal';

/** Tools of the product, as they are called on the command line. Later tools add their name here. */
export const TOOLS = ['dobbelt-bundlinje'] as const;

export type Tool = (typeof TOOLS)[number];

/** The tool with this name; without a name `undefined`, which means every tool in the file. */
export function toolOf(name: string | undefined): Tool | undefined {
  if (name === undefined) return undefined;
  const tool = TOOLS.find((known) => known === name.toLowerCase());
  if (tool === undefined) throw new Refusal(cliText.unknownTool(name, TOOLS));
  return tool;
}
