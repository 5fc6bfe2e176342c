import type { PlanStep } from '../../../workbook/plan';
import type { SheetId } from '../../../workbook/marker';
import { bodyRowCount } from '../../../workbook/table-layout';
import type { ResultColumn } from '../../results/overview-columns';
import { stampName } from '../../results/stamp-name';
import { area, stepsOn } from '../../results/steps';
import { parseStamp } from '../../stamp';
import type { SoemResultInput } from './soem-result-input';

/** Part of a line that is filled before the next word has to move down. */
const FILL = 0.9;

/** Height of a line of text, in points. */
const LINE_HEIGHT = 15;

/** How many lines the fullest cell of a row folds into. */
export function linesIn<Row>(columns: readonly ResultColumn<Row>[], row: Row): number {
  const folds = columns.map((column) =>
    Math.ceil(String(column.value(row) ?? '').length / (column.width * FILL)),
  );
  return Math.max(1, ...folds);
}

/** Rows as high as what now stands in them, neighbours of one height at a time: programs do not fit them by themselves. */
export function rowHeights(sheet: SheetId, first: number, folds: readonly number[]): readonly PlanStep[] {
  return folds.flatMap((count, index) => {
    if (index > 0 && folds[index - 1] === count) return [];
    const next = folds.findIndex((other, at) => at > index && other !== count);
    const rowCount = (next < 0 ? folds.length : next) - index;
    const rows = area(first + index, 0, rowCount, 1);
    return [stepsOn(sheet).format(rows, { rowHeight: LINE_HEIGHT * count })];
  });
}

/** Whether the rows of a sheet's table hold these very lines already, so that their heights are the user's. */
export function isAsItStands(input: SoemResultInput, sheet: SheetId, count: number): boolean {
  const table = input.snapshot.tables.find(({ id }) => id === sheet);
  return isOfThisInput(input, sheet) && table !== undefined && bodyRowCount(table) === count;
}

/** Whether a sheet was last written, and to its end, from this very input and calculation by the same version. */
export function isOfThisInput({ snapshot, stamp }: SoemResultInput, sheet: SheetId): boolean {
  const written = parseStamp(snapshot.names.find(({ name }) => name === stampName(sheet))?.value);
  return written.state === 'done' && written.dataId === stamp.dataId && written.version === stamp.version;
}
