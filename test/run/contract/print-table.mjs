const MARKS = { passed: '✓', failed: '✗' };

/** One line for each trap, with a mark for each column; then the totals. */
export function printTable(results) {
  const columns = [...results];
  const traps = new Set(columns.flatMap(([, cells]) => [...cells.keys()]));
  const total = { passed: 0, failed: 0, 'not run': 0 };
  console.log(`contract table: ${columns.map(([column]) => column).join(' · ')}`);
  for (const trap of traps) {
    const outcomes = columns.map(([, cells]) => cells.get(trap) ?? 'not run');
    for (const outcome of outcomes) total[outcome] += 1;
    console.log(`  ${outcomes.map((outcome) => MARKS[outcome] ?? '–').join(' ')}  ${trap}`);
  }
  const sums = Object.entries(total).map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`  ${traps.size} traps × ${columns.length} columns: ${sums.join(', ')}`);
}
