import type { Plan, PlanStep } from '../../workbook/plan';
import type { SheetId } from '../../workbook/marker';
import { planCitizen } from './plan-citizen';
import { planOverview } from './plan-overview';
import type { ResultInput } from './result-input';
import { CITIZEN, OVERVIEW, RESULT_SHEETS } from './result-names';
import { sheetStamp } from './result-sheet';

const planners: Readonly<Record<SheetId, (input: ResultInput) => readonly PlanStep[]>> = {
  [OVERVIEW]: planOverview,
  [CITIZEN]: planCitizen,
};

/**
 * Writes the result sheets from results: values only, never formulas, each figure rounded here as Excel rounds. The
 * stamps say *opdateres* while it is under way. Running it again with the same input changes nothing but the time.
 */
export function planResults(input: ResultInput, sheets: readonly SheetId[] = RESULT_SHEETS): Plan {
  return {
    command: 'refresh',
    steps: sheets.flatMap((sheet) => planners[sheet]?.(input) ?? []),
    stamps: sheets.map((sheet) => sheetStamp(sheet, input.stamp)),
  };
}
