import { isDeepStrictEqual } from 'node:util';
import { endColumn, endRow, holdsCell } from '../../../host/workbook/areas';
import type { ChartModel, SheetModel, WorkbookModel } from '../../../host/workbook/model';
import { targetOf } from '../../../host/workbook/names';
import type { CommandName } from '../play/command';
import { changedCells, tellChange, wasBlank } from './changed-cells';
import type { ChangedCell } from './changed-cells';
import { whatIsOurs } from './what-is-ours';
import type { Territory } from './what-is-ours';

/** Columns that a command may write although something stands in them, by table; headers without unit and mark. */
const CORRECTED: Partial<Record<CommandName, Readonly<Record<string, readonly string[]>>>> = {
  register: {
    tid: ['timer'],
    maalinger: ['svar 1', 'svar 2', 'svar 3', 'svar 4', 'svar 5', 'score'],
  },
  correctCourse: {
    forloeb: ['startdato', 'medarbejder', 'metode', 'slutdato', 'afslutningsårsag'],
  },
};

/** Everything of the user's that a command lost or altered, in words; empty is what must hold. */
export function findLosses(command: CommandName, before: WorkbookModel, after: WorkbookModel): string[] {
  const ours = whatIsOurs(before);
  return [
    ...orderLosses(before, after),
    ...before.sheets.flatMap((sheet) => {
      const now = after.sheets.find(({ id }) => id === sheet.id);
      return now === undefined
        ? [`ark væk: ${sheet.name}`]
        : sheetLosses(command, sheet, now, ours.get(sheet.id));
    }),
    ...tableLosses(before, after, ours),
    ...nameLosses(before, after, ours),
  ];
}

function orderLosses(before: WorkbookModel, after: WorkbookModel): string[] {
  const known = new Set(before.sheets.map(({ id }) => id));
  const order = after.sheets.filter(({ id }) => known.has(id)).map(({ id }) => id);
  const was = before.sheets.map(({ id }) => id);
  return isDeepStrictEqual(order, was) ? [] : [`arkenes rækkefølge: ${was.join()} -> ${order.join()}`];
}

function sheetLosses(
  command: CommandName,
  before: SheetModel,
  after: SheetModel,
  ours: Territory | undefined,
): string[] {
  const cells = changedCells(before, after).filter((cell) => !mayChange(command, cell, ours));
  const rest = restOf(before, ours);
  return [
    ...cells.map(tellChange),
    ...(isDeepStrictEqual(rest, restOf(after, ours)) ? [] : [`andet i arket ${before.name}`]),
    ...before.charts.flatMap((chart) => {
      const now = after.charts.find(({ id }) => id === chart.id);
      const same = now !== undefined && isDeepStrictEqual(keptOf(chart, ours), keptOf(now, ours));
      return same ? [] : [`diagram ${chart.name} i ${before.name}`];
    }),
  ];
}

/** What of a sheet no command changes: of our own sheets, rules and row heights are ours as well. */
function restOf(sheet: SheetModel, ours: Territory | undefined): unknown {
  const { name, visibility, protection, merges, tabColor, columns, page, frozenRows, frozenColumns } = sheet;
  const hidden = [...sheet.rows].flatMap(([row, look]) => (look.hidden === true ? [row] : []));
  const common = { name, visibility, protection, merges, tabColor, columns, page, frozenRows, frozenColumns };
  if (ours !== undefined) return { ...common, hidden };
  const { rows, validations, conditionalFormats, charts } = sheet;
  return { ...common, rows, validations, conditionalFormats, charts };
}

/** Of a chart of ours its place and size are the user's. */
function keptOf(chart: ChartModel, ours: Territory | undefined): unknown {
  return ours === undefined || chart.spec === null ? chart : { name: chart.name, area: chart.area };
}

function mayChange(command: CommandName, cell: ChangedCell, ours: Territory | undefined): boolean {
  if (ours === undefined || command === 'read') return false;
  // A totals row moves when rows come in or go above it.
  if (ours.tables.some(({ area, bodyEnd }) => cell.row === bodyEnd && cell.row < endRow(area))) return true;
  if (ours.role === 'result') return command === 'refresh' && mayBeWritten(cell, ours);
  if (command === 'refresh') return false;
  if (command === 'mend') return true;
  return wasBlank(cell) || isCorrected(command, cell, ours);
}

/** Result sheets: the head, our columns of the table, and what only a formula showed in rows that are cut off. */
function mayBeWritten(cell: ChangedCell, { head, tables }: Territory): boolean {
  if (wasBlank(cell) || (head !== undefined && holdsCell(head, cell))) return true;
  const isBody = ({ area, bodyEnd }: Territory['tables'][number]) =>
    cell.row > area.row && cell.row < bodyEnd && cell.column >= area.column && cell.column < endColumn(area);
  const table = tables.find(isBody);
  if (table?.columns.has(cell.column) === true) return true;
  return table !== undefined && cell.before?.formula !== undefined && cell.after === undefined;
}

function isCorrected(command: CommandName, cell: ChangedCell, { tables }: Territory): boolean {
  const table = tables.find(
    ({ area }) => holdsCell(area, cell) && cell.row > area.row && cell.row < endRow(area),
  );
  const column = table?.columns.get(cell.column) ?? '';
  return CORRECTED[command]?.[table?.id ?? '']?.includes(column) === true;
}

function tableLosses(
  before: WorkbookModel,
  after: WorkbookModel,
  ours: ReadonlyMap<string, Territory>,
): string[] {
  return before.tables.flatMap((table) => {
    const now = after.tables.find(({ id }) => id === table.id);
    const mayGrow = ours.get(table.sheetId)?.tables.some(({ area }) => isDeepStrictEqual(area, table.area));
    const same = mayGrow === true ? now?.name === table.name : isDeepStrictEqual(now, table);
    // On our own sheet a table without its name, as a broken-off build leaves it, is given it.
    const isNamed = ours.has(table.sheetId) && now?.name.startsWith('ip_') === true;
    if (isNamed && isDeepStrictEqual(now.area, table.area)) return [];
    return same ? [] : [`tabel ${table.name}`];
  });
}

/** Names that point at cells of the user's stay as they are, whatever they are called. */
function nameLosses(
  before: WorkbookModel,
  after: WorkbookModel,
  ours: ReadonlyMap<string, Territory>,
): string[] {
  return before.names.flatMap((name) => {
    const now = after.names.find((other) => other.name === name.name && other.sheetId === name.sheetId);
    const target = targetOf(before, name);
    const isTheirs = name.sheetId !== null || (target !== undefined && !ours.has(target.sheet.id));
    const same = isTheirs ? isDeepStrictEqual(name, now) : now !== undefined;
    return same ? [] : [`navn ${name.name}: ${name.formula} -> ${now?.formula ?? 'væk'}`];
  });
}
