import { listWithin } from '../../../text/list-within';
import { soemResultText as text } from '../../../text/soem-results';
import type { Plan, PlanStep } from '../../../workbook/plan';
import { FORMATS, COLORS } from '../../look';
import type { ResultColumn } from '../../results/overview-columns';
import {
  headLook,
  headSteps,
  needsLook,
  resultSheet,
  sheetStamp,
  stampNameStep,
} from '../../results/result-sheet';
import { alignColumns, newRows, resultTable } from '../../results/result-table';
import { area, stepsOn } from '../../results/steps';
import type { SheetSpec } from '../../spec';
import { soemAar, soemMatrix, soemResultat } from '../specs/result-sheets';
import { areaSteps } from './area-block';
import { blockLook } from './block';
import { changesSheet } from './changes-sheet';
import { checklistSteps, committeeSteps, localDataSteps, realisedSteps, useSteps } from './evidence-blocks';
import { CHOSEN_CELL, CHOSEN_NAME, ROOM, ROWS, USE_COLUMN, WIDTHS } from './layout';
import { explanationSheet } from './explanation-sheet';
import { payerSteps } from './payer-block';
import { sensitivitySheet } from './sensitivity-sheet';
import { areaChart, cumulativeChart, YEAR_HEADER } from './soem-charts';
import { SOEM_RESULT_SHEETS } from './result-names';
import type { SoemResultInput } from './soem-result-input';
import { summaryLines } from './summary-lines';
import { matrixColumns, matrixLines, yearColumns } from './year-columns';

/**
 * Writes the result sheets of one calculation: values only, rounded here as Excel rounds. A calculation with a *fejl* gets
 * *mangler* in place of every figure, and the cells to look at. Running it again changes nothing but the time.
 * A generator that may be put aside between its parts: together they take longer than the pane may stand still.
 */
export function* planSoemResults(input: SoemResultInput): Generator<void, Plan, void> {
  const years = [...yearSheet(input), ...matrixSheet(input)];
  yield;
  const sensitivity = sensitivitySheet(input);
  yield;
  const explanation = yield* explanationSheet(input);
  yield;
  const changes = yield* changesSheet(input);
  yield;
  return {
    command: 'refresh',
    steps: [...years, ...sensitivity, ...explanation, ...changes, ...resultSteps(input)],
    stamps: SOEM_RESULT_SHEETS.map((sheet) => sheetStamp(sheet, input.stamp)),
  };
}

function resultSteps(input: SoemResultInput): readonly PlanStep[] {
  const { facts, result, withheldBy, calculation } = input;
  const steps = stepsOn(soemResultat.id);
  const cumulative = cumulativeChart(result);
  const areas = areaChart(result);
  return [
    resultSheet(soemResultat, WIDTHS),
    ...headSteps(soemResultat),
    steps.cell(ROWS.calculation, 0, text.calculation),
    steps.cell(CHOSEN_CELL.row, CHOSEN_CELL.column, calculation),
    steps.cell(CHOSEN_CELL.row, CHOSEN_CELL.column + 2, text.calculationHint),
    steps.name(CHOSEN_NAME, CHOSEN_CELL, true),
    steps.cell(ROWS.withheld, 0, withheldBy.length === 0 ? null : text.withheld(listWithin(withheldBy))),
    steps.block({ row: ROWS.summary, column: 0 }, summaryLines(facts, result)),
    ...payerSteps(input),
    ...areaSteps(input),
    ...committeeSteps(result),
    ...useSteps(facts),
    ...localDataSteps(facts),
    ...checklistSteps(facts),
    ...realisedSteps(facts, result !== undefined),
    steps.column({ row: ROWS.altTexts, column: 0 }, [cumulative.altText, areas.altText]),
    { kind: 'ensureChart', sheet: soemResultat.id, chart: cumulative },
    { kind: 'ensureChart', sheet: soemResultat.id, chart: areas },
    ...(needsLook(input.snapshot, soemResultat.id) ? resultLook() : []),
    stampNameStep(soemResultat),
  ];
}

function resultLook(): readonly PlanStep[] {
  const steps = stepsOn(soemResultat.id);
  const summaryRows = Object.keys(text.summary).length;
  const look = (id: keyof typeof ROOM, wordColumns: number) =>
    blockLook({
      ...{ sheet: soemResultat.id, row: ROWS[id], room: ROOM[id], headers: text[id].headers },
      ...(id === 'use' ? { column: USE_COLUMN } : {}),
      wordColumns,
    });
  return [
    ...headLook(soemResultat.id),
    steps.format(area(ROWS.calculation, 0, 1, 1), FORMATS.lead),
    steps.format(area(CHOSEN_CELL.row, CHOSEN_CELL.column, 1, 1), { bold: true, fill: COLORS.faint }),
    steps.format(area(CHOSEN_CELL.row, CHOSEN_CELL.column + 2, 1, 1), FORMATS.lead),
    steps.format(area(ROWS.withheld, 0, 1, 1), { bold: true, color: COLORS.worse }),
    steps.format(area(ROWS.summary, 0, summaryRows, 1), FORMATS.lead),
    steps.format(area(ROWS.summary, 1, summaryRows, 1), { horizontal: 'left' }),
    ...look('payers', 1),
    ...look('areas', 1),
    ...look('committees', 1),
    ...look('use', 2),
    ...look('local', 2),
    ...look('checklist', text.checklist.headers.length),
    ...look('realised', 1),
    steps.format(area(ROWS.payers + 2, 0, 1, text.payers.headers.length), { bold: true }),
    steps.format(area(ROWS.areas + 2, 0, 1, text.areas.headers.length), { bold: true }),
    steps.format(area(ROWS.altTexts, 0, 2, 1), { ...FORMATS.lead, fontSize: 9 }),
  ];
}

function yearSheet(input: SoemResultInput): readonly PlanStep[] {
  return tableSheet(input, soemAar, yearColumns, input.result?.byYear ?? []);
}

function matrixSheet(input: SoemResultInput): readonly PlanStep[] {
  return tableSheet(
    input,
    soemMatrix,
    matrixColumns,
    input.result === undefined ? [] : matrixLines(input.result),
  );
}

/** A sheet with nothing but one table under its head. */
function tableSheet<Row>(
  { snapshot }: SoemResultInput,
  spec: SheetSpec,
  columns: readonly ResultColumn<Row>[],
  rows: readonly Row[],
): readonly PlanStep[] {
  const steps = stepsOn(spec.id);
  const isNew = needsLook(snapshot, spec.id);
  const look = (first: number, count: number) =>
    alignColumns(spec.id, columns, YEAR_HEADER + 1 + first, count);
  const added = newRows(snapshot, spec.id, isNew, rows.length, look);
  const header = area(YEAR_HEADER, 0, 1, columns.length);
  return [
    resultSheet(
      spec,
      columns.map(({ width }) => width),
      YEAR_HEADER,
    ),
    ...headSteps(spec),
    ...(isNew ? [] : added),
    ...resultTable(snapshot, spec.id, spec.id, YEAR_HEADER, columns, rows),
    ...(isNew
      ? [
          ...headLook(spec.id),
          steps.format(header, { ...FORMATS.header, wrap: true, rowHeight: 32 }),
          ...alignColumns(spec.id, columns, YEAR_HEADER, 1),
          ...added,
        ]
      : []),
    stampNameStep(spec),
  ];
}
