import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Large text makes four columns of figures wider than the pane; nothing else on the page is.
  scroller: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& thead th, & td': { padding: '0.125rem 0 0.25rem 0.375rem', textAlign: 'right' },
    '& td': { verticalAlign: 'baseline' },
    '& th[scope="rowgroup"]': {
      padding: '0.25rem 0 0 0',
      textAlign: 'left',
      fontWeight: tokens.fontWeightRegular,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
});

// A part that scrolls can be reached by key.
const reachable = { tabIndex: 0 };

export interface StackedRow {
  readonly label: string;
  /** One for each column. */
  readonly cells: readonly ReactNode[];
}

interface StackedTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly StackedRow[];
}

/** A table of figures for a narrow pane: the name of a row stands above its figures, so that four of them fit. */
export function StackedTable({ caption, columns, rows }: StackedTableProps) {
  const styles = useStyles();
  return (
    <div role="region" aria-label={caption} className={styles.scroller} {...reachable}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ label, cells }) => (
          <tbody key={label}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length}>
                {label}
              </th>
            </tr>
            <tr>
              {columns.map((column, index) => (
                <td key={column}>{cells[index]}</td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
