import { mustHold } from '../../../domain/soem/explain/must-hold';
import { payersAndTotal } from '../../../domain/soem/payer';
import { listWithin } from '../../../text/list-within';
import { missingFigure } from '../../../text/missing';
import { explanationText as text, mustHoldWords } from '../../../text/soem-explanation';
import { payerWords, soemResultText } from '../../../text/soem-results';
import type { PlanStep } from '../../../workbook/plan';
import { COLORS, FORMATS } from '../../look';
import { headLook, headSteps, needsLook, resultSheet, stampNameStep } from '../../results/result-sheet';
import { alignColumns, newRows, resultTable } from '../../results/result-table';
import { area, stepsOn } from '../../results/steps';
import { soemForklaring } from '../specs/result-sheets';
import { explanationColumns as columns, explanationLines } from './explanation-rows';
import { publishedConditions } from './published-step';
import { isAsItStands, linesIn, rowHeights } from './row-heights';
import type { SoemResultInput } from './soem-result-input';

const spec = soemForklaring;

/** Rows of the sheet, counted from 0; the chains come last, for they are as long as they are. */
const ROWS = { withheld: 3, mustHold: 4, header: 10 } as const;

/** Writes `SØM – forklaring`: where each net turns, and the chain of steps behind it. */
export function* explanationSheet(input: SoemResultInput): Generator<void, readonly PlanStep[], void> {
  const { snapshot, facts, result, withheldBy } = input;
  const steps = stepsOn(spec.id);
  const isNew = needsLook(snapshot, spec.id);
  const lines = facts === undefined || result === undefined ? [] : yield* explanationLines(facts, result);
  const conditions = result === undefined ? [] : mustHold(result).map(publishedConditions).map(mustHoldWords);
  const look = (first: number, count: number) => rowLook(ROWS.header + 1 + first, count);
  const added = newRows(snapshot, spec.id, isNew, lines.length, look);
  return [
    resultSheet(
      spec,
      columns.map(({ width }) => width),
      ROWS.header,
    ),
    ...headSteps(spec),
    steps.cell(
      ROWS.withheld,
      0,
      withheldBy.length === 0 ? null : soemResultText.withheld(listWithin(withheldBy)),
    ),
    steps.cell(ROWS.mustHold, 0, text.mustHold),
    steps.block(
      { row: ROWS.mustHold + 1, column: 0 },
      payersAndTotal.map((payer, index) => [payerWords[payer], conditions[index] ?? missingFigure]),
    ),
    ...(isNew ? [] : added),
    ...resultTable(snapshot, spec.id, spec.id, ROWS.header, columns, lines),
    ...(isNew ? [...sheetLook(), ...added] : []),
    ...(isAsItStands(input, spec.id, lines.length)
      ? []
      : rowHeights(
          spec.id,
          ROWS.header + 1,
          lines.map((line) => linesIn(columns, line)),
        )),
    stampNameStep(spec),
  ];
}

/** Long lines are folded within their cell. */
function rowLook(row: number, count: number): readonly PlanStep[] {
  return [
    stepsOn(spec.id).format(area(row, 0, count, columns.length), { wrap: true, vertical: 'top' }),
    ...alignColumns(spec.id, columns, row, count),
  ];
}

function sheetLook(): readonly PlanStep[] {
  const steps = stepsOn(spec.id);
  return [
    ...headLook(spec.id),
    steps.format(area(ROWS.withheld, 0, 1, 1), { bold: true, color: COLORS.worse }),
    steps.format(area(ROWS.mustHold, 0, 1, 1), { bold: true, fontSize: 13, color: COLORS.actual }),
    steps.format(area(ROWS.mustHold + 1, 0, payersAndTotal.length, 1), { bold: true }),
    steps.format(area(ROWS.header, 0, 1, columns.length), { ...FORMATS.header, wrap: true, rowHeight: 32 }),
    ...alignColumns(spec.id, columns, ROWS.header, 1),
  ];
}
