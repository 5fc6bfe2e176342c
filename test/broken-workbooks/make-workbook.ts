import { createDirectPort } from '../../host/port/direct-port';
import { tableById } from '../../host/port/apply-context';
import { setValue } from '../../host/workbook/cells';
import { createWorkbook } from '../../host/workbook/create-workbook';
import { headersOf } from '../../host/workbook/headers';
import type { WorkbookModel } from '../../host/workbook/model';
import { deleteSheet, findSheetByName } from '../../host/workbook/sheets';
import { deleteTable } from '../../host/workbook/tables';
import { parseIsoDate } from '../../src/domain/calendar/iso-date';
import { planBuild } from '../../src/sheets/build/plan-build';
import { foldHeader } from '../../src/sheets/read/fold-header';
import { dobbeltBundlinje } from '../../src/sheets/specs/dobbelt-bundlinje';
import { INPUT_SHEETS } from '../../src/sheets/specs/index';
import type { CellValue, WriteValue } from '../../src/workbook/cell-value';
import type { WorkbookPort } from '../../src/workbook/port';
import type { Snapshot, SnapshotRequest } from '../../src/workbook/snapshot';
import { serialOfDate } from '../../src/workbook/serial-date';
import type { BrokenWorkbook, Cell, Change, Sheets } from './broken-workbook';
import { soundSheets } from './broken-workbook';

const REQUEST: SnapshotRequest = {
  tables: INPUT_SHEETS.flatMap(({ tables }) => tables.map(({ id }) => id)),
  cells: [],
};

/** A workbook on the in-memory model, and the port to it. */
export interface TestWorkbook {
  readonly model: WorkbookModel;
  readonly port: WorkbookPort;
  readonly read: () => Promise<Snapshot>;
}

/** An empty workbook with our input sheets in it. */
export async function buildWorkbook(): Promise<TestWorkbook> {
  const model = createWorkbook();
  const port = createDirectPort(model);
  const read = () => port.snapshot(REQUEST);
  await port.apply(planBuild(await read(), dobbeltBundlinje));
  return { model, port, read };
}

/** Builds our sheets, fills in the rows, then breaks what the description says. */
export async function makeWorkbook(
  broken: Pick<BrokenWorkbook, 'ark' | 'ændringer'> = {},
): Promise<TestWorkbook> {
  const workbook = await buildWorkbook();
  await fill(workbook, { ...soundSheets(), ...broken.ark });
  for (const change of broken.ændringer ?? []) makeChange(workbook.model, change);
  return workbook;
}

async function fill({ model, port }: TestWorkbook, sheets: Sheets): Promise<void> {
  for (const [name, rows] of Object.entries(sheets)) {
    const table = INPUT_SHEETS.find((sheet) => sheet.name === name)?.tables[0];
    if (table === undefined) throw new Error(`No sheet ${name}`);
    const found = tableById(model, table.id);
    const headers = headersOf(found.sheet, found.table);
    const columnOf = (header: string) => headers.findIndex((text) => foldHeader(text) === foldHeader(header));
    const used = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const values = rows.map((row) => used.map((header) => writeValue(row[header])));
    await port.apply({
      command: 'test',
      steps: [
        {
          kind: 'writeRows',
          table: table.id,
          headers: used.map((h) => headers[columnOf(h)] ?? h),
          startRow: 0,
          rows: values,
        },
      ],
      stamps: [],
    });
    rows.forEach((row, index) => {
      for (const [header, cell] of Object.entries(row)) {
        if (typeof cell !== 'object' || !('formelfejl' in cell)) continue;
        const place = {
          row: found.table.area.row + 1 + index,
          column: found.table.area.column + columnOf(header),
        };
        setValue(found.sheet, place, { error: cell.formelfejl } satisfies CellValue, { formula: '=1/0' });
      }
    });
  }
}

function writeValue(cell: Cell | undefined): WriteValue {
  if (cell === undefined) return null;
  if (typeof cell !== 'object') return cell;
  if ('formelfejl' in cell) return null;
  const date = parseIsoDate(cell.dato);
  const serial = date === null ? undefined : serialOfDate(date);
  if (serial === undefined) throw new Error(`No day ${cell.dato}`);
  return serial;
}

function makeChange(model: WorkbookModel, change: Change): void {
  if ('datosystem' in change) model.dateSystem = change.datosystem;
  else if ('sletTabel' in change) deleteTable(model, tableById(model, change.sletTabel).table, 'person');
  else if ('sletArk' in change) {
    const sheet = findSheetByName(model, change.sletArk);
    if (sheet === undefined) throw new Error(`No sheet ${change.sletArk}`);
    deleteSheet(model, sheet, 'person');
  } else {
    const { tabel, fra, til } = change.overskrift;
    const { sheet, table } = tableById(model, tabel);
    const column = headersOf(sheet, table).indexOf(fra);
    if (column < 0) throw new Error(`No header ${fra}`);
    setValue(sheet, { row: table.area.row, column: table.area.column + column }, til);
  }
}
