import { COLUMN_LIMIT, ROW_LIMIT } from '../../../src/workbook/a1';
import { rangeAddress } from '../addresses';
import { needText } from '../need';
import {
  readFormulas,
  readLocalFormulas,
  readTexts,
  readTypes,
  readValues,
  writeLocalFormulas,
  writeValues,
} from '../range-cells';
import {
  readCategories,
  readFormat,
  readLocalNumberFormats,
  readNumberFormats,
  writeFormat,
  writeLocalNumberFormats,
  writeNumberFormats,
} from '../range-formats';
import {
  areColumnsHidden,
  areRowsHidden,
  columnsWidth,
  rowsHeight,
  setColumnsHidden,
  setRowsHidden,
} from '../range-rows';
import type { TypeTable } from '../rich-types';
import type { RangeTarget } from '../type-targets';
import { rangeEdits, rangeInserts } from './range-edits';
import { rangeParts } from './range-parts';

/** A cell count that does not fit 31 bits reads as -1. Known from documentation. */
function cellCount({ area }: RangeTarget): number {
  const count = area.rowCount * area.columnCount;
  return count < 2 ** 31 - 1 ? count : -1;
}

/** No dynamic arrays: nothing spills here. */
export const range: TypeTable<RangeTarget> = {
  name: 'Range',
  known: 'documentation',
  except: {
    _KeepReference: 'recorded',
    _ValidateArraySize: 'recorded',
    FormulasLocal: 'uncalibrated',
    GetCellProperties: 'uncalibrated',
    GetRowProperties: 'uncalibrated',
    GetColumnProperties: 'uncalibrated',
    HasSpill: 'uncalibrated',
    NumberFormatCategories: 'uncalibrated',
    NumberFormatLocal: 'uncalibrated',
    Text: 'uncalibrated',
  },
  isKept: true,
  range: (target) => target,
  get: {
    Address: rangeAddress,
    AddressLocal: rangeAddress,
    CellCount: cellCount,
    ColumnCount: ({ area }) => area.columnCount,
    ColumnHidden: areColumnsHidden,
    ColumnIndex: ({ area }) => area.column,
    Formulas: readFormulas,
    FormulasLocal: readLocalFormulas,
    HasSpill: () => false,
    Height: (target) => rowsHeight(target, target.area.row, target.area.rowCount),
    Hidden: (target) => areRowsHidden(target) === true || areColumnsHidden(target) === true,
    IsEntireColumn: ({ area }) => area.rowCount === ROW_LIMIT,
    IsEntireRow: ({ area }) => area.columnCount === COLUMN_LIMIT,
    Left: (target) => columnsWidth(target, 0, target.area.column),
    NumberFormat: readNumberFormats,
    NumberFormatCategories: readCategories,
    NumberFormatLocal: readLocalNumberFormats,
    RowCount: ({ area }) => area.rowCount,
    RowHidden: areRowsHidden,
    RowIndex: ({ area }) => area.row,
    SavedAsArray: () => false,
    Style: (target) => readFormat(target, ({ styleName }) => styleName ?? 'Normal'),
    Text: readTexts,
    Top: (target) => rowsHeight(target, 0, target.area.row),
    ValueTypes: readTypes,
    Values: readValues,
    Width: (target) => columnsWidth(target, target.area.column, target.area.columnCount),
  },
  set: {
    ColumnHidden: setColumnsHidden,
    Formulas: writeValues,
    FormulasLocal: writeLocalFormulas,
    NumberFormat: writeNumberFormats,
    NumberFormatLocal: writeLocalNumberFormats,
    RowHidden: setRowsHidden,
    Style: (target, value, host) => writeFormat(target, { styleName: needText(value) }, host),
    Values: writeValues,
  },
  nav: {
    ConditionalFormats: (target, host) => host.object('ConditionalFormatCollection', target),
    DataValidation: (target, host) => host.object('DataValidation', target),
    Format: (target, host) => host.object('RangeFormat', target),
    Sort: (target, host) => host.object('RangeSort', target),
    Worksheet: ({ sheet }, host) => host.object('Worksheet', sheet),
  },
  make: { ...rangeParts, ...rangeInserts },
  call: rangeEdits,
};
