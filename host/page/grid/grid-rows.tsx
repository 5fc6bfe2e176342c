import { offsetOf, sizeOf, type Span } from './axis';
import { GridRow, type GridRowProps } from './grid-row';
import { selectedArea } from './selection';
import { INPUT_NOTE_ID, inputNote } from './input-note';
import { useViewState } from './use-view';

interface GridRowsProps extends Pick<
  GridRowProps,
  'model' | 'sheet' | 'tables' | 'axes' | 'version' | 'columns'
> {
  readonly span: Span;
  /** Pixels of the rows above that are drawn elsewhere. */
  readonly shift: number;
  /** A row that is drawn even out of view, for it has the focus. */
  readonly keepRow?: number;
}

/** The rows of a span that have a height. */
export function GridRows({ span, shift, keepRow, ...shared }: GridRowsProps) {
  const selection = useViewState((state) => state.selection);
  const area = selectedArea(selection);
  const { axes, sheet } = shared;
  const rows = Array.from({ length: Math.max(0, span.end - span.first) }, (_, index) => span.first + index);
  if (keepRow !== undefined && keepRow >= sheet.frozenRows && !rows.includes(keepRow)) rows.push(keepRow);
  const hasNote = inputNote(sheet, selection.active) !== undefined;
  return rows
    .filter((row) => sizeOf(axes.rows, row) > 0)
    .map((row) => {
      const isChosen = row >= area.row && row < area.row + area.rowCount;
      const isActive = row === selection.active.row;
      return (
        <GridRow
          key={row}
          {...shared}
          row={row}
          top={offsetOf(axes.rows, row) - shift}
          activeColumn={isActive ? selection.active.column : null}
          selectedFrom={isChosen ? area.column : null}
          selectedTo={isChosen ? area.column + area.columnCount : null}
          {...(isActive && hasNote ? { describedBy: INPUT_NOTE_ID } : {})}
        />
      );
    });
}

/** Rows to draw under the frozen ones. */
export function bodySpan({ first, end }: Span, frozenRows: number): Span {
  return { first: Math.max(first, frozenRows), end: Math.max(end, frozenRows) };
}
