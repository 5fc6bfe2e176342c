import type { ChartSpec } from '../../../src/workbook/chart-spec';
import type { WorkbookModel } from '../../workbook/model';
import { BarChart } from './bar-chart';
import { ChartAxes } from './chart-axes';
import { ChartColumns } from './chart-columns';
import { readChartData, type ChartData } from './chart-data';
import { frameChart } from './chart-frame';
import { ChartLegend } from './chart-legend';
import { ChartLines } from './chart-lines';

interface ChartViewProps {
  readonly model: WorkbookModel;
  readonly spec: ChartSpec;
  readonly width: number;
  readonly height: number;
}

/** A chart, drawn from the cells it points at. A screen reader hears its alternative text. */
export function ChartView({ model, spec, width, height }: ChartViewProps) {
  const data = readChartData(model, spec);
  const size = { width, height };
  const lies = spec.series.some(({ type }) => type === 'bar');
  return (
    <svg role="img" aria-label={spec.altText === '' ? spec.title : spec.altText} {...size}>
      <text x={14} y={23} fontSize={16} fontWeight={600} fill="#242424">
        {spec.title}
      </text>
      {lies ? (
        <BarChart spec={spec} data={data} {...size} />
      ) : (
        <ColumnsAndLines spec={spec} data={data} {...size} />
      )}
    </svg>
  );
}

interface PlotProps extends Omit<ChartViewProps, 'model'> {
  readonly data: ChartData;
}

function ColumnsAndLines({ spec, data, width, height }: PlotProps) {
  const frame = frameChart(spec, data, width, height);
  return (
    <>
      <ChartLegend series={spec.series} left={frame.plot.left} top={44} />
      <ChartAxes spec={spec} data={data} frame={frame} />
      <ChartColumns data={data} frame={frame} />
      <ChartLines data={data} frame={frame} />
    </>
  );
}
