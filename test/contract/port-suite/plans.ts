import type { EnsureSheet, EnsureTable, Plan, PlanStep, Stamp, WriteRows } from '../../../src/workbook/plan';
import type { Harness } from './harness';

export function planOf(steps: readonly PlanStep[], stamps: readonly Stamp[] = []): Plan {
  return { command: 'contract', steps, stamps };
}

export function ensureSheet(id: string, name: string, more: Partial<EnsureSheet> = {}): EnsureSheet {
  return {
    kind: 'ensureSheet',
    sheet: id,
    name,
    order: 1,
    tabColor: '#005A9E',
    hidden: false,
    gridlines: true,
    frozenRows: 4,
    columnWidths: [12, 14, 10],
    page: { orientation: 'portrait', fitToWidth: true, header: 'Tid', titleRows: { first: 3, count: 1 } },
    ...more,
  };
}

export function ensureTid(more: Partial<EnsureTable> = {}): EnsureTable {
  return {
    kind: 'ensureTable',
    table: 'tid',
    sheet: 'tid',
    at: { row: 3, column: 0 },
    columns: [
      { header: 'ForløbID' },
      { header: 'Måned', numberFormat: 'mmm yyyy' },
      { header: 'Timer (t)', numberFormat: '0.0' },
    ],
    rows: [],
    ...more,
  };
}

export const HEADERS = ['ForløbID', 'Måned', 'Timer (t)'];

/** Three rows of the kind that people type; 46023 is 1 January 2026. */
export const ROWS: WriteRows['rows'] = [
  ['F-1', 46023, 10],
  ['F-2', 46054, 14.5],
  ['F-3', 46082, 20],
];

export function writeTid(rows: WriteRows['rows'], more: Partial<WriteRows> = {}): WriteRows {
  return { kind: 'writeRows', table: 'tid', headers: HEADERS, startRow: 0, rows, ...more };
}

/** A workbook with the sheet `Tid` and its table; three rows unless others are given. */
export async function buildTid(
  { port }: Pick<Harness, 'port'>,
  rows: WriteRows['rows'] = ROWS,
): Promise<void> {
  await port.apply(planOf([ensureSheet('tid', 'Tid'), ensureTid({ rows })]));
}

/** A result sheet without tables. */
export async function buildResult({ port }: Pick<Harness, 'port'>): Promise<void> {
  await port.apply(planOf([ensureSheet('resultat', 'Resultat', { order: 9, frozenRows: 0 })]));
}

export const STAMP: Stamp = {
  sheet: 'resultat',
  at: { row: 0, column: 0 },
  running: 'Opdateres …',
  done: 'Opdateret 22-11-2026 10.14',
};
