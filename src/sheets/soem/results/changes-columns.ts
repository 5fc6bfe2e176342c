import { payersAndTotal, type PayerOrTotal, type WithTotal } from '../../../domain/soem/payer';
import { changeText as text } from '../../../text/soem-changes';
import type { ResultColumn } from '../../results/overview-columns';
import type { ChangeLine } from '../versions/change-line';
import type { PublishedDifference, PublishedSum } from '../versions/published-difference';

const KR = '#,##0';

/** One row of the table: a changed input, what changes do together, or their sum; on the net or on the grants. */
export interface ChangeRow extends Pick<ChangeLine, 'what' | 'before' | 'now' | 'also' | 'effect' | 'place'> {
  readonly on: string;
}

const [what, on, before, now, also, place, total, kommune, region, stat] = text.headers;

function money(header: string, payer: PayerOrTotal): ResultColumn<ChangeRow> {
  return { header, width: 15, numberFormat: KR, align: 'right', value: ({ effect }) => effect[payer] };
}

/** What changed, and its effect on each payer. Words stand as they are written. */
export const changesColumns: readonly ResultColumn<ChangeRow>[] = [
  { header: what, width: 46, value: (row) => row.what },
  { header: on, width: 17, value: (row) => row.on },
  { header: before, width: 22, value: (row) => row.before },
  { header: now, width: 22, value: (row) => row.now },
  { header: also, width: 36, value: (row) => row.also },
  { header: place, width: 28, value: (row) => row.place },
  money(total, 'total'),
  money(kommune, 'kommune'),
  money(region, 'region'),
  money(stat, 'stat'),
];

/** Column of the effect on the total, counted from 0. */
export const EFFECT_COLUMN = 6;

/** Changes of the net, what they do together and their sum; below them the same of the grants, where these have moved. */
export function changeRows({ net, grants }: PublishedDifference): readonly ChangeRow[] {
  return [...rowsOf(net, text.net), ...rowsOf(grants, text.grants)];
}

function rowsOf({ lines, interaction, change }: PublishedSum, on: string): readonly ChangeRow[] {
  if (lines.length === 0) return [];
  const bare = (words: string, effect: WithTotal): ChangeRow => ({
    ...{ what: words, on, effect },
    ...{ before: '', now: '', also: '', place: '' },
  });
  const isExact = payersAndTotal.every((payer) => interaction[payer] === 0);
  return [
    ...lines.map((line) => ({ ...line, on })),
    ...(isExact ? [] : [bare(text.interaction, interaction)]),
    bare(text.sum, change),
  ];
}
