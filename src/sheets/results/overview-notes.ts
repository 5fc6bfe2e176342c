import { lastMonthEnded } from '../../domain/calendar/last-month-ended';
import { overview } from '../../domain/dobbelt-bundlinje/overview';
import { instruments } from '../../catalogue/instruments';
import { countLine, leftOutLine, limitsLine, reportDateLine, resultText } from '../../text/results';
import type { ResultInput } from './result-input';

type NotesInput = Pick<ResultInput, 'results' | 'limits' | 'leftOutRows' | 'reportDate'>;

/** The day the figures are made up to, and the last month in them. */
export function reportDateNote({ reportDate }: Pick<ResultInput, 'reportDate'>): string {
  return reportDateLine(reportDate, lastMonthEnded(reportDate));
}

/** What stands under a print: n, what is missing, the rules used with their limits, and the sources. */
export function overviewNotes({ results, limits, leftOutRows }: NotesInput): readonly string[] {
  const { byReading, courses } = overview(results);
  return [
    `${countLine(courses, byReading.missing)} ${leftOutLine(leftOutRows)}`,
    limitsLine(limits.timeShare, limits.meaningfulChanges, Object.values(instruments)),
    resultText.timeRule,
    resultText.goalRule,
    resultText.scoring,
    resultText.sources,
  ];
}

/** The same for the sheet of one citizen. */
export function citizenNotes({ limits, leftOutRows }: NotesInput): readonly string[] {
  return [
    `${limitsLine(limits.timeShare, limits.meaningfulChanges, Object.values(instruments))} ${leftOutLine(leftOutRows)}`,
    resultText.timeRule,
    resultText.goalRule,
    `${resultText.scoring} ${resultText.sources}`,
  ];
}
