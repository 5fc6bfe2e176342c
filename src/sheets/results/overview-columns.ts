import type { CourseResult } from '../../domain/dobbelt-bundlinje/course-result';
import { notApplicable } from '../../text/missing';
import { readingTexts } from '../../text/readings';
import { resultText } from '../../text/results';
import { DECIMALS, published } from './published';
import { readingWords } from './reading-words';
import { reasonWords } from './reason-words';

/** One column of a result table: what it is called, how wide, how shown, and what it holds for one row. */
export interface ResultColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly numberFormat?: string;
  /** Said where the cell's own side would not do; the word *mangler* stands as the figures do. */
  readonly align?: 'center' | 'right';
  readonly value: (row: Row) => string | number | null;
}

const HOURS = '0.0';
const PERCENT = '0.0%';
const SIGNED_HOURS = '+0.0;-0.0;0.0';
const SIGNED_PERCENT = '+0.0%;-0.0%;0.0%';
const { headers } = resultText;
const { hours, share, score } = DECIMALS;

/** The table of the overview: one row per course. Figures are rounded here and nowhere before. */
export const overviewColumns: readonly ResultColumn<CourseResult>[] = [
  { header: headers.citizenId, width: 10, value: ({ course }) => course.citizenId },
  { header: headers.courseId, width: 10, value: ({ course }) => course.id },
  { header: headers.method, width: 9, align: 'center', value: ({ course }) => course.method },
  { header: headers.phase, width: 7, align: 'center', value: ({ phase }) => phase ?? notApplicable },
  { header: headers.month, width: 8.5, align: 'center', value: ({ month }) => month ?? notApplicable },
  {
    header: headers.expectedHoursToDate,
    width: 10.5,
    numberFormat: HOURS,
    align: 'right',
    value: (row) => published(row.expectedHoursToDate, hours),
  },
  {
    header: headers.actualHoursToDate,
    width: 9.5,
    numberFormat: HOURS,
    align: 'right',
    value: (row) => published(row.actualHoursToDate, hours),
  },
  {
    header: headers.expectedPercent,
    width: 10.5,
    numberFormat: PERCENT,
    align: 'right',
    value: (row) => published(row.expectedShare, share),
  },
  {
    header: headers.actualPercent,
    width: 9.5,
    numberFormat: PERCENT,
    align: 'right',
    value: (row) => published(row.actualShare, share),
  },
  {
    header: headers.difference,
    width: 10.5,
    numberFormat: SIGNED_HOURS,
    align: 'right',
    value: (row) => published(row.timeDifference, hours),
  },
  {
    header: headers.differencePercent,
    width: 10.5,
    numberFormat: SIGNED_PERCENT,
    align: 'right',
    value: (row) => published(row.timeDifferenceShare, share),
  },
  {
    header: headers.goalInstrument,
    width: 13,
    align: 'center',
    value: ({ course }) => course.goalInstrument,
  },
  {
    header: headers.goalMonth,
    width: 12,
    align: 'center',
    value: ({ goal }) => goal?.month ?? published(null, 0),
  },
  {
    header: headers.expectedGoal,
    width: 10.5,
    align: 'right',
    value: ({ goal }) => published(goal?.expected, score),
  },
  {
    header: headers.actualGoal,
    width: 9.5,
    align: 'right',
    value: ({ goal }) => published(goal?.actual, score),
  },
  {
    header: headers.goalDifference,
    width: 9.5,
    align: 'center',
    numberFormat: '+0.0;-0.0;0.0',
    value: ({ goal }) => published(goal?.difference, score),
  },
  { header: headers.reading, width: 20, value: ({ reading }) => readingWords(reading) },
  { header: headers.question, width: 34, value: ({ reading }) => readingTexts[reading].question },
  { header: headers.missing, width: 34, value: reasonWords },
];
