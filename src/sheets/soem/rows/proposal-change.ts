import { codeOf, confidenceList, sourceTypeList } from '../../../catalogue/soem/soem-lists';
import type { ProposedConsequence, ShadowProposal } from '../../../domain/soem/follow-up-result';
import { sameName } from '../../../domain/soem/match-services';
import { roundLikeExcel } from '../../../domain/statistics/round-like-excel';
import { shadowNote } from '../../../text/soem-notes';
import { holds } from '../../../workbook/cell-equal';
import type { CellValue } from '../../../workbook/cell-value';
import type { Snapshot } from '../../../workbook/snapshot';
import { konsekvenserTable } from '../specs/konsekvenser';
import { textOf } from '../read/read-items';
import { itemRow, type ItemChange } from './item-change';
import { rowsOfCalculation, type FoundRow, type RowCells } from './row-cells';
import { freeRow, type RowChange } from './row-change';

/** Whose proposal it is, and when it was taken over. */
export interface ProposalContext {
  readonly snapshot: Snapshot;
  readonly calculation: string;
  /** The workbook holds other calculations too, so that a new row must say which one it belongs to. */
  readonly hasSeveral: boolean;
  /** As the note has it: `03-06-2026`. */
  readonly date: string;
}

/** The years of a consequence that there is room for. */
export const MOST_YEARS = 10;

/**
 * The share who would have succeeded anyway, as a change of its row in `SØM – indsats`. An end of the range that the new
 * share lies beyond is cleared: it said something of another figure.
 */
export function baselineChange(
  { share, n }: NonNullable<ShadowProposal['baseline']>,
  { snapshot, calculation, date }: ProposalContext,
): ItemChange {
  const was = itemRow(snapshot, calculation, 'baseline')?.cells;
  const value = roundLikeExcel(share, 4);
  const isBeyond = (end: CellValue | undefined, side: 1 | -1) =>
    typeof end === 'number' && (end - value) * side < 0;
  return {
    item: 'baseline',
    cells: {
      value,
      ...(isBeyond(was?.low, -1) ? { low: null } : {}),
      ...(isBeyond(was?.high, 1) ? { high: null } : {}),
      ...basisOf(n, date, { value }, was),
    },
    ...(was === undefined ? {} : { was }),
  };
}

/** The row of `SØM – konsekvenser` that a service has in a calculation. */
export function consequenceRow(
  { snapshot, calculation }: Pick<ProposalContext, 'snapshot' | 'calculation'>,
  service: string,
): FoundRow | undefined {
  return rowsOfCalculation(snapshot, konsekvenserTable, calculation).find(
    ({ cells }) => sameName(textOf(cells.service ?? null)) === sameName(service),
  );
}

/** How many years of a consequence the proposal is to stand in, and the area of a service that has no row yet. */
export interface ConsequenceChoice {
  readonly years: number;
  readonly area: string;
}

/**
 * The mean of use with success − use without, as a change of the service's row in `SØM – konsekvenser`, or as a new row. It
 * stands in År 1 and as many years as are chosen; later years are left as they are.
 */
export function consequenceChange(
  { service, unit, unitsPerYear, n }: ProposedConsequence,
  { years, area }: ConsequenceChoice,
  context: ProposalContext,
): RowChange {
  const { snapshot, calculation, hasSeveral, date } = context;
  const found = consequenceRow(context, service);
  const units = roundLikeExcel(unitsPerYear, 4);
  const filled = Object.fromEntries(
    Array.from({ length: Math.min(years, MOST_YEARS) }, (_, index) => [`year${index + 1}`, units]),
  );
  const cells = { ...filled, ...basisOf(n, date, filled, found?.cells) };
  if (found !== undefined) return { table: konsekvenserTable.id, row: found.row, cells, was: found.cells };
  return {
    table: konsekvenserTable.id,
    row: freeRow(snapshot, konsekvenserTable.id),
    cells: { ...(hasSeveral ? { calculation } : {}), service, area, unit, ...cells },
  };
}

/** People who know the citizens have judged them: a reasoned estimate. A figure taken over before keeps its day. */
function basisOf(n: number, date: string, figures: Readonly<Record<string, number>>, was: RowCells = {}) {
  const noted = was.note;
  const isTheSame = Object.entries(figures).every(([id, value]) => holds(was[id] ?? null, value));
  const isNoted = typeof noted === 'string' && noted.startsWith(shadowNote(n, ''));
  return {
    sourceType: codeOf(sourceTypeList, 'estimate'),
    confidence: codeOf(confidenceList, 'D'),
    note: isTheSame && isNoted ? noted : shadowNote(n, date),
  };
}
