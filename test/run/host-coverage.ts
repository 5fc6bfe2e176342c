// Says how much of the client library our own Excel answers. With `--write` the list of what is missing and the parts of
// the documentation that tell about it are brought up to date; tests compare them with the code.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typesAsMarkdown } from '../../host/rich-api/describe-types';
import { coverageInWords, measureCoverage } from '../contract/support/host-coverage';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'docs/excel-host.md');
const limits = join(root, 'docs/limits.md');

const coverage = measureCoverage();
console.log(coverageInWords(coverage));

/** Replaces what stands between two texts that stay. */
function between(text: string, first: string, last: string, news: string): string {
  const start = text.indexOf(first) + first.length;
  const end = text.indexOf(last, start);
  if (start < first.length || end < 0) throw new Error(`No place between ${first} and ${last}.`);
  return `${text.slice(0, start)}${news}${text.slice(end)}`;
}

if (process.argv.includes('--write')) {
  const list = JSON.stringify(coverage.missing, null, 2);
  writeFileSync(join(root, 'test/unit/host/rich-api/missing-members.json'), `${list}\n`);
  const types = typesAsMarkdown();
  const text = readFileSync(page, 'utf8');
  const counted = between(text, 'In numbers: ', '. Everything', coverageInWords(coverage));
  writeFileSync(page, between(counted, 'type-tables.test.ts -->\n\n', '\n\n<!-- end', types));
  const [, classes, members, uncalibrated] = /\*\*(\d+) classes\D+(\d+)\D+(\d+)/.exec(types) ?? [];
  const behaviours = text.split('<!-- behaviours -->')[1]?.match(/^- /gm)?.length ?? 0;
  const sentence = `${uncalibrated} of the ${members} members that the host emulates (${classes} classes), and ${behaviours} behaviours`;
  writeFileSync(limits, between(readFileSync(limits, 'utf8'), '**Uncalibrated**: ', ', by name', sentence));
}
