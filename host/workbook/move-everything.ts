import type { ChartSpec, RangeRef } from '../../src/workbook/chart-spec';
import { sheetMarker } from '../../src/workbook/marker';
import type { Area } from '../../src/workbook/place';
import { cellKey, placeOfKey } from './cells';
import type { SheetModel, WorkbookModel } from './model';
import { moveFormula } from './move-formula';
import { moveNames } from './name-references';
import { findName, targetOf } from './names';
import type { Shift } from './shift';
import { tablesOn } from './tables';

type MoveArea = (area: Area) => Area | undefined;

/** Moves cells and all that stands on them or points at them: rules, tables, charts, names and formulas. */
export function moveEverything(model: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const { axis, band } = shift.of;
  sheet.cells = moveKeys(sheet.cells, (key) => {
    const to = shift.place(placeOfKey(key));
    return to === undefined ? undefined : cellKey(to.row, to.column);
  });
  if (band === undefined && axis === 'row') sheet.rows = moveKeys(sheet.rows, shift.line);
  if (band === undefined && axis === 'column') sheet.columns = moveKeys(sheet.columns, shift.line);
  sheet.merges = sheet.merges.map(shift.area).filter((area) => area !== undefined);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.areas = rule.areas.flatMap(shift.pieces);
  }
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  if (band === undefined) for (const chart of sheet.charts) chart.area = shift.area(chart.area) ?? chart.area;
  moveChartData(model, sheet, shift.area);
  moveTables(model, sheet, shift.area);
  moveNames(model, sheet, shift.area);
  moveFormulas(model, sheet, shift.area);
}

function moveKeys<T>(
  old: ReadonlyMap<number, T>,
  moveKey: (key: number) => number | undefined,
): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, item] of old) {
    const to = moveKey(key);
    if (to !== undefined) moved.set(to, item);
  }
  return moved;
}

function moveTables(model: WorkbookModel, sheet: SheetModel, move: MoveArea): void {
  for (const table of tablesOn(model, sheet)) {
    const area = move(table.area);
    if (area === undefined) model.tables = model.tables.filter((other) => other !== table);
    else table.area = area;
  }
}

/** Formulas on all sheets and those of rules follow the cells that they name. */
function moveFormulas(model: WorkbookModel, sheet: SheetModel, move: MoveArea): void {
  const wanted = sheet.name.toLowerCase();
  for (const other of model.sheets) {
    const follow = (formula: string): string =>
      moveFormula(formula, (name, area) =>
        (name?.toLowerCase() ?? other.name.toLowerCase()) === wanted ? sameOr(area, move(area)) : area,
      );
    for (const [key, cell] of other.cells) {
      if (cell.formula === undefined) continue;
      const formula = follow(cell.formula);
      if (formula !== cell.formula) other.cells.set(key, { ...cell, formula });
    }
    for (const format of other.conditionalFormats) {
      if (format.formula !== null) format.formula = follow(format.formula);
    }
    for (const { rule } of other.validations) if (rule.kind === 'general') followRule(rule, follow);
  }
}

function followRule(
  rule: { formula1: string | number; formula2?: string | number },
  follow: (formula: string) => string,
): void {
  if (typeof rule.formula1 === 'string') rule.formula1 = follow(rule.formula1);
  if (typeof rule.formula2 === 'string') rule.formula2 = follow(rule.formula2);
}

/** The very same area when it did not move, so that its text is left as it was written. */
function sameOr(area: Area, moved: Area | undefined): Area | undefined {
  const isSame =
    moved?.row === area.row &&
    moved.column === area.column &&
    moved.rowCount === area.rowCount &&
    moved.columnCount === area.columnCount;
  return isSame ? area : moved;
}

/** Charts on any sheet follow the cells that they draw. */
function moveChartData(model: WorkbookModel, sheet: SheetModel, move: MoveArea): void {
  const isHere = (ref: RangeRef): boolean => {
    const marker = findName(model, sheetMarker(ref.sheet));
    return marker !== undefined && targetOf(model, marker)?.sheet === sheet;
  };
  const follow = (ref: RangeRef): RangeRef =>
    isHere(ref) ? { ...ref, area: move(ref.area) ?? ref.area } : ref;
  for (const chart of model.sheets.flatMap((other) => other.charts)) {
    if (chart.spec !== null) chart.spec = followSpec(chart.spec, follow);
  }
}

function followSpec(spec: ChartSpec, follow: (ref: RangeRef) => RangeRef): ChartSpec {
  const series = spec.series.map((one) => ({ ...one, values: follow(one.values) }));
  return { ...spec, categories: follow(spec.categories), series };
}
