import { memo, type ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { endColumn, endRow } from '../../workbook/areas';
import type { SheetModel, TableModel, WorkbookModel } from '../../workbook/model';
import { validationAt } from '../../workbook/validations';
import { offsetOf, sizeOf, type Span } from './axis';
import { lookOfCell } from './cell-look';
import { GridCell } from './grid-cell';
import { HEAD_WIDTH, useGridStyles } from './grid-styles';
import { mergeAt } from './merge-at';
import type { SheetAxes } from './sheet-axes';
import { hasFilterButton, isHeaderCell } from './table-look';
import { roomToTheRight } from './text-room';

export interface GridRowProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly tables: readonly TableModel[];
  readonly axes: SheetAxes;
  /** Changes whenever the workbook does; a row is drawn anew then. */
  readonly version: number;
  readonly row: number;
  readonly top: number;
  readonly columns: Span;
  readonly activeColumn: number | null;
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  readonly describedBy?: string;
}

/** A row: its number, the frozen cells and the cells in view. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, axes, row, top, columns, activeColumn } = props;
  const styles = useGridStyles();
  const frozen = Math.min(sheet.frozenColumns, axes.columns.count);
  const shown = rangeOf(Math.max(columns.first, frozen), columns.end);
  if (activeColumn !== null && activeColumn >= frozen && !shown.includes(activeColumn))
    shown.push(activeColumn);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{
        top,
        height: sizeOf(axes.rows, row),
        width: HEAD_WIDTH + offsetOf(axes.columns, axes.columns.count),
      }}
    >
      <div className={styles.stuck} style={{ width: HEAD_WIDTH + offsetOf(axes.columns, frozen) }}>
        <div
          role="rowheader"
          aria-colindex={1}
          data-rowhead={row}
          className={mergeClasses(
            styles.headCell,
            styles.rowHead,
            props.selectedFrom !== null && styles.headChosen,
          )}
        >
          {row + 1}
        </div>
        {rangeOf(0, frozen).map((column) => cellAt(props, column))}
      </div>
      {shown.map((column) => cellAt(props, column))}
    </div>
  );
});

function rangeOf(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

function cellAt(props: GridRowProps, column: number): ReactNode {
  const { model, sheet, tables, axes, row } = props;
  const place = { row, column };
  const merge = mergeAt(sheet, place);
  const isInside = merge !== undefined && (merge.row !== row || merge.column !== column);
  const width = sizeOf(axes.columns, column, merge?.columnCount ?? 1);
  if (isInside || width === 0) return null;
  const { selectedFrom, selectedTo, activeColumn } = props;
  const isSelected =
    selectedFrom !== null && selectedTo !== null && column >= selectedFrom && column < selectedTo;
  const isActive = column === activeColumn;
  const look = lookOfCell(model, sheet, tables, place);
  const opens = isActive ? popupOf(props, column) : undefined;
  return (
    <GridCell
      key={column}
      row={row}
      column={column}
      left={HEAD_WIDTH + offsetOf(axes.columns, column)}
      width={width}
      {...(merge === undefined
        ? {}
        : { height: offsetOf(axes.rows, endRow(merge)) - offsetOf(axes.rows, row) })}
      room={
        look.text === ''
          ? width
          : roomToTheRight(sheet, axes.columns, {
              row,
              column: endColumn(merge ?? { ...place, rowCount: 1, columnCount: 1 }) - 1,
            })
      }
      look={look}
      hasLine={sheet.gridlines}
      hasFilter={hasFilterButton(tables, place)}
      isActive={isActive}
      isSelected={isSelected}
      isReadOnly={sheet.protection !== null}
      {...(opens === undefined ? {} : { opens })}
      {...(isActive && props.describedBy !== undefined ? { describedBy: props.describedBy } : {})}
    />
  );
}

function popupOf({ sheet, tables, row }: GridRowProps, column: number): 'listbox' | 'menu' | undefined {
  if (validationAt(sheet, { row, column })?.rule.kind === 'list') return 'listbox';
  return isHeaderCell(tables, { row, column }) ? 'menu' : undefined;
}
