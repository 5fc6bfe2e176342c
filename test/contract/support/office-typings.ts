import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Version of the ExcelApi set each member came with, as `Class.member`, read from the published typings. */
export function readApiSets(): Map<string, string> {
  const path = createRequire(resolve('package.json')).resolve('@types/office-js/index.d.ts');
  const lines = readFileSync(path, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel {'));
  const sets = new Map<string, string>();
  let className = '';
  let set = '';
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('}')) break;
    className = /^ {4}(?:class|interface|enum|namespace|type) (\w+)/.exec(line)?.[1] ?? className;
    set = /\[Api set: (ExcelApi\w* [\d.]+)/.exec(line)?.[1] ?? set;
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line)?.[1];
    if (member === undefined) continue;
    const key = `${className}.${member}`;
    // Overloads: the oldest counts, for it is what an old Excel has.
    if (set !== '' && !sets.has(key)) sets.set(key, set);
    set = '';
  }
  return sets;
}
