import { saveSoemItems } from '../../../../commands/save-soem-items';
import { saveSoemRows } from '../../../../commands/save-soem-rows';
import type { CommandContext, Outcome, WriteReport } from '../../../../commands/types';
import type { ProposedConsequence, ShadowProposal } from '../../../../domain/soem/follow-up-result';
import { sameName } from '../../../../domain/soem/match-services';
import { itemChangeSteps } from '../../../../sheets/soem/rows/item-change';
import {
  baselineChange,
  consequenceChange,
  consequenceRow,
  MOST_YEARS,
  type ProposalContext,
} from '../../../../sheets/soem/rows/proposal-change';
import { textOf } from '../../../../sheets/soem/read/read-items';
import type { RowCells } from '../../../../sheets/soem/rows/row-cells';
import { rowChangeSteps } from '../../../../sheets/soem/rows/row-change';
import { indsats, indsatsTable } from '../../../../sheets/soem/specs/indsats';
import { konsekvenser, konsekvenserTable } from '../../../../sheets/soem/specs/konsekvenser';
import type { WriteRows } from '../../../../workbook/plan';
import type { ShownChange } from './change-lines';
import type { NamedProposal } from './named-proposals';

/** What would be written, how it looks, and the command that writes it. */
export interface ProposedChange {
  readonly sheet: string;
  readonly isNewRow: boolean;
  /** The row counts for every calculation of the workbook, so that others change with it. */
  readonly isForAll: boolean;
  readonly shown: ShownChange;
  readonly stepsOf: () => readonly WriteRows[];
  readonly save: (context: CommandContext) => Promise<Outcome<WriteReport>>;
}

/** How many years, when what was typed is a whole number of them. */
export function parseYears(typed: string): number | undefined {
  const years = /^\s*\d{1,2}\s*$/.test(typed) ? Number(typed) : 0;
  return years >= 1 && years <= MOST_YEARS ? years : undefined;
}

/** The years that a service's row is filled in for now; 1 for a new one. */
export function yearsNow(context: ProposalContext, proposal: NamedProposal): number {
  const row = proposal.consequence && consequenceRow(context, proposal.consequence.service);
  const filled = Array.from(
    { length: MOST_YEARS },
    (_, index) => typeof row?.cells[`year${index + 1}`] === 'number',
  );
  return Math.max(1, filled.lastIndexOf(true) + 1);
}

/** The unit that a service's row is in, when it is another than the assessments'. */
export function otherUnit(
  context: ProposalContext,
  { service, unit }: ProposedConsequence,
): string | undefined {
  const written = textOf(consequenceRow(context, service)?.cells.unit ?? null);
  return written !== '' && sameName(written) !== sameName(unit) ? written : undefined;
}

/** The change that accepting a proposal makes. */
export function changeOf(
  proposal: ShadowProposal,
  { consequence }: NamedProposal,
  choice: { readonly years: number; readonly area: string },
  context: ProposalContext,
): ProposedChange | null {
  const { calculation, snapshot, hasSeveral } = context;
  if (consequence !== undefined) {
    const change = consequenceChange(consequence, choice, context);
    return {
      sheet: konsekvenser.name,
      isNewRow: change.was === undefined,
      isForAll: hasSeveral && isOfAll(change.was),
      shown: { ...change, columns: konsekvenserTable.columns },
      stepsOf: () => rowChangeSteps(snapshot, change),
      save: (command) => saveSoemRows(command, [change]),
    };
  }
  if (proposal.baseline === null) return null;
  const item = baselineChange(proposal.baseline, context);
  const figures = new Set(['value', 'low', 'high']);
  const columns = indsatsTable.columns.map(({ id, header, kind }) => ({
    id,
    header,
    kind: figures.has(id) ? ('share' as const) : kind,
  }));
  return {
    sheet: indsats.name,
    isNewRow: item.was === undefined,
    isForAll: hasSeveral && isOfAll(item.was),
    shown: { ...item, columns },
    stepsOf: () => itemChangeSteps(snapshot, calculation, [item]),
    save: (command) => saveSoemItems(command, { calculation, items: [item] }),
  };
}

/** Whether a row that is there names no calculation. */
export function isOfAll(was: RowCells | undefined): boolean {
  return was !== undefined && textOf(was.calculation ?? null) === '';
}
