import { fieldText } from '../../../../sheets/soem/draft/typed-cell';
import type { ColumnSpec } from '../../../../sheets/spec';
import type { RowCells } from '../../../../sheets/soem/rows/row-cells';
import { soemTable } from '../../../../sheets/soem/rows/soem-table';
import { paneSoemStep as text } from '../../../../text/pane-soem-steps';
import { isBlank } from '../../../../workbook/cell-equal';
import type { TableId } from '../../../../workbook/marker';

/** The columns that tell a row from others, in the order of a sentence. */
const SENTENCES: Readonly<Record<TableId, readonly string[]>> = {
  soem_deltagere: ['year', 'planned'],
  soem_omkostninger: ['post', 'year', 'amount', 'payer'],
  soem_finansiering: ['name', 'year', 'amount', 'receiver'],
  soem_konsekvenser: ['service', 'year1', 'unit'],
  soem_priser: ['service', 'kommune', 'region', 'stat'],
  soem_prisindeks: ['year', 'index'],
  soem_forbrug: ['service', 'groupMean', 'ownMean'],
  soem_skyggevisitation: ['number', 'service', 'expectedWithout', 'unit'],
};

/** A row as a sentence: `Bostøtte · 2026 · 250.000 kr · Kommune`. */
export function rowSentence(table: TableId, cells: RowCells): string {
  const columns = soemTable(table).columns;
  const words = (SENTENCES[table] ?? []).flatMap((id) => {
    const column = columns.find((one) => one.id === id);
    const cell = cells[id] ?? null;
    if (column === undefined) return [];
    // A post without an amount is still to be answered.
    if (isBlank(cell)) return id === 'amount' ? [text.notFilled] : [];
    const label = column.kind === 'price' || /^year\d+$/.test(id) ? `${column.header} ` : '';
    return [`${label}${withUnit(fieldText(cell, column.kind).replace(/^-(?=\d)/, '−'), column)}`];
  });
  return words.join(' · ');
}

function withUnit(words: string, { kind, unit }: ColumnSpec): string {
  if (kind === 'amount' || kind === 'price') return `${words} kr.`;
  return unit === undefined ? words : `${words} ${unit}`;
}
