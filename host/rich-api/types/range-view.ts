import { cellAt, valueAt } from '../../workbook/cells';
import { numberFormatAt } from '../../workbook/formats';
import { rangeAddress } from '../addresses';
import { collection } from '../collection';
import { readTexts, readTypes, toWire } from '../range-cells';
import type { TypeTable } from '../rich-types';
import type { RangeTarget } from '../type-targets';

/** Rows and columns of a range that are not hidden. */
function visible({ sheet, area }: RangeTarget): { rows: number[]; columns: number[] } {
  const rows = Array.from({ length: area.rowCount }, (_, index) => area.row + index);
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  return {
    rows: rows.filter((row) => sheet.rows.get(row)?.hidden !== true),
    columns: columns.filter((column) => sheet.columns.get(column)?.hidden !== true),
  };
}

/** What each visible cell gives. */
function map<T>(target: RangeTarget, give: (row: number, column: number) => T): T[][] {
  const { rows, columns } = visible(target);
  return rows.map((row) => columns.map((column) => give(row, column)));
}

function cell({ sheet }: RangeTarget, row: number, column: number): RangeTarget {
  return { sheet, area: { row, column, rowCount: 1, columnCount: 1 } };
}

function rowsOf(target: RangeTarget): RangeTarget[] {
  return visible(target).rows.map((row) => ({ ...target, area: { ...target.area, row, rowCount: 1 } }));
}

const members = collection<RangeTarget, 'RangeView'>({
  member: 'RangeView',
  members: rowsOf,
  keys: (target) => [rangeAddress(target)],
  hasCount: false,
});

/** A range without its hidden rows and columns. */
export const rangeView: TypeTable<RangeTarget> = {
  name: 'RangeView',
  known: 'documentation',
  except: { Text: 'uncalibrated' },
  get: {
    CellAddresses: (target) => map(target, (row, column) => rangeAddress(cell(target, row, column))),
    ColumnCount: (target) => visible(target).columns.length,
    Formulas: (target) =>
      map(
        target,
        (row, column) =>
          cellAt(target.sheet, row, column)?.formula ?? toWire(valueAt(target.sheet, row, column)),
      ),
    NumberFormat: (target) => map(target, (row, column) => numberFormatAt(target.sheet, { row, column })),
    RowCount: (target) => visible(target).rows.length,
    Text: (target) => map(target, (row, column) => readTexts(cell(target, row, column))?.[0]?.[0] ?? ''),
    ValueTypes: (target) =>
      map(target, (row, column) => readTypes(cell(target, row, column))?.[0]?.[0] ?? ''),
    Values: (target) => map(target, (row, column) => toWire(valueAt(target.sheet, row, column))),
  },
  nav: { Rows: (target, host) => host.object('RangeViewCollection', target) },
  make: { GetRange: (target, _args, host) => host.object('Range', target) },
};

/** The visible rows, each as a view of its own. */
export const rangeViewCollection: TypeTable<RangeTarget> = {
  name: 'RangeViewCollection',
  known: 'documentation',
  items: members.items,
  make: { GetItemAt: members.make.GetItemAt },
  call: members.call,
};
