import type { Area, CellPlace } from '../../src/workbook/place';
import { isCellError } from '../../src/workbook/cell-value';
import { cellArea } from '../workbook/areas';
import { cellAt, mapArea } from '../workbook/cells';
import { joinPlaces } from '../workbook/join-places';
import type { CellModel } from '../workbook/model';
import { intersect } from '../workbook/shift';
import { usedArea } from '../workbook/used-area';
import { validationAt } from '../workbook/validations';
import { walkable } from './range-size';
import type { HostState } from './rich-types';
import type { RangeTarget } from './type-targets';

/** Cells of one kind, within what is in use; `kinds` narrows constants and formulas to what they hold. */
export function specialCells(target: RangeTarget, type: string, kinds: string, host: HostState): Area[] {
  const { sheet, area } = walkable(target);
  const places = mapArea(area, (row, column) => ({ row, column })).flat();
  const where = (is: (cell: CellModel | undefined, place: CellPlace) => boolean) =>
    joinPlaces(places.filter((place) => is(cellAt(sheet, place.row, place.column), place)));
  switch (type) {
    case 'Blanks': {
      const used = usedArea(sheet, false);
      const inUse = used === undefined ? undefined : intersect(used, area);
      if (inUse === undefined) return [];
      return joinPlaces(
        mapArea(inUse, (row, column) => ({ row, column }))
          .flat()
          .filter(({ row, column }) => isBlank(cellAt(sheet, row, column))),
      );
    }
    case 'Constants':
      return where((cell) => !isBlank(cell) && cell?.formula === undefined && isKind(cell, kinds));
    case 'Formulas':
      return where((cell) => cell?.formula !== undefined && isKind(cell, kinds));
    case 'Visible':
      return where(
        (_cell, { row, column }) =>
          sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true,
      );
    case 'DataValidations':
      return where((_cell, place) => validationAt(sheet, place) !== undefined);
    case 'ConditionalFormats':
      return sheet.conditionalFormats.flatMap(({ areas }) =>
        areas.flatMap((other) => intersect(other, area) ?? []),
      );
    case 'LastCell':
      return lastCell(target);
    default:
      throw host.missing(`Range.GetSpecialCells ${type} (method)`);
  }
}

function lastCell({ sheet }: RangeTarget): Area[] {
  const used = usedArea(sheet, false) ?? cellArea({ row: 0, column: 0 });
  return [cellArea({ row: used.row + used.rowCount - 1, column: used.column + used.columnCount - 1 })];
}

function isBlank(cell: CellModel | undefined): boolean {
  return cell?.formula === undefined && (cell?.value ?? null) === null;
}

/** `Numbers`, `Text`, `Logical`, `Errors` and what joins them, such as `LogicalNumbers`; `All` is everything. */
function isKind(cell: CellModel | undefined, kinds: string): boolean {
  const value = cell?.value ?? null;
  if (kinds === 'All' || value === null) return true;
  if (isCellError(value)) return kinds.includes('Error');
  if (typeof value === 'number') return kinds.includes('Number');
  return kinds.includes(typeof value === 'string' ? 'Text' : 'Logical');
}
