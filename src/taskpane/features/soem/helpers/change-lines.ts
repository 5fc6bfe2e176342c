import { roundLikeExcel } from '../../../../domain/statistics/round-like-excel';
import { holds, isBlank } from '../../../../workbook/cell-equal';
import { isCellError, isKeep, type CellValue, type WriteValue } from '../../../../workbook/cell-value';
import type { ColumnKind, ColumnSpec } from '../../../../sheets/spec';
import { danishNumber, danishPercent } from '../../../../text/danish-format';
import { paneProposals as text } from '../../../../text/pane-soem-proposals';

/** What is to stand in a row and what stands there, by column id. */
export interface ShownChange {
  readonly columns: readonly Pick<ColumnSpec, 'id' | 'header' | 'kind'>[];
  readonly cells: Readonly<Record<string, WriteValue>>;
  /** Absent for a new row. */
  readonly was?: Readonly<Record<string, CellValue>>;
}

/** Each cell that a change would write, before and after; nothing for a cell that holds it already. */
export function changeLines({ columns, cells, was }: ShownChange): readonly string[] {
  return columns.flatMap(({ id, header, kind }) => {
    const after = cells[id];
    const before = was?.[id] ?? null;
    if (after === undefined || isKeep(after) || holds(before, after)) return [];
    if (was === undefined) return [text.written(header, shown(after, kind))];
    return [text.changed(header, shown(before, kind), shown(after, kind))];
  });
}

function shown(value: CellValue, kind: ColumnKind): string {
  if (isBlank(value) || value === null) return text.blank;
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return `»${String(value)}«`;
  if (kind === 'share') return danishPercent(roundLikeExcel(value, 4), 2);
  return kind === 'year' ? String(value) : danishNumber(roundLikeExcel(value, 2), 2);
}
