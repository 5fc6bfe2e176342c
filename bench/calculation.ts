import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { courseRules } from '../src/catalogue/course-rules';
import { calculateCourses } from '../src/domain/dobbelt-bundlinje/calculate-courses';
import { writeFormulaWorkbook } from './libreoffice/formula-workbook';
import { findLibreOffice, recalculate } from './libreoffice/recalculation';
import { median, time, verdict } from './report';
import { makeFacts } from './workload';

const CITIZENS = 5000;

/** Our calculation against LibreOffice recalculating the same overview written as formulas, in the same run. */
export async function benchCalculation(): Promise<void> {
  console.log(`\nCalculation for ${String(CITIZENS)} citizens (12 months of hours, 4 measurements each)`);
  const facts = makeFacts(CITIZENS);
  calculateCourses(facts, courseRules);
  const ours = median(await time(5, () => calculateCourses(facts, courseRules)));
  console.log(`  ours, median of 5: ${ours.toFixed(0)} ms`);
  const program = findLibreOffice();
  if (program === undefined) {
    console.log('  LibreOffice is not installed on this machine: the comparison was not made.');
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const workbook = path.join(folder, 'overblik.xlsx');
    await writeFormulaWorkbook(workbook, CITIZENS);
    const peer = recalculate(program, workbook, 1);
    sameFigures(facts, peer.expectedHours, peer.reading);
    const theirs = median(peer.milliseconds);
    console.log(`  LibreOffice, recalculation alone: ${theirs.toFixed(0)} ms`);
    verdict('times faster than the formulas', theirs / ours, 20, 'atLeast');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A comparison of speed means nothing when the two do not calculate the same. */
function sameFigures(facts: ReturnType<typeof makeFacts>, expectedHours: number, reading: string): void {
  const first = calculateCourses(facts, courseRules)[0];
  const same =
    Math.abs((first?.expectedHoursToDate ?? 0) - expectedHours) < 1e-9 && first?.reading === reading;
  console.log(
    `  same figures on both sides (first course: ${String(expectedHours)} h, ${reading}): ${same ? 'yes' : 'NO'}`,
  );
  if (!same) process.exitCode = 1;
}
