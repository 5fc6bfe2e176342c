import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExplainTarget } from '../../../../domain/soem/explanation';
import { payersAndTotal, type PayerOrTotal } from '../../../../domain/soem/payer';
import { payerNames } from '../../../../text/pane-soem-shared';
import { FigureLink } from './figure-link';

const useStyles = makeStyles({
  // Large text makes four columns of figures wider than the pane; nothing else on the page is.
  scroller: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& thead th, & td': { padding: '0.125rem 0 0.25rem 0.375rem', textAlign: 'right', whiteSpace: 'nowrap' },
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

/** What stands for one payer, and what it can be taken apart as. */
export interface PayerCell {
  readonly text: string;
  readonly target?: ExplainTarget;
}

export interface PayerRow {
  readonly label: string;
  readonly cells: Readonly<Record<PayerOrTotal, PayerCell>>;
}

/** One column for each payer. The name of a row stands above its figures, so that four of them fit a narrow pane. */
export function PayerTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly PayerRow[];
}) {
  const styles = useStyles();
  return (
    <div role="region" aria-label={caption} className={styles.scroller} {...reachable}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {payersAndTotal.map((payer) => (
              <th key={payer} scope="col">
                {payerNames[payer]}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Row key={row.label} {...row} />
        ))}
      </table>
    </div>
  );
}

function Row({ label, cells }: PayerRow) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={payersAndTotal.length}>
          {label}
        </th>
      </tr>
      <tr>
        {payersAndTotal.map((payer) => (
          <td key={payer}>
            <Cell {...cells[payer]} label={label} payer={payer} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Cell({
  text,
  target,
  label,
  payer,
}: PayerCell & { readonly label: string; readonly payer: PayerOrTotal }) {
  if (target === undefined) return text;
  return (
    <FigureLink target={target} label={`${text}: ${label}, ${payerNames[payer]}`}>
      {text}
    </FigureLink>
  );
}
