import type { MissingReason } from '../domain/dobbelt-bundlinje/course-result';
import { danishMonth, danishRuns } from './danish-format';

/** What a reason needs to be said in words about one course. */
export interface MissingContext {
  /** The course's instrument, as people know it: `WHO-5`. */
  readonly instrument: string;
  /** Calendar month of a month of the course, counted as the domain counts them. */
  readonly calendarMonth: (month: number) => number | undefined;
}

/** Stands in place of a figure that cannot be computed. */
export const missingFigure = 'mangler';

/** Stands where a figure does not apply, as the phase of an ICM course. */
export const notApplicable = '–';

/** `måned 3 (marts 2026)`, `måned 3 og 5`, `måned 7–9`. */
function months(numbers: readonly number[], context: MissingContext): string {
  const [only] = numbers;
  const calendar = numbers.length === 1 && only !== undefined ? context.calendarMonth(only) : undefined;
  return `måned ${danishRuns(numbers)}${calendar === undefined ? '' : ` (${danishMonth(calendar)})`}`;
}

/** Why a reading is missing: the sheet to go to, and what is not there. */
export function missingWords(reason: MissingReason, context: MissingContext): string {
  switch (reason.kind) {
    case 'notStarted':
      return 'Første måned er ikke slut på opgørelsesdatoen';
    case 'noHoursInMonth':
      return `Tid: timer mangler for ${months(reason.months, context)}`;
    case 'noExpectedHours':
      return reason.months.length === 0
        ? 'Forventninger: der er ingen forventede timer'
        : `Forventninger: timer mangler for ${months(reason.months, context)}`;
    case 'noMeasurement':
      return `Målinger: ingen ${context.instrument} i en målemåned endnu`;
    case 'noExpectedGoal':
      return `Forventninger: mål mangler for ${months([reason.month], context)}`;
    case 'leftOutRows':
      return `Rækker med fejl: ${reason.places.join(', ')}`;
  }
}
