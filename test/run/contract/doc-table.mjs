// The contract table as it stands in docs/excel-host.md: read, brought up to date, written, compared.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../../../host/serve/set-up.mjs';
import { byPlace } from './results.mjs';

const path = join(projectRoot, 'docs', 'excel-host.md');
const START = '<!-- traps: written by npm run contract-table; the practices by hand -->';
const END = '<!-- end of traps -->';
const NOT_RUN = '–';

/** The table of the document: columns, and trap → { practices, cells }. */
export function readDocTable() {
  const text = readFileSync(path, 'utf8');
  const part = text.slice(text.indexOf(START) + START.length, text.indexOf(END));
  const [head = [], , ...body] = part.trim().split('\n').map(cellsOf);
  const columns = head.slice(2);
  const rows = new Map();
  for (const [trap, practices, ...cells] of body.filter(([trap]) => trap && !trap.startsWith('**'))) {
    rows.set(trap, { practices, cells: new Map(columns.map((column, at) => [column, cells[at]])) });
  }
  return { columns, rows };
}

function cellsOf(line) {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** The document's table with the columns of `results` put in. A trap that is nowhere any more goes out. */
export function updateTable({ columns, rows }, results) {
  const all = [...new Set([...results.keys(), ...columns])].sort(byPlace);
  const traps = new Set([...results.values()].flatMap((cells) => [...cells.keys()]).concat(...rows.keys()));
  const next = new Map();
  for (const trap of traps) {
    const old = rows.get(trap);
    const cellOf = (column) =>
      (results.has(column) ? results.get(column).get(trap) : old?.cells.get(column)) ?? NOT_RUN;
    const cells = new Map(all.map((column) => [column, cellOf(column)]));
    if ([...cells.values()].some((cell) => cell !== NOT_RUN))
      next.set(trap, { practices: old?.practices ?? '', cells });
  }
  return { columns: all, rows: next };
}

export async function writeDocTable(table) {
  const text = readFileSync(path, 'utf8');
  const lines = [
    ['trap', 'practices', ...table.columns],
    ['---', '---', ...table.columns.map(() => '---')],
    ...[...table.rows].map(([trap, { practices, cells }]) => [
      trap.replaceAll('|', '\\|'),
      practices,
      ...cells.values(),
    ]),
    [`**${table.rows.size} traps**`, '', ...table.columns.map((column) => `**${passedOf(table, column)}**`)],
  ];
  const written = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const [before] = text.split(START);
  const [, after] = text.split(END);
  const whole = `${before}${START}\n\n${written}\n\n${END}${after}`;
  writeFileSync(path, await format(whole, { ...(await resolveConfig(path)), parser: 'markdown' }));
}

function passedOf({ rows }, column) {
  return [...rows.values()].filter(({ cells }) => cells.get(column) === 'passed').length;
}

/** In words, where the document and a run tell different things. */
export function differences({ columns, rows }, results) {
  const lines = [];
  for (const [column, found] of results) {
    if (!columns.includes(column)) lines.push(`The table has no column “${column}”.`);
    for (const trap of new Set([...found.keys(), ...rows.keys()])) {
      const told = rows.get(trap)?.cells.get(column) ?? NOT_RUN;
      const seen = found.get(trap) ?? NOT_RUN;
      if (told !== seen) lines.push(`“${trap}”, ${column}: ${seen} in this run, ${told} in the table.`);
    }
  }
  return lines;
}
