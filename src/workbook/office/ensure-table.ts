import type { WriteValue } from '../cell-value';
import { findHeader } from '../find-header';
import { freeName, tableMarker } from '../marker';
import type { Area } from '../place';
import type { AddColumn, EnsureTable, RenameHeader, TableColumnLayout } from '../plan';
import { splitRows } from '../split-rows';
import { bodyRowCount } from '../table-layout';
import { FIXED_BODY, FIXED_HEADER, TABLE_STYLE } from '../table-look';
import { applyFormat } from './format-cells';
import type { Job } from './job';
import { smallJob } from './job';
import { rangeOf } from './read-cells';
import { applyRule } from './set-rules';
import { countWritten, setNumberFormat, toWireRows } from './wire-values';
import type { WorkTable, Workshop } from './workshop';
import { workSheet, workTable } from './workshop';

/** Writes headers and first rows on free cells, then makes a table of them: faster and safer than adding rows. */
export function ensureTableJobs(step: EnsureTable, index: number, blockBytes: number): Job[] {
  const headers: WriteValue[] = step.columns.map(({ header }) => header);
  const writes = splitRows([headers, ...step.rows], blockBytes).map((block): Job => {
    const queue = (shop: Workshop) => {
      if (shop.tables.has(step.table)) return;
      const place = { row: step.at.row + block.start, column: step.at.column };
      const size = { rowCount: block.rows.length, columnCount: step.columns.length };
      rangeOf(workSheet(shop, step.sheet).proxy, { ...place, ...size }).values = toWireRows(block.rows);
    };
    return { bytes: block.bytes + 1000, cells: countWritten(block.rows), queue };
  });
  const calls = 6 + 4 * step.columns.length;
  return [...writes, smallJob(calls, (shop) => makeTable(shop, step, index))];
}

/**
 * Looks come before the table, and its name comes last: what is broken off is then done again as a whole. A table that lies
 * there without our name was made in such a run.
 */
function makeTable(shop: Workshop, step: EnsureTable, index: number): void {
  if (shop.tables.has(step.table)) return;
  const { name: sheetName, proxy: sheet } = workSheet(shop, step.sheet);
  const area = { ...step.at, rowCount: Math.max(1, step.rows.length) + 1, columnCount: step.columns.length };
  step.columns.forEach((column, place) => {
    dressColumn(sheet, { ...area, column: area.column + place, columnCount: 1 }, column);
  });
  const left = shop.answers.find((answer) => answer.step === index)?.wholeTable;
  const { tables } = shop.context.workbook;
  const proxy = left === undefined ? sheet.tables.add(rangeOf(sheet, area), true) : tables.getItem(left);
  const name = freeName(tableMarker(step.table), shop.takenNames);
  proxy.style = TABLE_STYLE;
  proxy.name = name;
  shop.takenNames.add(name);
  shop.tables.set(step.table, {
    ...{ name, sheetName, sheet, proxy, area, hasTotalsRow: false },
    headers: step.columns.map(({ header }) => header),
    rowFormats: step.columns.map(({ numberFormat }) => numberFormat ?? 'General'),
  });
}

/** Look of a column with its header. */
function dressColumn(sheet: Excel.Worksheet, column: Area, layout: TableColumnLayout): void {
  const body = { ...column, row: column.row + 1, rowCount: column.rowCount - 1 };
  if (layout.numberFormat !== undefined) setNumberFormat(rangeOf(sheet, body), layout.numberFormat);
  if (layout.isFixed !== true) return;
  applyFormat(rangeOf(sheet, { ...column, rowCount: 1 }), FIXED_HEADER);
  applyFormat(rangeOf(sheet, body), FIXED_BODY);
}

/** Gives a column its new header; nothing when it has it. */
export function renameHeaderJob(step: RenameHeader): Job {
  return smallJob(
    2,
    (shop) => {
      const table = workTable(shop, step.table);
      if (table.headers[step.column] === step.header) return;
      writeHeader(table, step.column, step.header);
    },
    1,
  );
}

/** Adds a column at the right end; nothing when the table has one with that header. */
export function addColumnJob(step: AddColumn): Job {
  return smallJob(
    14,
    (shop) => {
      const table = workTable(shop, step.table);
      if (findHeader(table.headers, step.column.header) >= 0) return;
      const index = table.area.columnCount;
      const bodyRows = bodyRowCount(table) + 1;
      const column = { ...table.area, column: table.area.column + index, columnCount: 1, rowCount: bodyRows };
      dressColumn(table.sheet, column, step.column);
      const body = { ...column, row: column.row + 1, rowCount: bodyRows - 1 };
      if (step.validation !== undefined) applyRule(rangeOf(table.sheet, body), step.validation);
      writeHeader(table, index, step.column.header);
      table.area = { ...table.area, columnCount: index + 1 };
      table.proxy.resize(rangeOf(table.sheet, table.area));
    },
    1,
  );
}

function writeHeader(table: WorkTable, column: number, header: string): void {
  const { row, column: first } = table.area;
  const cell = { row, column: first + column, rowCount: 1, columnCount: 1 };
  rangeOf(table.sheet, cell).values = toWireRows([[header]]);
  table.headers[column] = header;
}
