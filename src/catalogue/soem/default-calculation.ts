/** Name of the calculation that a new workbook begins with; users may write another. */
export const DEFAULT_CALCULATION = 'Beregning 1';
