// The list of practices in docs/excel-host.md is kept by hand. This only sees to it that none is forgotten.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../host/serve/set-up.mjs';
import { readDocTable } from './doc-table.mjs';

const COUNT = 63;
const START = '<!-- practices -->';
const END = '<!-- end of practices -->';

/** In words: practices without a line or with two, files that are gone, numbers in the table of traps that mean nothing. */
export function practiceFaults() {
  const text = readFileSync(join(projectRoot, 'docs', 'excel-host.md'), 'utf8');
  const lines = text.slice(text.indexOf(START), text.indexOf(END)).split('\n');
  const numbers = lines.map((line) => Number(/^\|\s*(\d+)\s*\|/.exec(line)?.[1])).filter(Boolean);
  const faults = [];
  for (let number = 1; number <= COUNT; number++) {
    const count = numbers.filter((one) => one === number).length;
    if (count !== 1)
      faults.push(`Practice ${number} has ${count} lines in docs/excel-host.md instead of one.`);
  }
  for (const [, path] of lines.join('\n').matchAll(/`((?:test|src|host|docs)\/[^`]+)`/g)) {
    if (!existsSync(join(projectRoot, path)))
      faults.push(`The list of practices names ${path}, which is gone.`);
  }
  for (const [trap, { practices }] of readDocTable().rows) {
    const wrong = practices.split(/[, ]+/).filter((one) => one !== '' && !numbers.includes(Number(one)));
    if (wrong.length > 0) faults.push(`The trap “${trap}” names practice ${wrong.join(', ')}.`);
  }
  return faults;
}
