import type { Plan, PlanStep } from '../../workbook/plan';
import type { SheetId } from '../../workbook/marker';
import { CHOSEN_NAME, CITIZEN, SHOWN_NAME } from './citizen-layout';
import { keyFigureNames } from './key-figures';
import { OVERVIEW } from './overview-layout';
import { planCitizen } from './plan-citizen';
import { planOverview } from './plan-overview';
import { possibleNames } from './public-name';
import type { ResultInput } from './result-input';
import { sheetStamp, stampName } from './result-sheet';

const planners: Readonly<Record<SheetId, (input: ResultInput) => readonly PlanStep[]>> = {
  [OVERVIEW]: planOverview,
  [CITIZEN]: planCitizen,
};

/** The result sheets of dobbelt bundlinje, in tab order. */
export const RESULT_SHEETS: readonly SheetId[] = [OVERVIEW, CITIZEN];

/** Workbook names that are read to know what stands on the result sheets. */
export const RESULT_NAMES: readonly string[] = [
  ...RESULT_SHEETS.map(stampName),
  CHOSEN_NAME,
  SHOWN_NAME,
  ...keyFigureNames.flatMap(possibleNames),
];

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
