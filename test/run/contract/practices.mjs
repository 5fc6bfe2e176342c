// The list of practices in docs/excel-host.md is kept by hand. This only sees to it that it and the table of traps agree.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../host/serve/set-up.mjs';
import { readDocTable } from './doc-table.mjs';

const COUNT = 63;
const START = '<!-- practices -->';
const END = '<!-- end of practices -->';

/** In words: practices without a line or with two, files that are gone, numbers and traps that lead nowhere. */
export function practiceFaults() {
  const text = readFileSync(join(projectRoot, 'docs', 'excel-host.md'), 'utf8');
  const list = text.slice(text.indexOf(START), text.indexOf(END));
  const lines = [...list.matchAll(/^\|\s*(\d+)\s*\|([^|]*)\|([^|]*)\|/gm)].map(([, number, , where]) => ({
    number: Number(number),
    where: where.trim(),
  }));
  return [...countFaults(lines), ...fileFaults(list), ...trapFaults(lines, readDocTable().rows)];
}

function countFaults(lines) {
  const faults = [];
  for (let number = 1; number <= COUNT; number++) {
    const count = lines.filter((line) => line.number === number).length;
    if (count !== 1)
      faults.push(`Practice ${number} has ${count} lines in docs/excel-host.md instead of one.`);
  }
  return faults;
}

function fileFaults(list) {
  return [...list.matchAll(/`((?:test|src|host|docs|bench)\/[^`]+)`/g)]
    .filter(([, path]) => !existsSync(join(projectRoot, path)))
    .map(([, path]) => `The list of practices names ${path}, which is gone.`);
}

/** What the list says of the contract has to have a row in the table, and the table's numbers a line in the list. */
function trapFaults(lines, rows) {
  const named = new Map([...rows].map(([trap, { practices }]) => [trap, practices.match(/\d+/g) ?? []]));
  const proven = new Set([...named.values()].flat().map(Number));
  const held = lines.filter(({ where }) => where.startsWith('contract')).map(({ number }) => number);
  const unknown = [...proven].filter((number) => !lines.some((line) => line.number === number));
  return [
    ...held
      .filter((number) => !proven.has(number))
      .map((number) => `No trap in the table shows practice ${number}.`),
    ...unknown.map((number) => `The table of traps names practice ${number}, which is not in the list.`),
  ];
}
