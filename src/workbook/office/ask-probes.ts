import { COLUMN_LIMIT, ROW_LIMIT } from '../a1';
import type { CellValue } from '../cell-value';
import type { Area } from '../place';
import type { AnsweredProbe, Probe } from '../probes';
import { mergedAddresses, parseHostAddress } from './parse-host-address';
import type { Answer } from './read-cells';
import { askCells, rangeOf } from './read-cells';

const BYTES_PER_CELL = 32;

/** A part of a probe that is asked in one request. */
export interface Question {
  readonly bytes: number;
  readonly ask: (context: Excel.RequestContext) => Answer<Piece>;
}

/** What a part of a probe found; rows of one probe come in the order of its parts. */
export interface Piece {
  readonly probe: Probe;
  readonly values: readonly (readonly CellValue[])[];
  readonly isFormula: readonly (readonly boolean[])[];
  readonly mergedAreas: readonly string[];
  readonly tables: readonly string[];
  readonly wholeTable?: string;
}

/** The parts in which a probe is asked: its surroundings, and its cells in blocks of at most `blockBytes`. */
export function questionsOf(probe: Probe, blockBytes: number): Question[] {
  if (isOutside(probe.area)) return [];
  const surroundings = {
    bytes: 1000,
    ask: (context: Excel.RequestContext) => askSurroundings(context, probe),
  };
  if (probe.purpose === 'block') return [surroundings];
  if (probe.purpose === 'room') {
    return [
      surroundings,
      { bytes: 1000, ask: (context: Excel.RequestContext) => askUsedCells(context, probe) },
    ];
  }
  const blocks = rowBlocks(probe.area, blockBytes).map((area) => ({
    bytes: area.rowCount * area.columnCount * BYTES_PER_CELL,
    ask: (context: Excel.RequestContext) => askRows(context, probe, area),
  }));
  return [surroundings, ...blocks];
}

/** Puts the parts of each probe together again; a probe outside the sheet was not asked and found nothing. */
export function assemble(probes: readonly Probe[], pieces: readonly Piece[]): AnsweredProbe[] {
  return probes.map((probe) => {
    const own = pieces.filter((piece) => piece.probe === probe);
    const wholeTable = own.find((piece) => piece.wholeTable !== undefined)?.wholeTable;
    return {
      ...probe,
      ...(wholeTable === undefined ? {} : { wholeTable }),
      values: own.flatMap(({ values }) => values),
      isFormula: own.flatMap(({ isFormula }) => isFormula),
      mergedAreas: own.flatMap(({ mergedAreas }) => mergedAreas),
      tables: own.flatMap(({ tables }) => tables),
    };
  });
}

function isOutside(area: Area): boolean {
  return area.row + area.rowCount > ROW_LIMIT || area.column + area.columnCount > COLUMN_LIMIT;
}

function sheetRange(context: Excel.RequestContext, probe: Probe, area: Area): Excel.Range {
  return rangeOf(context.workbook.worksheets.getItem(probe.sheetKey), area);
}

function askSurroundings(context: Excel.RequestContext, probe: Probe): Answer<Piece> {
  const range = sheetRange(context, probe, probe.area);
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('address');
  const tables = range.getTables(false);
  tables.load('items/name');
  const whole = probe.purpose === 'room' ? askWholeTable(range, probe.area) : () => ({});
  return () => ({
    probe,
    ...{ values: [], isFormula: [] },
    mergedAreas: merged.isNullObject ? [] : mergedAddresses(merged.address),
    tables: tables.items.map(({ name }) => name),
    ...whole(),
  });
}

/** A table that lies inside the area and has as many rows and columns covers it. */
function askWholeTable(range: Excel.Range, area: Area): Answer<Pick<Piece, 'wholeTable'>> {
  const inside = range.getTables(true);
  inside.load('items/name,items/showTotals,items/rows/count,items/columns/count');
  return () => {
    const [table] = inside.items.filter(
      ({ showTotals, rows, columns }) =>
        !showTotals && rows.count + 1 === area.rowCount && columns.count === area.columnCount,
    );
    return table === undefined ? {} : { wholeTable: table.name };
  };
}

/** Only the cells that hold something come over the wire; the rest of the room is known to be blank. */
function askUsedCells(context: Excel.RequestContext, probe: Probe): Answer<Piece> {
  const used = sheetRange(context, probe, probe.area).getUsedRangeOrNullObject(true).untrack();
  used.load('address');
  const cells = askCells(used);
  return () => {
    const { area } = probe;
    const values = Array.from({ length: area.rowCount }, () => Array<CellValue>(area.columnCount).fill(null));
    if (!used.isNullObject) place(values, area, parseHostAddress(used.address), cells());
    return { probe, values, isFormula: [], mergedAreas: [], tables: [] };
  };
}

function place(into: CellValue[][], area: Area, at: Area, cells: readonly (readonly CellValue[])[]): void {
  cells.forEach((row, rowIndex) =>
    row.forEach((cell, index) => {
      const target = into[at.row - area.row + rowIndex];
      if (target !== undefined) target[at.column - area.column + index] = cell;
    }),
  );
}

function askRows(context: Excel.RequestContext, probe: Probe, area: Area): Answer<Piece> {
  const range = sheetRange(context, probe, area);
  const values = askCells(range);
  const formulas = probe.purpose === 'surplus' ? askFormulas(range) : () => [];
  return () => ({ probe, values: values(), isFormula: formulas(), mergedAreas: [], tables: [] });
}

function askFormulas(range: Excel.Range): Answer<boolean[][]> {
  range.load('formulas');
  return () => {
    const formulas: unknown[][] = range.formulas;
    return formulas.map((row) =>
      row.map((formula) => typeof formula === 'string' && formula.startsWith('=')),
    );
  };
}

function rowBlocks(area: Area, blockBytes: number): Area[] {
  const most = Math.max(1, Math.floor(blockBytes / (area.columnCount * BYTES_PER_CELL)));
  const blocks: Area[] = [];
  for (let first = 0; first < area.rowCount; first += most) {
    blocks.push({ ...area, row: area.row + first, rowCount: Math.min(most, area.rowCount - first) });
  }
  return blocks;
}
