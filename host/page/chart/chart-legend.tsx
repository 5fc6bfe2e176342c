import type { ChartSeries } from '../../../src/workbook/chart-spec';
import { dashOf } from './dash-of';
import { Marker } from './marker';

interface ChartLegendProps {
  readonly series: readonly ChartSeries[];
  readonly left: number;
  readonly top: number;
}

const LETTER = 6.4;
const SIGN = 30;

/** One line of names, each behind the sign it has in the picture. */
export function ChartLegend({ series, left, top }: ChartLegendProps) {
  const starts = series.map((_, index) =>
    series.slice(0, index).reduce((x, { name }) => x + SIGN + name.length * LETTER + 14, left),
  );
  return (
    <g fontSize={12} fill="#242424">
      {series.map((one, index) => (
        <g key={one.name} transform={`translate(${starts[index] ?? left} ${top})`}>
          <Sign series={one} />
          <text x={SIGN} y={4}>
            {one.name}
          </text>
        </g>
      ))}
    </g>
  );
}

function Sign({ series }: { readonly series: ChartSeries }) {
  if (series.type === 'line') {
    return (
      <>
        <line
          x1={0}
          x2={24}
          y1={0}
          y2={0}
          stroke={series.color}
          strokeWidth={2}
          strokeDasharray={dashOf(series)}
        />
        <Marker x={12} y={0} series={series} />
      </>
    );
  }
  const isHollow = series.fill === 'hollow';
  return (
    <rect
      x={6}
      y={-6}
      width={12}
      height={12}
      fill={isHollow ? 'none' : series.color}
      stroke={series.color}
      strokeWidth={2}
    />
  );
}
