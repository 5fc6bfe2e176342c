import { overview } from '../../domain/dobbelt-bundlinje/overview';
import { readingOrder, readingTexts } from '../../text/readings';
import { resultText } from '../../text/results';
import type { PlanStep } from '../../workbook/plan';
import { COLORS, FORMATS } from '../look';
import { dbOverblik } from '../specs/result-sheets';
import { keyFigures } from './key-figures';
import { overviewChart } from './overview-chart';
import { overviewColumns } from './overview-columns';
import { COUNTS, NOTES, OVERVIEW_ROWS, OVERVIEW_WIDTH, STRIP_COLUMNS } from './overview-layout';
import { overviewNotes, reportDateNote } from './overview-notes';
import { publicName } from './public-name';
import { readingWords } from './reading-words';
import type { ResultInput } from './result-input';
import { headLook, headSteps, needsLook, resultSheet, stampNameStep } from './result-sheet';
import { alignColumns, newRows, resultTable } from './result-table';
import { area, stepsOn } from './steps';
import { stripLook, stripSteps } from './strip';
import { OVERVIEW } from './result-names';

const steps = stepsOn(OVERVIEW);

/** The small table the chart is drawn from. */
function countSteps({ results }: ResultInput): readonly PlanStep[] {
  const { byReading } = overview(results);
  const at = (column: number) => ({ row: COUNTS.row, column });
  const { count, reading, question } = resultText.counts;
  return [
    steps.column(at(COUNTS.count), [count, ...readingOrder.map((id) => byReading[id])]),
    steps.column(at(COUNTS.reading), [reading, ...readingOrder.map(readingWords)]),
    steps.column(at(COUNTS.question), [question, ...readingOrder.map((id) => readingTexts[id].question)]),
  ];
}

function figureSteps(input: ResultInput): readonly PlanStep[] {
  const figures = keyFigures(input.results, input.reportDate);
  const names = figures.flatMap(({ name }, index) => {
    const column = STRIP_COLUMNS[index];
    if (column === undefined) return [];
    const at = { row: OVERVIEW_ROWS.strip + 1, column };
    return [steps.name(publicName(input.snapshot, name, OVERVIEW), at, false)];
  });
  return [...stripSteps(OVERVIEW, OVERVIEW_ROWS.strip, STRIP_COLUMNS, figures), ...names];
}

/** The look of body rows; figures stand right, words wrap. */
function bodyLook(first: number, rowCount: number): readonly PlanStep[] {
  const row = OVERVIEW_ROWS.header + 1 + first;
  return [
    steps.format(area(row, 0, rowCount, OVERVIEW_WIDTH), { vertical: 'top', wrap: true, rowHeight: 32 }),
    ...alignColumns(OVERVIEW, overviewColumns, row, rowCount),
  ];
}

function look(): readonly PlanStep[] {
  const note = { ...FORMATS.lead, fontSize: 9 };
  return [
    ...headLook(OVERVIEW),
    steps.format(area(OVERVIEW_ROWS.reportDate, 0, 1, 1), { bold: true }),
    ...stripLook(OVERVIEW, OVERVIEW_ROWS.strip, OVERVIEW_WIDTH),
    steps.format(area(COUNTS.row, COUNTS.count, 1, OVERVIEW_WIDTH - COUNTS.count), {
      bold: true,
      borderBottom: COLORS.rule,
    }),
    steps.format(area(COUNTS.row, COUNTS.count, 8, 1), { horizontal: 'left' }),
    steps.format(area(NOTES.row, NOTES.column, 6, 1), note),
    steps.format(area(OVERVIEW_ROWS.altText, 0, 1, 1), note),
    steps.format(area(OVERVIEW_ROWS.header, 0, 1, OVERVIEW_WIDTH), {
      ...FORMATS.header,
      wrap: true,
      rowHeight: 32,
    }),
    ...alignColumns(OVERVIEW, overviewColumns, OVERVIEW_ROWS.header, 1),
  ];
}

/** Writes the overview: stamp, key figures, chart with its small table, notes, and one table row per course. */
export function planOverview(input: ResultInput): readonly PlanStep[] {
  const chart = overviewChart(input.results);
  const widths = overviewColumns.map(({ width }) => width);
  const isNew = needsLook(input.snapshot, OVERVIEW);
  const added = newRows(input.snapshot, OVERVIEW, isNew, input.results.length, bodyLook);
  return [
    resultSheet(dbOverblik, widths, OVERVIEW_ROWS.header),
    ...headSteps(dbOverblik),
    steps.cell(OVERVIEW_ROWS.reportDate, 0, reportDateNote(input)),
    ...figureSteps(input),
    ...countSteps(input),
    steps.column(NOTES, overviewNotes(input)),
    steps.cell(OVERVIEW_ROWS.altText, 0, chart.altText),
    ...(isNew ? [] : added),
    ...resultTable(input.snapshot, OVERVIEW, OVERVIEW, OVERVIEW_ROWS.header, overviewColumns, input.results),
    { kind: 'ensureChart', sheet: OVERVIEW, chart },
    ...(isNew ? [...look(), ...added] : []),
    stampNameStep(dbOverblik),
  ];
}
