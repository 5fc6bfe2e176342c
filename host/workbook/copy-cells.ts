import type { Area } from '../../src/workbook/place';
import { cellAt, mapArea, setCell } from './cells';
import { notify } from './changes';
import type { ChangedBy } from './changes';
import { requireWritable } from './guards';
import type { CellModel, SheetModel, WorkbookModel } from './model';
import { shiftFormula } from './shift-formula';
import { tablesAt } from './tables';
import { repairHeaders } from './headers';
import { ExcelRefusal } from './excel-refusal';

export interface CopyOptions {
  readonly what: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * Copies cells. The target is filled as often as the source fits in whole, else it takes the source's size from its
 * first cell. Relative formulas read on from their new place. Returns where was written.
 */
export function copyCells(
  model: WorkbookModel,
  source: Place,
  target: Place,
  options: CopyOptions,
  by: ChangedBy,
): Area {
  requireWritable(model, target.sheet);
  const grid = mapArea(source.area, (row, column) => ({
    row,
    column,
    cell: cellAt(source.sheet, row, column),
  }));
  const tile = options.transpose ? (grid[0] ?? []).map((_, index) => grid.map((row) => row[index])) : grid;
  const area = spanOf(tile.length, tile[0]?.length ?? 1, target.area);
  if (tablesAt(model, target.sheet, area).some(({ isFiltered }) => isFiltered)) {
    throw new ExcelRefusal('FilteredRangeConflict', 'Området er filtreret.');
  }
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const from = tile[row % tile.length]?.[column % (tile[0]?.length ?? 1)];
      if (from === undefined || (options.skipBlanks && from.cell?.value === undefined)) continue;
      const to = { row: area.row + row, column: area.column + column };
      const was = cellAt(target.sheet, to.row, to.column);
      setCell(target.sheet, to.row, to.column, copied(from, to, was, options.what));
    }
  }
  for (const table of tablesAt(model, target.sheet, area)) repairHeaders(target.sheet, table);
  notify(model, options.what === 'Formats' ? 'formats' : 'cells', target.sheet, area, by);
  return area;
}

function spanOf(rowCount: number, columnCount: number, target: Area): Area {
  const fits = target.rowCount % rowCount === 0 && target.columnCount % columnCount === 0;
  return fits ? target : { ...target, rowCount, columnCount };
}

function copied(
  { row, column, cell }: { row: number; column: number; cell: CellModel | undefined },
  to: { row: number; column: number },
  was: CellModel | undefined,
  what: CopyOptions['what'],
): CellModel {
  const look = what === 'All' || what === 'Formats' ? cell : was;
  const content = what === 'Formats' ? was : cell;
  const formula =
    what === 'All' || what === 'Formulas'
      ? content?.formula && shiftFormula(content.formula, to.row - row, to.column - column)
      : what === 'Formats'
        ? content?.formula
        : undefined;
  return {
    value: content?.value ?? null,
    ...(formula === undefined ? {} : { formula }),
    ...(content?.isQuoted === true ? { isQuoted: true } : {}),
    ...(look?.format === undefined ? {} : { format: look.format }),
    ...(look?.fileStyle === undefined ? {} : { fileStyle: look.fileStyle }),
  };
}

/** Moves cells to another place on the same sheet or another; what was there is overwritten. */
export function moveCells(model: WorkbookModel, source: Place, target: Place, by: ChangedBy): void {
  requireWritable(model, source.sheet);
  requireWritable(model, target.sheet);
  const cells = mapArea(source.area, (row, column) => cellAt(source.sheet, row, column));
  mapArea(source.area, (row, column) => setCell(source.sheet, row, column, undefined));
  const { row, column } = target.area;
  cells.forEach((line, down) =>
    line.forEach((cell, right) => setCell(target.sheet, row + down, column + right, cell)),
  );
  notify(model, 'cells', source.sheet, source.area, by);
  notify(model, 'cells', target.sheet, { ...source.area, row, column }, by);
}
