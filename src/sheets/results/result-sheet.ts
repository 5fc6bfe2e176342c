import type { EnsureSheet, PlanStep, Stamp } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import type { SheetId } from '../../workbook/marker';
import { stampText } from '../../text/stamp';
import { ensureSheetStep } from '../build/sheet-layout';
import { COLORS, FORMATS } from '../look';
import type { SheetSpec } from '../spec';
import { doneStamp, runningStamp, type StampFacts } from '../stamp';
import { stampName } from './stamp-name';
import { area, stepsOn } from './steps';

/** Rows at the top of every result sheet, counted from 0. */
const HEAD_ROWS = { title: 0, stamp: 1, notice: 2 } as const;

/** The stamp that is set before the first cell of a run is written, and the one set after the last. */
export function sheetStamp(sheet: SheetId, facts: StampFacts): Stamp {
  return {
    sheet,
    at: { row: HEAD_ROWS.stamp, column: 0 },
    running: runningStamp(facts),
    done: doneStamp(facts),
  };
}

/** The sheet itself: landscape A4, one page wide, no gridlines, the table's header, if there is one, on each page. */
export function resultSheet(
  spec: SheetSpec,
  columnWidths: readonly number[],
  headerRow?: number,
): EnsureSheet {
  const titleRow = headerRow === undefined ? {} : { titleRow: headerRow };
  return ensureSheetStep(spec, { columnWidths, headRows: 0, ...titleRow });
}

/**
 * Whether the look of a sheet is to be laid out. Only on a sheet that was never laid out as a whole, which its stamp's name
 * tells: afterwards its formats are the user's own, also when a later run is broken off.
 */
export function needsLook(snapshot: Snapshot, sheet: SheetId): boolean {
  const key = snapshot.sheets.find(({ id }) => id === sheet)?.key;
  const target = snapshot.names.find(({ name }) => name === stampName(sheet))?.target;
  return key === undefined || target?.sheetKey !== key;
}

/** Title, and the line that says that figures do not update by themselves. The stamp between them is the plan's. */
export function headSteps(spec: SheetSpec): readonly PlanStep[] {
  const steps = stepsOn(spec.id);
  return [steps.cell(HEAD_ROWS.title, 0, spec.title), steps.cell(HEAD_ROWS.notice, 0, stampText.noUpdate)];
}

/** Names the cell of the stamp. The last step of a result sheet: from then on it is laid out; see {@link needsLook}. */
export function stampNameStep({ id }: SheetSpec): PlanStep {
  return stepsOn(id).name(stampName(id), { row: HEAD_ROWS.stamp, column: 0 }, true);
}

/** The look of the head. */
export function headLook(sheet: SheetId): readonly PlanStep[] {
  const steps = stepsOn(sheet);
  return [
    steps.format(area(HEAD_ROWS.title, 0, 1, 1), FORMATS.title),
    steps.format(area(HEAD_ROWS.stamp, 0, 1, 1), { bold: true, color: COLORS.actual }),
    steps.format(area(HEAD_ROWS.notice, 0, 1, 1), FORMATS.lead),
  ];
}
