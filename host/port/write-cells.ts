import { isKeep } from '../../src/workbook/cell-value';
import type { WriteValue } from '../../src/workbook/cell-value';
import { needsEscape } from '../../src/workbook/escape-text';
import { estimateBytes } from '../../src/workbook/estimate-bytes';
import type { CellPlace } from '../../src/workbook/place';
import { setValue } from '../workbook/cells';
import type { SheetModel } from '../workbook/model';
import type { ApplyContext } from './apply-context';

/** Writes one value; text that Excel would read as something else stays text, as after a leading apostrophe. */
export function writeCell(
  context: ApplyContext,
  sheet: SheetModel,
  place: CellPlace,
  value: WriteValue,
): void {
  if (isKeep(value)) return;
  const content = value === '' ? null : value;
  setValue(sheet, place, content, { isQuoted: typeof content === 'string' && needsEscape(content) });
  context.cellsWritten++;
  context.bytes += estimateBytes(value);
}
