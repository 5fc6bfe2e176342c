import type { ExplainTarget } from '../../../../domain/soem/explanation';
import { payersAndTotal, type PayerOrTotal } from '../../../../domain/soem/payer';
import { payerNames } from '../../../../text/pane-soem-shared';
import { FigureLink } from './figure-link';
import { StackedTable } from './stacked-table';

/** What stands for one payer, and what it can be taken apart as. */
export interface PayerCell {
  readonly text: string;
  readonly target?: ExplainTarget;
}

export interface PayerRow {
  readonly label: string;
  readonly cells: Readonly<Record<PayerOrTotal, PayerCell>>;
}

interface PayerTableProps {
  readonly caption: string;
  readonly rows: readonly PayerRow[];
}

/** One column for the public as a whole and one for each payer. */
export function PayerTable({ caption, rows }: PayerTableProps) {
  return (
    <StackedTable
      caption={caption}
      columns={payersAndTotal.map((payer) => payerNames[payer])}
      rows={rows.map(({ label, cells }) => ({
        label,
        cells: payersAndTotal.map((payer) => (
          <Cell key={payer} {...cells[payer]} about={`${label}, ${payerNames[payer]}`} />
        )),
      }))}
    />
  );
}

function Cell({ text, target, about }: PayerCell & { readonly about: string }) {
  if (target === undefined) return text;
  return (
    <FigureLink target={target} label={`${text}: ${about}`}>
      {text}
    </FigureLink>
  );
}
