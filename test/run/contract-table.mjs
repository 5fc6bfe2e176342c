// The contract table: which trap of Excel is proven over which way to it, with which build of Microsoft's library.
// Without arguments writes what the last runs found into docs/excel-host.md. `--check` prints it and compares.
import { differences, readDocTable, updateTable, writeDocTable } from './contract/doc-table.mjs';
import { practiceFaults } from './contract/practices.mjs';
import { printTable } from './contract/print-table.mjs';
import { readResults } from './contract/results.mjs';

const results = readResults();
const isCheck = process.argv.includes('--check');
const faults = [];

if (results.size === 0) {
  faults.push('No test has told of a trap yet: run `npm run unit` and `npm run browser` first.');
} else if (isCheck) {
  printTable(results);
  faults.push(...differences(readDocTable(), results));
  if (faults.length > 0) faults.push('`npm run contract-table` brings docs/excel-host.md up to date.');
} else {
  await writeDocTable(updateTable(readDocTable(), results));
}
faults.push(...practiceFaults());
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
