import { caseload, effectiveHoursPerYear, proposalInput } from '../../../catalogue/expected-hours-proposal';
import type { WorkbookView } from '../../../commands/types';
import { proposeExpectedHours } from '../../../domain/dobbelt-bundlinje/propose-expected-hours';
import { roundLikeExcel } from '../../../domain/statistics/round-like-excel';
import { SETTINGS, type SettingSpec } from '../../../sheets/specs/opsaetning';
import { paneCourseForm } from '../../../text/pane-course-form';
import { hourPeriods, type CourseDraft } from './course-draft';

export interface HoursProposal {
  /** Hours for phase or month 1, 2, … */
  readonly hours: readonly number[];
  readonly total: number;
  /** Where the figures behind it come from, in words. */
  readonly notes: readonly string[];
}

/** A first proposal from the workbook's own caseload and effective hours; the catalogue's where it says nothing. */
export function proposeHours(view: WorkbookView | null, draft: CourseDraft): HoursProposal {
  const standard = proposalInput(draft.method);
  const ownCaseload = setting(view, draft.method === 'CTI' ? 'caseloadCti' : 'caseloadIcm');
  const ownHours = setting(view, 'effectiveHours');
  const proposed = proposeExpectedHours({
    ...standard,
    caseload: ownCaseload ?? standard.caseload,
    effectiveHoursPerYear: ownHours ?? standard.effectiveHoursPerYear,
    months: hourPeriods(draft).length,
  });
  const hours = proposed.map((one) => one.hours);
  const isOwn = (own: number | undefined, figure: number) => own !== undefined && own !== figure;
  return {
    hours,
    total: roundLikeExcel(
      hours.reduce((sum, one) => sum + one, 0),
      1,
    ),
    notes: [
      isOwn(ownCaseload, standard.caseload) ? paneCourseForm.ownFigure : caseload[draft.method].note,
      isOwn(ownHours, standard.effectiveHoursPerYear) ? paneCourseForm.ownFigure : effectiveHoursPerYear.note,
    ].filter((note, index, all) => all.indexOf(note) === index),
  };
}

/** The number a setting of the workbook holds, when it is one that may stand there. */
function setting(view: WorkbookView | null, id: SettingSpec['id']): number | undefined {
  const spec = SETTINGS.find((one) => one.id === id);
  const table = view?.snapshot.tables.find((one) => one.id === 'opsaetning');
  const row = table?.rows?.find((cells) => cells.some((cell) => cell === spec?.label));
  const value = row?.find((cell) => typeof cell === 'number');
  return typeof value === 'number' && value > 0 ? value : undefined;
}
