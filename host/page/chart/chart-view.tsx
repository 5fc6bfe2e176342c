import type { ChartSpec } from '../../../src/workbook/chart-spec';
import type { WorkbookModel } from '../../workbook/model';
import { ChartAxes } from './chart-axes';
import { ChartColumns } from './chart-columns';
import { readChartData } from './chart-data';
import { frameChart } from './chart-frame';
import { ChartLegend } from './chart-legend';
import { ChartLines } from './chart-lines';

interface ChartViewProps {
  readonly model: WorkbookModel;
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height: number;
}

/** A chart of columns and lines, drawn from the cells it points at. A screen reader hears its alternative text. */
export function ChartView({ model, spec, width, height }: ChartViewProps) {
  const data = readChartData(model, spec);
  const frame = frameChart(spec, data, width, height);
  return (
    <svg
      role="img"
      aria-label={spec.altText === '' ? spec.title : spec.altText}
      width={width}
      height={height}
    >
      <text x={14} y={23} fontSize={16} fontWeight={600} fill="#242424">
        {spec.title}
      </text>
      <ChartLegend series={spec.series} left={frame.plot.left} top={44} />
      <ChartAxes spec={spec} data={data} frame={frame} />
      <ChartColumns data={data} frame={frame} />
      <ChartLines data={data} frame={frame} />
    </svg>
  );
}
