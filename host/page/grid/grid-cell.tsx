import { memo } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { CellLook } from './cell-look';
import { PAPER, useGridStyles } from './grid-styles';
import { fitsNumber } from './text-room';

interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height?: number;
  /** Pixels the text may run over, its own cell included. */
  readonly room: number;
  readonly look: CellLook;
  readonly hasLine: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  /** The cell opens a list or a filter. */
  readonly opens?: 'listbox' | 'menu';
  readonly describedBy?: string;
  /** A header with a filter button; the button is for the mouse, keys open it with Alt and arrow down. */
  readonly hasFilter: boolean;
}

/** One cell. Keys and mouse are heard by the grid around it. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { row, column, left, width, look, isActive, isSelected } = props;
  const styles = useGridStyles();
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-readonly={props.isReadOnly || undefined}
      aria-haspopup={props.opens}
      aria-describedby={props.describedBy}
      tabIndex={isActive ? 0 : -1}
      data-row={row}
      data-column={column}
      className={mergeClasses(
        styles.cell,
        props.hasLine && styles.line,
        isSelected && !isActive && styles.selected,
        isActive && styles.active,
      )}
      style={{
        left,
        width,
        ...(props.height === undefined ? {} : { height: props.height }),
        justifyContent: JUSTIFY[look.align],
        ...look.style,
      }}
    >
      <CellText {...props} />
      {props.hasFilter && (
        <span aria-hidden data-filter="" className={styles.filter}>
          ▾
        </span>
      )}
    </div>
  );
});

const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

function CellText({ look, width, room, isActive }: GridCellProps) {
  const styles = useGridStyles();
  if (look.text === '') return null;
  if (look.isNumber && !fitsNumber(look.text, width)) {
    return <span className={styles.text}>{'#'.repeat(Math.max(1, Math.floor((width - 6) / 8)))}</span>;
  }
  if (look.wraps) return <span className={mergeClasses(styles.text, styles.wrapped)}>{look.text}</span>;
  const flows = room > width && !look.isNumber && look.align === 'left';
  // The ground hides the lines between the cells that the text runs over, but not the frame of the active cell.
  const ground = look.style.backgroundColor ?? (isActive ? 'transparent' : PAPER.ground);
  return (
    <span
      className={mergeClasses(styles.text, flows && styles.flowing)}
      style={{ maxWidth: (flows ? room : width) - 6, ...(flows ? { backgroundColor: ground } : {}) }}
    >
      {look.text}
    </span>
  );
}
