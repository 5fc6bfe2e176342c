import { markedSheets, ourTables } from '../../../host/port/read-inventory';
import { headersOf } from '../../../host/workbook/headers';
import type { SheetModel, WorkbookModel } from '../../../host/workbook/model';
import { sheetOfTable } from '../../../host/workbook/tables';
import { foldHeader } from '../../../src/sheets/read/fold-header';
import { citizenColumns } from '../../../src/sheets/results/citizen-columns';
import { CITIZEN_ROWS, CITIZEN_WIDTH } from '../../../src/sheets/results/citizen-layout';
import { overviewColumns } from '../../../src/sheets/results/overview-columns';
import { OVERVIEW_ROWS, OVERVIEW_WIDTH } from '../../../src/sheets/results/overview-layout';
import { INPUT_SHEETS } from '../../../src/sheets/specs/index';
import type { Area } from '../../../src/workbook/place';
import { CITIZEN, OVERVIEW } from '../../../src/sheets/results/result-names';

/** A table of ours where it stands, and which of its columns (of the sheet) carry headers of ours. */
interface OwnTable {
  readonly id: string;
  readonly area: Area;
  readonly bodyEnd: number;
  readonly columns: ReadonlyMap<number, string>;
}

/** What of a sheet is ours to write. */
export interface Territory {
  readonly role: 'input' | 'result';
  readonly tables: readonly OwnTable[];
  /** Rows and columns above a result table that every run writes anew. */
  readonly head: Area | undefined;
}

const RESULT_HEADERS: ReadonlyMap<string, readonly string[]> = new Map([
  [OVERVIEW, overviewColumns.map(({ header }) => header)],
  [CITIZEN, citizenColumns.map(({ header }) => header)],
]);

const HEADS: ReadonlyMap<string, Area> = new Map([
  [OVERVIEW, { row: 0, column: 0, rowCount: OVERVIEW_ROWS.header, columnCount: OVERVIEW_WIDTH }],
  [CITIZEN, { row: 0, column: 0, rowCount: CITIZEN_ROWS.header, columnCount: CITIZEN_WIDTH }],
]);

const INPUT_TABLES = INPUT_SHEETS.flatMap(({ tables }) => tables);

/** Territory by sheet id; a sheet that is not in it is wholly its user's. */
export function whatIsOurs(model: WorkbookModel): ReadonlyMap<string, Territory> {
  const ids = [...INPUT_TABLES.map(({ id }) => id), ...RESULT_HEADERS.keys()];
  const tables = [...ourTables(model, ids)].map(([id, table]) => {
    const sheet = sheetOfTable(model, table);
    const bodyEnd = table.area.row + table.area.rowCount - (table.hasTotalsRow ? 1 : 0);
    const columns = ownColumns(id, headersOf(sheet, table), table.area.column);
    return { sheet, own: { id, area: table.area, bodyEnd, columns } };
  });
  const marked = new Map([...markedSheets(model)].map(([id, sheet]) => [sheet, id]));
  const sheets = new Set<SheetModel>([...marked.keys(), ...tables.map(({ sheet }) => sheet)]);
  return new Map(
    [...sheets].map((sheet): [string, Territory] => {
      const head = HEADS.get(marked.get(sheet) ?? '');
      const own = tables.filter((table) => table.sheet === sheet).map((table) => table.own);
      return [sheet.id, { role: head === undefined ? 'input' : 'result', tables: own, head }];
    }),
  );
}

function ownColumns(id: string, headers: readonly string[], first: number): ReadonlyMap<number, string> {
  const wanted =
    RESULT_HEADERS.get(id) ??
    INPUT_TABLES.find((table) => table.id === id)?.columns.map(({ header }) => header);
  const folded = new Set((wanted ?? []).map(foldHeader));
  return new Map(
    headers.flatMap((header, index) =>
      folded.has(foldHeader(header)) ? [[first + index, foldHeader(header)] as const] : [],
    ),
  );
}
