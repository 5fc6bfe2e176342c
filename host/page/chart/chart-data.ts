import type { ChartSeries, ChartSpec, RangeRef } from '../../../src/workbook/chart-spec';
import { sheetMarker } from '../../../src/workbook/marker';
import { mapArea, cellAt } from '../../workbook/cells';
import type { CellModel, SheetModel, WorkbookModel } from '../../workbook/model';
import { findName, targetOf } from '../../workbook/names';
import { findSheet } from '../../workbook/sheets';
import { displayValue } from '../format/display-value';

/** A chart's cells as they are now. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

export interface SeriesData {
  readonly spec: ChartSeries;
  /** `null` where the cell holds no number: a gap. */
  readonly values: readonly (number | null)[];
}

/** Reads what a chart shows; rows without a category at the end are left out. */
export function readChartData(model: WorkbookModel, spec: ChartSpec): ChartData {
  const categories = cellsOf(model, spec.categories).map((cell) => displayOf(cell));
  const series = spec.series.map((one) => ({ spec: one, values: cellsOf(model, one.values).map(numberOf) }));
  const lastNamed = categories.findLastIndex((text) => text !== '');
  const lastValue = Math.max(
    -1,
    ...series.map(({ values }) => values.findLastIndex((value) => value !== null)),
  );
  const count = Math.max(lastNamed, lastValue) + 1;
  return {
    categories: categories.slice(0, count),
    series: series.map((one) => ({ ...one, values: one.values.slice(0, count) })),
  };
}

function cellsOf(model: WorkbookModel, { sheet: id, area }: RangeRef): (CellModel | undefined)[] {
  const sheet = sheetOf(model, id);
  return sheet === undefined ? [] : mapArea(area, (row, column) => cellAt(sheet, row, column)).flat();
}

/** The sheet that carries our marker, or the one with this key for charts that came from a file. */
function sheetOf(model: WorkbookModel, id: string): SheetModel | undefined {
  const marker = findName(model, sheetMarker(id));
  return (marker === undefined ? undefined : targetOf(model, marker)?.sheet) ?? findSheet(model, id);
}

function displayOf(cell: CellModel | undefined): string {
  return displayValue(cell?.value ?? null, cell?.format?.numberFormat).text;
}

function numberOf(cell: CellModel | undefined): number | null {
  const value = cell?.value ?? null;
  return typeof value === 'number' ? value : null;
}
