import { cliText } from '../src/text/cli';
import type { ToolId } from '../src/sheets/tool';
import { Refusal } from './refusal';

/** Tools of the product, as they are called on the command line. */
const TOOLS: readonly ToolId[] = ['dobbelt-bundlinje', 'soem'];

/** The tool with this name; without a name `undefined`, which means every tool in the file. */
export function toolOf(name: string | undefined): ToolId | undefined {
  if (name === undefined) return undefined;
  const tool = TOOLS.find((known) => known === name.toLowerCase());
  if (tool === undefined) throw new Refusal(cliText.unknownTool(name, TOOLS));
  return tool;
}
