import type { ChartSpec } from '../../src/workbook/chart-spec';
import { takeId } from './create-workbook';
import type { ChartModel, SheetModel, WorkbookModel } from './model';

export function findChart(sheet: SheetModel, name: string): ChartModel | undefined {
  const wanted = name.toLowerCase();
  return sheet.charts.find((chart) => chart.name.toLowerCase() === wanted);
}

/** Adds a chart where its description says. */
export function addChart(model: WorkbookModel, sheet: SheetModel, spec: ChartSpec): ChartModel {
  const chart: ChartModel = { id: takeId(model, 'diagram'), spec, name: spec.name, area: spec.area };
  sheet.charts.push(chart);
  return chart;
}

export function deleteChart(sheet: SheetModel, id: string): void {
  sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
}
