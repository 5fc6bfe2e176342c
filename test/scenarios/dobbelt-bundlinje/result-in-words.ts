import { formatIsoDate } from '../../../src/domain/calendar/iso-date';
import { firstDayOfMonth } from '../../../src/domain/calendar/month-days';
import type {
  CourseResult,
  DueRegistration,
  MissingReason,
  Reading,
} from '../../../src/domain/dobbelt-bundlinje/course-result';
import { roundLikeExcel } from '../../../src/domain/statistics/round-like-excel';

const readings: Record<Reading, string> = {
  asExpected: 'som ventet',
  lessTimeGood: 'mindre tid, god fremgang',
  lessTimePoor: 'mindre tid, svag fremgang',
  moreTimeGood: 'mere tid, god fremgang',
  moreTimePoor: 'mere tid, svag fremgang',
  missing: 'mangler',
};

/** A result under the scenario's Danish names; hours and points unrounded, per cent with two decimals. */
export function resultInWords(result: CourseResult): Readonly<Record<string, unknown>> {
  return {
    måned: result.month,
    fase: result.phase,
    horisont: result.horizon,
    'timer i alt': result.totalExpectedHours,
    'forventede timer til dato': result.expectedHoursToDate,
    'faktiske timer til dato': result.actualHoursToDate,
    'forventet pct.': percent(result.expectedShare),
    'faktisk pct.': percent(result.actualShare),
    'afvigelse timer': result.timeDifference,
    'afvigelse pct.': percent(result.timeDifferenceShare),
    'mål måned': result.goal?.month ?? null,
    'mål forventet': result.goal?.expected ?? null,
    'mål faktisk': result.goal?.actual ?? null,
    'mål afvigelse': result.goal?.difference ?? null,
    'mål fremgang': result.goal?.progress ?? null,
    læsning: readings[result.reading],
    mangler: result.missing.map(reasonInWords),
    'skal registreres': result.due.map(dueInWords),
    'timer udenfor': result.hoursOutside,
    'forventede timer pr. måned': result.months.map((month) => month.expectedHours),
    'faktiske timer pr. måned': result.months.map((month) => month.actualHours),
    'faktiske timer ophobet': result.months.map((month) => month.actualHoursToDate),
    'faktisk mål pr. måned': result.months.map((month) => month.actualGoal),
    'første måned': result.months.length === 0 ? null : isoMonth(result.months[0]?.calendarMonth ?? 0),
  };
}

function percent(share: number | null): number | null {
  return share === null ? null : roundLikeExcel(share * 100, 2);
}

function isoMonth(month: number): string {
  return formatIsoDate(firstDayOfMonth(month)).slice(0, 7);
}

function reasonInWords(reason: MissingReason): string {
  switch (reason.kind) {
    case 'notStarted':
      return 'måned 1 er ikke slut';
    case 'noHoursInMonth':
      return `timer i måned ${reason.months.join(', ')}`;
    case 'noExpectedHours':
      return `forventede timer i måned ${reason.months.join(', ')}`;
    case 'noMeasurement':
      return 'måling';
    case 'noExpectedGoal':
      return `forventet mål i måned ${reason.month}`;
    case 'leftOutRows':
      return `udeladt række ${reason.places.join(', ')}`;
  }
}

function dueInWords({ kind, month, calendarMonth }: DueRegistration): string {
  return `${kind === 'hours' ? 'timer' : 'måling'} i måned ${month} (${isoMonth(calendarMonth)})`;
}
