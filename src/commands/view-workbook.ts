import { courseRules } from '../catalogue/course-rules';
import { calculateCourses } from '../domain/dobbelt-bundlinje/calculate-courses';
import { readFacts } from '../sheets/read/read-facts';
import { CHOSEN_NAME, SHOWN_NAME } from '../sheets/results/citizen-layout';
import { dobbeltBundlinje } from '../sheets/specs/dobbelt-bundlinje';
import type { Snapshot } from '../workbook/snapshot';
import { dataId } from './data-id';
import { resultStatus } from './result-state';
import type { CommandContext, WorkbookView } from './types';
import { viewSoem } from './view-soem';

function builtState(snapshot: Snapshot): WorkbookView['built'] {
  const { inputSheets } = dobbeltBundlinje;
  const wanted = inputSheets.flatMap(({ tables }) => tables.map(({ id }) => id));
  const present = new Set(snapshot.tables.map(({ id }) => id));
  if (wanted.every((id) => present.has(id))) return 'yes';
  const hasSheet = snapshot.sheets.some(({ id }) => inputSheets.some((sheet) => sheet.id === id));
  return hasSheet || wanted.some((id) => present.has(id)) ? 'partly' : 'no';
}

function textOf(snapshot: Snapshot, wanted: string): string | undefined {
  const value = snapshot.names.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Reads facts and faults out of a snapshot, calculates, and tells whether the result sheets still fit. */
export function viewWorkbook(
  context: Pick<CommandContext, 'today' | 'reportDate'>,
  snapshot: Snapshot,
): WorkbookView {
  const { facts, faults, settings } = readFacts(snapshot, context.today, context.reportDate);
  const id = dataId(snapshot, facts);
  const { state, updatedAt } = resultStatus(snapshot, id);
  const shownCitizenId = textOf(snapshot, SHOWN_NAME);
  const chosenCitizenId = textOf(snapshot, CHOSEN_NAME);
  return {
    snapshot,
    built: builtState(snapshot),
    facts,
    faults,
    settings,
    results: calculateCourses(facts, courseRules),
    soem: viewSoem(snapshot),
    dataId: id,
    resultState: state,
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(shownCitizenId === undefined ? {} : { shownCitizenId }),
    ...(chosenCitizenId === undefined ? {} : { chosenCitizenId }),
  };
}
