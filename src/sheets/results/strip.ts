import type { SheetId } from '../../workbook/marker';
import type { PlanStep } from '../../workbook/plan';
import { COLORS } from '../look';
import { area, stepsOn } from './steps';

/** A figure shown large, with a label over it and a small line under it. */
export interface StripFigure {
  readonly label: string;
  readonly value: number | string;
  readonly numberFormat: string;
  readonly note: string;
}

/** Writes figures side by side: label, value and note in three rows, each figure in its own column. */
export function stripSteps(
  sheet: SheetId,
  row: number,
  columns: readonly number[],
  figures: readonly StripFigure[],
): readonly PlanStep[] {
  const steps = stepsOn(sheet);
  return figures.flatMap((figure, index) => {
    const column = columns[index];
    if (column === undefined) return [];
    return [
      steps.cell(row, column, figure.label),
      steps.cell(row + 1, column, figure.value, figure.numberFormat),
      steps.cell(row + 2, column, figure.note),
    ];
  });
}

/** The look of the strip's three rows over `columnCount` columns. */
export function stripLook(sheet: SheetId, row: number, columnCount: number): readonly PlanStep[] {
  const steps = stepsOn(sheet);
  const small = { color: COLORS.muted, fontSize: 10, horizontal: 'left', fill: COLORS.faint } as const;
  return [
    steps.format(area(row, 0, 1, columnCount), small),
    steps.format(area(row + 1, 0, 1, columnCount), {
      bold: true,
      fontSize: 20,
      horizontal: 'left',
      fill: COLORS.faint,
      rowHeight: 28,
    }),
    steps.format(area(row + 2, 0, 1, columnCount), small),
  ];
}
