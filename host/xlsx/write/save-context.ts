import type { SheetModel, WorkbookModel } from '../../workbook/model';
import type { ChartSheets } from '../charts/chart-sheets';
import type { Package } from '../package/package';
import type { ReadFile } from '../read/read-workbook';
import type { FileLoss } from '../workbook-file';
import type { SheetDiff } from './sheet-diff';
import type { StringWriter } from './string-writer';
import type { StyleWriter } from './style-writer';

/** Everything that the steps of saving share. `pkg` and `losses` change underway. */
export interface SaveContext {
  readonly pkg: Package;
  readonly model: WorkbookModel;
  readonly before: ReadFile;
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
  readonly charts: ChartSheets;
  readonly losses: FileLoss[];
  /** Sheets that the file does not have yet, with the part made for them. */
  readonly newParts: ReadonlyMap<string, string>;
  readonly diffs: ReadonlyMap<string, SheetDiff>;
  /** Set when a formula of the file was overwritten. */
  lostFormula: boolean;
  nextTableId: number;
}

/** Where a sheet's part is, old or new. */
export function partOfSheet(context: SaveContext, sheet: SheetModel): string | undefined {
  return context.newParts.get(sheet.id) ?? context.before.layout.sheets.get(sheet.id)?.part;
}

/** The sheet as it was opened, or `undefined` for a new one. */
export function sheetBefore(context: SaveContext, id: string): SheetModel | undefined {
  return context.before.model.sheets.find((sheet) => sheet.id === id);
}
