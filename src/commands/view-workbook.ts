import { courseRules } from '../catalogue/course-rules';
import { calculateCourses } from '../domain/dobbelt-bundlinje/calculate-courses';
import { readFacts } from '../sheets/read/read-facts';
import { CHOSEN_NAME, RESULT_SHEETS, SHOWN_NAME } from '../sheets/results/result-names';
import { dobbeltBundlinje } from '../sheets/specs/dobbelt-bundlinje';
import type { Snapshot } from '../workbook/snapshot';
import { builtState } from './built-state';
import { dataId } from './data-id';
import { nameText } from './name-text';
import { resultStatus } from './result-state';
import type { CommandContext, WorkbookView } from './types';

/** Reads facts and faults out of a snapshot, calculates, and tells whether the result sheets still fit. */
export function viewWorkbook(
  context: Pick<CommandContext, 'today' | 'reportDate'>,
  snapshot: Snapshot,
): WorkbookView {
  const { facts, faults, settings } = readFacts(snapshot, context.today, context.reportDate);
  const id = dataId(snapshot, facts);
  const { state, updatedAt } = resultStatus(snapshot, RESULT_SHEETS, id);
  const shownCitizenId = nameText(snapshot, SHOWN_NAME);
  const chosenCitizenId = nameText(snapshot, CHOSEN_NAME);
  return {
    snapshot,
    built: builtState(snapshot, dobbeltBundlinje),
    facts,
    faults,
    settings,
    results: calculateCourses(facts, courseRules),
    dataId: id,
    resultState: state,
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(shownCitizenId === undefined ? {} : { shownCitizenId }),
    ...(chosenCitizenId === undefined ? {} : { chosenCitizenId }),
  };
}
