import type { ChartData, SeriesData } from './chart-data';
import { xOf, yOf, type ChartFrame } from './chart-frame';
import { dashOf } from './dash-of';
import { Marker } from './marker';

/** Lines with their markers; a line is drawn through measured points only and passes over gaps. */
export function ChartLines({ data, frame }: { readonly data: ChartData; readonly frame: ChartFrame }) {
  return data.series
    .filter(({ spec }) => spec.type === 'line')
    .map((series) => <Line key={series.spec.name} series={series} frame={frame} />);
}

function Line({
  series: { spec, values },
  frame,
}: {
  readonly series: SeriesData;
  readonly frame: ChartFrame;
}) {
  const points = values.flatMap((value, index) =>
    value === null ? [] : [{ x: xOf(frame, index), y: yOf(frame, spec.axis, value) }],
  );
  return (
    <g>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        fill="none"
        stroke={spec.color}
        strokeWidth={2}
        strokeDasharray={dashOf(spec)}
      />
      {points.map(({ x, y }) => (
        <Marker key={x} x={x} y={y} series={spec} />
      ))}
    </g>
  );
}
