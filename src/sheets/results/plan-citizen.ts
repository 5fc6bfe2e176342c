import type { CourseResult } from '../../domain/dobbelt-bundlinje/course-result';
import { notApplicable } from '../../text/missing';
import { citizenText as text } from '../../text/results';
import type { Area } from '../../workbook/place';
import type { PlanStep } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serial-date';
import { COLORS, FORMATS } from '../look';
import { listName } from '../specs/header-text';
import { dbBorger } from '../specs/result-sheets';
import { chartAltText, citizenChart } from './citizen-chart';
import { citizenColumns, type MonthRow } from './citizen-columns';
import { citizenWords } from './citizen-facts';
import {
  CITIZEN_ROWS as ROWS,
  CITIZEN_STRIP,
  CITIZEN_WIDTH,
  HINT_COLUMN,
  SHOWN_AREAS,
  VALUE_COLUMN,
} from './citizen-layout';
import { citizenFigures } from './citizen-strip';
import { latestFirst } from './course-order';
import { citizenNotes } from './overview-notes';
import type { ResultInput } from './result-input';
import { headLook, headSteps, needsLook, resultSheet, stampNameStep } from './result-sheet';
import { alignColumns, newRows, resultTable } from './result-table';
import { area, stepsOn } from './steps';
import { stripLook, stripSteps } from './strip';
import { CHOSEN_NAME, CITIZEN, SHOWN_NAME } from './result-names';

const steps = stepsOn(CITIZEN);
const chosenCell = area(ROWS.choose, VALUE_COLUMN, 1, 1);
const hintCell = area(ROWS.choose, HINT_COLUMN, 1, 1);
const differs = `=$C$${ROWS.choose + 1}<>$C$${ROWS.shows + 1}`;

/** The drop-down, and the words that turn visible when it asks for somebody else than is shown. */
function chooserSteps(citizenId: string | undefined): readonly PlanStep[] {
  return [
    steps.cell(ROWS.choose, 0, text.choose),
    steps.cell(ROWS.choose, VALUE_COLUMN, citizenId ?? null),
    steps.cell(ROWS.choose, HINT_COLUMN, text.pressRefresh(citizenId ?? notApplicable)),
    steps.name(CHOSEN_NAME, chosenCell, true),
    steps.name(SHOWN_NAME, { row: ROWS.shows, column: VALUE_COLUMN }, true),
    {
      kind: 'setValidation',
      target: { sheet: CITIZEN, area: chosenCell },
      rule: { kind: 'list', name: listName('borgere') },
      prompt: { title: text.choose, message: text.chooseHelp },
      alert: { title: text.choose, message: text.chooseUnknown, style: 'stop' },
    },
  ];
}

function factSteps(input: ResultInput, courses: readonly CourseResult[]): readonly PlanStep[] {
  const words = citizenWords(courses);
  const labels = [text.shows, text.course, text.reportDate, text.reading, text.question, text.missing];
  const at = { row: ROWS.shows, column: VALUE_COLUMN };
  return [
    steps.column({ ...at, column: 0 }, [...labels, text.otherCourses]),
    steps.column(at, [input.citizenId ?? notApplicable, words.course]),
    steps.cell(ROWS.reportDate, VALUE_COLUMN, serialOfDate(input.reportDate) ?? null, 'dd-mm-yyyy'),
    steps.column({ ...at, row: ROWS.reading }, [words.reading, words.question, words.missing, words.others]),
  ];
}

/** Clears the strip before it is written, for a citizen without a course has none. */
function figureSteps(result: CourseResult | undefined): readonly PlanStep[] {
  const blank = Array.from({ length: 3 }, () => Array.from({ length: CITIZEN_WIDTH }, () => null));
  return [
    steps.block({ row: ROWS.strip, column: 0 }, blank),
    ...stripSteps(CITIZEN, ROWS.strip, CITIZEN_STRIP, citizenFigures(result)),
  ];
}

function greyWhenChosenDiffers(): readonly PlanStep[] {
  const conditional = (where: Area, format: { color: string; bold?: boolean }): PlanStep => ({
    kind: 'setConditionalFormat',
    sheet: CITIZEN,
    area: where,
    formula: differs,
    format,
  });
  return [
    ...SHOWN_AREAS.map((where) => conditional(where, { color: COLORS.unknown })),
    conditional(hintCell, { color: COLORS.worse, bold: true }),
  ];
}

function look(): readonly PlanStep[] {
  const note = { ...FORMATS.lead, fontSize: 9 };
  return [
    ...headLook(CITIZEN),
    steps.format(area(ROWS.choose, 0, 8, 1), FORMATS.lead),
    steps.format(area(ROWS.shows, VALUE_COLUMN, 7, 1), { horizontal: 'left' }),
    steps.format(chosenCell, { bold: true, fill: COLORS.faint, borderBottom: COLORS.actual }),
    // White on white until the conditional format turns it on: a result cell never holds a formula.
    steps.format(hintCell, { color: '#FFFFFF' }),
    steps.format(area(ROWS.shows, VALUE_COLUMN, 1, 1), { bold: true }),
    steps.format(area(ROWS.reading, VALUE_COLUMN, 1, 1), { bold: true }),
    ...stripLook(CITIZEN, ROWS.strip, CITIZEN_WIDTH),
    steps.format(area(ROWS.altText, 0, 5, 1), note),
    steps.format(area(ROWS.header, 0, 1, CITIZEN_WIDTH), { ...FORMATS.header, wrap: true, rowHeight: 32 }),
    ...alignColumns(CITIZEN, citizenColumns, ROWS.header, 1),
    ...greyWhenChosenDiffers(),
  ];
}

function bodyLook(first: number, rowCount: number): readonly PlanStep[] {
  return alignColumns(CITIZEN, citizenColumns, ROWS.header + 1 + first, rowCount);
}

/** Writes the sheet for one citizen: drop-down, reading in words, figures, chart, notes and the month table. */
export function planCitizen(input: ResultInput): readonly PlanStep[] {
  const courses = input.citizenId === undefined ? [] : latestFirst(input.results, input.citizenId);
  const [shown] = courses;
  const rows: readonly MonthRow[] = shown ? shown.months.map((month) => ({ month, result: shown })) : [];
  const widths = citizenColumns.map(({ width }) => width);
  const isNew = needsLook(input.snapshot, CITIZEN);
  const added = newRows(input.snapshot, CITIZEN, isNew, rows.length, bodyLook);
  return [
    resultSheet(dbBorger, widths, ROWS.header),
    ...headSteps(dbBorger),
    ...chooserSteps(input.citizenId),
    ...factSteps(input, courses),
    ...figureSteps(shown),
    steps.cell(ROWS.altText, 0, chartAltText(shown)),
    steps.column({ row: ROWS.notes, column: 0 }, citizenNotes(input)),
    ...(isNew ? [] : added),
    ...resultTable(input.snapshot, CITIZEN, CITIZEN, ROWS.header, citizenColumns, rows),
    { kind: 'ensureChart', sheet: CITIZEN, chart: citizenChart(shown) },
    ...(isNew ? [...look(), ...added] : []),
    stampNameStep(dbBorger),
  ];
}
