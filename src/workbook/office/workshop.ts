import { HostError } from '../host-error';
import { findHeader } from '../find-header';
import type { SheetId, TableId } from '../marker';
import type { Area } from '../place';
import type { Plan, Target } from '../plan';
import type { AnsweredProbe } from '../probes';
import type { Snapshot } from '../snapshot';
import { bodyRowCount, bodyRows } from '../table-layout';
import type { Looks } from './ask-looks';
import { chartKey } from './chart-intent';
import { rangeOf } from './read-cells';

/** A sheet of ours while a plan is carried out. */
export interface WorkSheet {
  readonly name: string;
  readonly proxy: Excel.Worksheet;
  /** Its charts by their names in lower case. */
  readonly charts: Map<string, { readonly name: string; readonly seriesCount: number }>;
}

/** A table of ours while a plan is carried out: how it stands when everything queued so far is done. */
export interface WorkTable {
  readonly name: string;
  readonly sheetName: string;
  readonly sheet: Excel.Worksheet;
  readonly proxy: Excel.Table;
  area: Area;
  hasTotalsRow: boolean;
  headers: string[];
  /** Number format of each column, so that new rows look like the others; `null` where the plan gave it. */
  readonly rowFormats: readonly string[] | null;
}

/** What the steps of a plan share: proxies of our parts and how they stand, so that nothing has to be read in between. */
export interface Workshop {
  readonly context: Excel.RequestContext;
  readonly plan: Plan;
  readonly answers: readonly AnsweredProbe[];
  readonly sheets: Map<SheetId, WorkSheet>;
  readonly tables: Map<TableId, WorkTable>;
  /** Sheets whose layout was broken off in an earlier run. */
  readonly unfinished: Set<SheetId>;
  /** Keys of tabs that were made in an earlier run and not yet marked. */
  readonly leftOver: ReadonlyMap<SheetId, string>;
  /** Charts that an earlier run could not name any more; see `chart-intent.ts`. */
  readonly leftCharts: ReadonlyMap<string, string>;
  /** All sheets in tab order, by their names. */
  readonly tabs: string[];
  readonly takenNames: Set<string>;
  /** Workbook names that are there, in lower case. */
  readonly names: Set<string>;
  /** How things stood before the first write. */
  readonly snapshot: Snapshot;
}

/** What was read right before the first write. */
export interface Checked {
  readonly fresh: Snapshot;
  readonly answers: readonly AnsweredProbe[];
  readonly looks: Looks;
}

/** Lays out everything the steps of a plan work on. */
export function openWorkshop(
  context: Excel.RequestContext,
  plan: Plan,
  { fresh, answers, looks }: Checked,
): Workshop {
  const { worksheets, tables } = context.workbook;
  const sheets = fresh.sheets.flatMap(({ id, key, name, charts }) => {
    if (id === undefined) return [];
    const known = charts.map((chart) => {
      const seriesCount = looks.seriesCounts.get(chartKey(id, chart)) ?? 0;
      return [chart.toLowerCase(), { name: chart, seriesCount }] as const;
    });
    return [[id, { name, proxy: worksheets.getItem(key), charts: new Map(known) }] as const];
  });
  const workTables = fresh.tables.map((table): [TableId, WorkTable] => {
    const { id, name, sheetName, area, hasTotalsRow } = table;
    const sheet = worksheets.getItem(table.sheetKey);
    const rowFormats = looks.rowFormats.get(id) ?? null;
    const proxy = tables.getItem(name);
    const headers = [...table.headers];
    return [id, { name, sheetName, sheet, proxy, area, hasTotalsRow, headers, rowFormats }];
  });
  return {
    ...{ context, plan, answers, snapshot: fresh },
    sheets: new Map(sheets),
    tables: new Map(workTables),
    unfinished: new Set(looks.unfinished),
    leftOver: looks.leftOver,
    leftCharts: looks.leftCharts,
    tabs: fresh.sheets.map(({ name }) => name),
    takenNames: new Set(fresh.takenNames),
    names: new Set(fresh.names.map(({ name }) => name.toLowerCase())),
  };
}

/** Our sheet with this id; it was checked before, so a missing one is told as such. */
export function workSheet(shop: Workshop, id: SheetId): WorkSheet {
  const sheet = shop.sheets.get(id);
  if (sheet === undefined) throw new HostError('itemMissing', { sheet: id });
  return sheet;
}

/** Our table with this id. */
export function workTable(shop: Workshop, id: TableId): WorkTable {
  const table = shop.tables.get(id);
  if (table === undefined) throw new HostError('itemMissing', { table: id });
  return table;
}

/** Column of a table by its header, counted from 0 inside the table. */
export function columnOf(table: WorkTable, header: string): number {
  const column = findHeader(table.headers, header);
  if (column < 0) throw new HostError('changedMeanwhile', { sheet: table.sheetName, table: table.name });
  return column;
}

/** Body of one column of a table. */
function columnBody(table: WorkTable, column: number): Area {
  const body = bodyRows(table, 0, bodyRowCount(table));
  return { ...body, column: body.column + column, columnCount: 1 };
}

/** Cells that a step means: sheet name, area and proxy. */
export function resolveTarget(
  shop: Workshop,
  target: Target,
): { readonly sheetName: string; readonly area: Area; readonly range: Excel.Range } {
  if ('table' in target) {
    const table = workTable(shop, target.table);
    const area = columnBody(table, columnOf(table, target.header));
    return { sheetName: table.sheetName, area, range: rangeOf(table.sheet, area) };
  }
  const { name, proxy } = workSheet(shop, target.sheet);
  return { sheetName: name, area: target.area, range: rangeOf(proxy, target.area) };
}
