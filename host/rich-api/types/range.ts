import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import type { Area } from '../../../src/workbook/place';
import { endColumn, endRow } from '../../workbook/areas';
import { requireSheet } from '../../workbook/sheets';
import { parseRange, rangeAddress, rangeOn } from '../addresses';
import { clearRange, readFormulas, readTexts, readTypes, readValues, writeValues } from '../range-cells';
import { readNumberFormats, writeNumberFormats } from '../range-formats';
import { rowProperties, isEveryRow, setRowsHidden } from '../range-rows';
import { usedPart } from '../used-part';
import { invalidArgument } from '../rich-error';
import type { ArgumentReader, HostState, RangeTarget, RichObject, TypeTable } from '../rich-types';
import { mergedAreas } from './range-areas';

function at(target: RangeTarget, host: HostState, change: Partial<Area>): RichObject {
  return host.object('Range', rangeOn(target.sheet, { ...target.area, ...change }));
}

/** The smallest range around this one and another on the same sheet. */
function boundingRect(target: RangeTarget, args: ArgumentReader, host: HostState): RichObject {
  const other = args.range(0, (address) => parseRange(host.model, address, target.sheet));
  if (other.sheet !== target.sheet) throw invalidArgument();
  const row = Math.min(target.area.row, other.area.row);
  const column = Math.min(target.area.column, other.area.column);
  const rowCount = Math.max(endRow(target.area), endRow(other.area)) - row;
  const columnCount = Math.max(endColumn(target.area), endColumn(other.area)) - column;
  return at(target, host, { row, column, rowCount, columnCount });
}

function select({ sheet, area }: RangeTarget, { model }: HostState): void {
  model.activeSheetId = requireSheet(model, sheet.id).id;
  model.selection = { sheetId: sheet.id, area };
}

export const range: TypeTable<RangeTarget> = {
  name: 'Range',
  known: 'documentation',
  except: {
    _KeepReference: 'recorded',
    _ValidateArraySize: 'recorded',
    Text: 'uncalibrated',
    GetRowProperties: 'uncalibrated',
    Clear: 'uncalibrated',
  },
  isKept: true,
  range: (target) => target,
  get: {
    Address: rangeAddress,
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rowCount,
    ColumnCount: ({ area }) => area.columnCount,
    CellCount: ({ area }) => area.rowCount * area.columnCount,
    IsEntireRow: ({ area }) => area.columnCount === COLUMN_LIMIT,
    IsEntireColumn: ({ area }) => area.rowCount === ROW_LIMIT,
    Values: readValues,
    ValueTypes: readTypes,
    Formulas: readFormulas,
    Text: readTexts,
    NumberFormat: readNumberFormats,
    RowHidden: isEveryRow,
  },
  set: {
    Values: writeValues,
    Formulas: writeValues,
    NumberFormat: writeNumberFormats,
    RowHidden: setRowsHidden,
  },
  nav: {
    ConditionalFormats: (target, host) => host.object('ConditionalFormatCollection', target),
    DataValidation: (target, host) => host.object('DataValidation', target),
    Format: (target, host) => host.object('RangeFormat', target),
    Worksheet: ({ sheet }, host) => host.object('Worksheet', sheet),
  },
  make: {
    GetAbsoluteResizedRange: (target, args, host) =>
      at(target, host, { rowCount: args.number(0), columnCount: args.number(1) }),
    GetBoundingRect: boundingRect,
    GetCell: ({ sheet, area }, args, host) => {
      const place = { row: area.row + args.number(0), column: area.column + args.number(1) };
      return host.object('Range', rangeOn(sheet, { ...place, rowCount: 1, columnCount: 1 }));
    },
    GetColumn: (target, args, host) =>
      at(target, host, { column: target.area.column + args.number(0), columnCount: 1 }),
    GetEntireColumn: (target, _args, host) => at(target, host, { row: 0, rowCount: ROW_LIMIT }),
    GetEntireRow: (target, _args, host) => at(target, host, { column: 0, columnCount: COLUMN_LIMIT }),
    GetLastRow: (target, _args, host) => at(target, host, { row: endRow(target.area) - 1, rowCount: 1 }),
    GetMergedAreasOrNullObject: (target, _args, host) => mergedAreas(target, host),
    GetOffsetRange: (target, args, host) =>
      at(target, host, {
        row: target.area.row + args.number(0),
        column: target.area.column + args.number(1),
      }),
    GetResizedRange: (target, args, host) =>
      at(target, host, {
        rowCount: target.area.rowCount + args.number(0),
        columnCount: target.area.columnCount + args.number(1),
      }),
    GetRow: (target, args, host) => at(target, host, { row: target.area.row + args.number(0), rowCount: 1 }),
    GetTables: ({ sheet, area }, _args, host) => host.object('TableScopedCollection', { sheet, area }),
    GetUsedRangeOrNullObject: (target, args, host) => {
      const area = usedPart(target, args.optionalFlag(0) ?? false);
      return area === undefined ? null : at(target, host, area);
    },
  },
  call: {
    Clear: (target, args, host) => clearRange(target, args.optionalText(0) ?? 'All', host),
    GetRowProperties: (target, args) => rowProperties(target, args.raw(0)),
    Select: (target, _args, host) => select(target, host),
    _ValidateArraySize: ({ area }, args) => {
      if (args.number(0) !== area.rowCount || args.number(1) !== area.columnCount) throw invalidArgument();
    },
  },
};
