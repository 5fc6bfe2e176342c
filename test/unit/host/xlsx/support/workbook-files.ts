import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookModel } from '../../../../../host/workbook/model';
import { openWorkbook } from '../../../../../host/xlsx/open-workbook';
import { saveWorkbook } from '../../../../../host/xlsx/save-workbook';
import type { WorkbookFile } from '../../../../../host/xlsx/workbook-file';

const FIXTURES = join(__dirname, '../../../../fixtures');

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

export async function open(bytes: Uint8Array): Promise<{ model: WorkbookModel; file: WorkbookFile }> {
  const result = await openWorkbook(bytes, 'bog.xlsx');
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result;
}

export async function openFixture(name: string): Promise<{ model: WorkbookModel; file: WorkbookFile }> {
  return open(fixture(name));
}

export async function save(model: WorkbookModel, file: WorkbookFile | null): Promise<Uint8Array> {
  const result = await saveWorkbook(model, file);
  if (!result.ok) throw new Error(JSON.stringify(result.losses));
  return result.bytes;
}

/** Parts of a file as texts of single bytes, so that any two can be compared. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, content]) => [name, Buffer.from(content).toString('latin1')]));
}

export function textOfPart(bytes: Uint8Array, name: string): string {
  return Buffer.from(partsOf(bytes)[name] ?? '', 'latin1').toString('utf8');
}

/** Names of parts that are not the same in both files, or only in one of them. */
export function differentParts(before: Uint8Array, after: Uint8Array): string[] {
  const one = partsOf(before);
  const other = partsOf(after);
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]).sort();
}

/** What a file holds of a model: without ids, style numbers and what no file keeps. */
export function contentOf(model: WorkbookModel): unknown {
  const position = new Map(model.sheets.map((sheet, index) => [sheet.id, index]));
  return {
    active: position.get(model.activeSheetId),
    structureProtected: model.structureProtected,
    dateSystem: model.dateSystem,
    sheets: model.sheets.map((sheet) => ({
      ...sheet,
      id: undefined,
      cells: [...sheet.cells]
        .sort(([a], [b]) => a - b)
        .map(([key, { fileStyle: _, ...cell }]) => [key, cell]),
      columns: [...sheet.columns].sort(([a], [b]) => a - b),
      rows: [...sheet.rows].sort(([a], [b]) => a - b),
      charts: sheet.charts.map((chart) => ({ ...chart, id: undefined })),
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: undefined })),
    })),
    tables: model.tables.map((table) => ({ ...table, id: undefined, sheetId: position.get(table.sheetId) })),
    names: model.names.map((name) => ({
      ...name,
      sheetId: name.sheetId === null ? null : position.get(name.sheetId),
    })),
  };
}
