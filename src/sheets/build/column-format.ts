import type { TableColumnLayout } from '../../workbook/plan';
import { headerText } from '../specs/header-text';
import type { ColumnKind, ColumnSpec } from '../spec';

// Ids are text, so that Excel does not take zeros away in front. Days and months stand right, as all figures, with the room
// of two parentheses after them, so that they do not run into the words of the next column.
const NUMBER_FORMATS: Partial<Record<ColumnKind, string>> = {
  id: '@',
  date: 'dd-mm-yyyy_)_)',
  month: 'mmm yyyy_)_)',
  hours: '0.0',
  amount: '#,##0',
  price: '#,##0.00',
  share: '0.0%',
  whole: '0',
  year: '0',
};

/** Invariant number format of a kind of column; `undefined` where Excel's own (`General`) is right. */
export function numberFormatOf(kind: ColumnKind): string | undefined {
  return NUMBER_FORMATS[kind];
}

/** How the table carries a column: header text, number format, grey when it is fixed. */
export function columnLayout(column: ColumnSpec): TableColumnLayout {
  const numberFormat = withRoom(numberFormatOf(column.kind), column.hasRoomAfter);
  return {
    header: headerText(column),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(column.isFixed === true ? { isFixed: true } : {}),
  };
}

/** The room of two parentheses. */
function withRoom(format: string | undefined, hasRoom = false): string | undefined {
  return format === undefined || !hasRoom ? format : `${format}_)_)`;
}
