import { memo } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { columnLetters } from '../../../src/workbook/a1';
import { offsetOf, sizeOf, type Axis, type Span } from './axis';
import { HEAD_HEIGHT, HEAD_WIDTH, useGridStyles } from './grid-styles';
import { gridTexts } from '../texts';

interface ColumnHeadsProps {
  readonly axis: Axis;
  readonly frozen: number;
  readonly columns: Span;
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

/** The letters over the columns. */
export const ColumnHeads = memo(function ColumnHeads(props: ColumnHeadsProps) {
  const { axis, columns } = props;
  const styles = useGridStyles();
  const frozen = Math.min(props.frozen, axis.count);
  const rest = Array.from({ length: columns.end - columns.first }, (_, index) => columns.first + index);
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={{ position: 'relative', height: HEAD_HEIGHT, width: HEAD_WIDTH + offsetOf(axis, axis.count) }}
    >
      <div className={styles.stuck} style={{ width: HEAD_WIDTH + offsetOf(axis, frozen) }}>
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label={gridTexts.wholeSheet}
          data-corner=""
          className={mergeClasses(styles.headCell, styles.rowHead)}
        >
          ◢
        </div>
        {Array.from({ length: frozen }, (_, column) => (
          <Head key={column} column={column} {...props} />
        ))}
      </div>
      {rest
        .filter((column) => column >= frozen)
        .map((column) => (
          <Head key={column} column={column} {...props} />
        ))}
    </div>
  );
});

function Head({ column, axis, selectedFrom, selectedTo }: ColumnHeadsProps & { readonly column: number }) {
  const styles = useGridStyles();
  const width = sizeOf(axis, column);
  if (width === 0) return null;
  const isChosen = column >= selectedFrom && column < selectedTo;
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      data-columnhead={column}
      className={mergeClasses(styles.headCell, styles.columnHead, isChosen && styles.headChosen)}
      style={{ left: HEAD_WIDTH + offsetOf(axis, column), width }}
    >
      {columnLetters(column)}
    </div>
  );
}
